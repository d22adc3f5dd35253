import type { Lidtijd } from './actiesMee';

export const STANDEN = ['nu', 'later', 'was'] as const;
export type Stand = (typeof STANDEN)[number];

/** Whether somebody with this time is a lid on a day, will be, or has been. */
export function standOp({ van, tot }: Lidtijd, dag: string): Stand {
  if (tot !== null && tot < dag) return 'was';
  return van !== null && van > dag ? 'later' : 'nu';
}
