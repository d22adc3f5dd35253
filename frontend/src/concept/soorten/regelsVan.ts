import type { Soort } from '../../lib/Soort';
import type { Woorden } from './Veldsoort';
import { veldsoortVan } from './vragen';

/**
 * The value of a field, or of one inside a map by its path, as people read it: in lines that stand under
 * each other, none when it is empty. What is not described (any more) is shown as it is kept.
 */
export function regelsVan(soort: Soort, veld: string, waarde: unknown, woorden: Woorden): string[] {
  if (waarde === null || waarde === undefined || waarde === '') return [];
  const veldsoort = veldsoortVan(soort, veld);
  if (!veldsoort) return [typeof waarde === 'string' ? waarde : JSON.stringify(waarde)];
  const sleutel = veld.split('/')[1];
  return veldsoort.regels(sleutel === undefined ? waarde : { [sleutel]: waarde }, woorden);
}
