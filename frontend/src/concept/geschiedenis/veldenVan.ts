import { regelsVan } from '../soorten/regelsVan';
import type { Woorden } from '../soorten/Veldsoort';
import { beschrijvingVan, isSoort, plaatsVan, veldsoortVan } from '../soorten/vragen';
import type { VeldInVerschil, Wijziging } from '../../lib/api';

/** As the trail keeps it: everything that may be written of one part. */
type Inhoud = Record<string, unknown>;

/** What differs between two contents of one part, or everything of one when the other is not there. */
export function veldenVan(
  { soort, voor, na }: Pick<Wijziging, 'soort' | 'voor' | 'na'>,
  woorden: Woorden,
): VeldInVerschil[] {
  if (!isSoort(soort)) return [];
  const [was, is] = [voor, na] as (Inhoud | null)[];
  const plaats = plaatsVan(soort);
  const velden = { ...beschrijvingVan(soort).velden, ...is, ...was };
  return Object.keys(velden).flatMap((veld) => {
    // About a person: the trail keeps that it changed, and no value of it.
    if (isPersoonlijk(is?.[veld])) return [{ veld, oud: null, nieuw: null }];
    const oud = regelsVan(soort, veld, was?.[veld], woorden);
    const nieuw = regelsVan(soort, veld, is?.[veld], woorden);
    if (alsTekst(oud) === alsTekst(nieuw)) return [];
    const perRegel = veldsoortVan(soort, veld)?.perRegel === true;
    const zonder = (regels: string[], ander: string[]) =>
      alsTekst(perRegel ? regels.filter((regel) => !ander.includes(regel)) : regels);
    return [
      {
        veld: veld === plaats ? 'plaats' : veld,
        oud: zonder(oud, nieuw),
        nieuw: zonder(nieuw, oud),
      },
    ];
  });
}

const isPersoonlijk = (waarde: unknown): boolean =>
  typeof waarde === 'object' && waarde !== null && 'persoonlijk' in waarde;

const alsTekst = (regels: string[]): string | null =>
  regels.length === 0 ? null : regels.join('\n');
