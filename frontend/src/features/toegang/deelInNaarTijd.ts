import { parseDate } from '@internationalized/date';
import type { ActieMetStatus } from '../../lib/api';

export const DELEN = ['teLaat', 'nu', 'binnenkort', 'later', 'zonderTijd', 'klaar'] as const;
export type Deel = (typeof DELEN)[number];

const BINNENKORT_MAANDEN = 6;

/** Where an actie stands for who has to do it; its status goes before its dates. */
export function deelVan({ status, wanneer }: ActieMetStatus, dag: string): Deel {
  if (status === 'afgerond' || status === 'gestopt') return 'klaar';
  if (wanneer.soort === 'doorlopend') return 'nu';
  if (wanneer.soort === 'onbekend') return 'zonderTijd';
  if (wanneer.tot !== null && wanneer.tot < dag) return 'teLaat';
  // What has only an end can begin today.
  if (wanneer.van === null || wanneer.van <= dag) return 'nu';
  const grens = parseDate(dag).add({ months: BINNENKORT_MAANDEN }).toString();
  return wanneer.van <= grens ? 'binnenkort' : 'later';
}

/** The acties per part of time, each part with what ends first in front. */
export function deelInNaarTijd<A extends ActieMetStatus>(
  acties: A[],
  dag: string,
): { deel: Deel; acties: A[] }[] {
  const EINDELOOS = '9999-12-31';
  return DELEN.map((deel) => ({
    deel,
    acties: acties
      .filter((actie) => deelVan(actie, dag) === deel)
      .sort((a, b) => (a.wanneer.tot ?? EINDELOOS).localeCompare(b.wanneer.tot ?? EINDELOOS)),
  })).filter(({ acties: inDeel }) => inDeel.length > 0);
}
