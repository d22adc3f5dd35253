import type { Opnemer } from './opnemers.ts';

/** The file of a recorded answer: the address with its question in a fixed order, without the page. */
export function plek(opnemer: Opnemer, adres: string): string {
  const [pad = '', vraag = ''] = adres.split('?');
  const query = new URLSearchParams(vraag);
  query.delete('page');
  query.delete('pageSize');
  query.sort();
  return `./opnames/${opnemer}${pad}${query.size > 0 ? `/_${query.toString()}` : ''}.json`;
}
