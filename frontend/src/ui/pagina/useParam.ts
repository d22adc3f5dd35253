import { useParams } from 'react-router';

/** A part of the address that the route certainly has. */
export function useParam(naam: string): string {
  const waarde = useParams()[naam];
  if (waarde === undefined) throw new Error(`The route has no :${naam}`);
  return waarde;
}
