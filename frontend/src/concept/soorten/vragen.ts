import type { Soort } from '../../lib/Soort';
import type { Blad } from './Soortbeschrijving';
import { SOORTEN } from './soorten';
import type { Veldsoort } from './Veldsoort';

/** A description of which the kind is not known while writing. */
interface Beschrijving {
  meervoud: string | null;
  titel: string;
  binnen?: string;
  op?: string;
  bladen: Partial<Record<Blad, string | null>>;
  meerOp?: Blad[];
  pagina: (agenda: string) => string;
  velden: Partial<Record<string, Veldsoort<unknown>>>;
}

export const beschrijvingVan = (soort: Soort): Beschrijving =>
  SOORTEN[soort] as Pick<Beschrijving, keyof Beschrijving>;

/** Whether something in the trail is a part, and not what is noted beside the parts. */
export const isSoort = (soort: string): soort is Soort => soort in SOORTEN;

const alle = Object.keys(SOORTEN) as Soort[];

/** A field by its name, or by the path of something in it. */
export const veldsoortVan = (soort: Soort, veld: string): Veldsoort<unknown> | undefined =>
  beschrijvingVan(soort).velden[veld.split('/')[0] ?? ''];

/** What people call it; in messages. */
export function titelVan({ soort, inhoud }: { soort: Soort; inhoud: object }): string {
  const titel = (inhoud as Record<string, unknown>)[beschrijvingVan(soort).titel];
  return typeof titel === 'string' ? titel : '';
}

/** The field with the number by which a kind is ordered, if it is. */
export const plaatsVan = (soort: Soort): string | undefined =>
  Object.entries(beschrijvingVan(soort).velden).find(([, veld]) => veld?.plaats)?.[0];

/** The place of a thing, as the field that has to become that for what takes it over. */
export const plaatsIn = ({ soort, inhoud }: { soort: Soort; inhoud: object }): object =>
  Object.fromEntries(Object.entries(inhoud).filter(([veld]) => veld === plaatsVan(soort)));

/** Whether a field says where it stands: under what, or on which place. */
export function isPlek(soort: Soort, veld: string): boolean {
  const { plaats, onder } = veldsoortVan(soort, veld) ?? {};
  return (plaats ?? onder) === true;
}

/** The fields that say under what it stands: they change by moving it, not in a field of their own. */
export const ondersVan = (soort: Soort): string[] =>
  Object.entries(beschrijvingVan(soort).velden)
    .filter(([, veld]) => veld?.onder && !veld.rijtje)
    .map(([naam]) => naam);

/** Whether a field, of whichever kind, holds several things. */
export const isRijtje = (veld: string): boolean =>
  alle.some((soort) => veldsoortVan(soort, veld)?.rijtje === true);

/** What a new one has in the fields that were left out. */
export const leegVan = (soort: Soort): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(beschrijvingVan(soort).velden).flatMap(([naam, veld]) =>
      veld && 'leeg' in veld ? [[naam, veld.leeg]] : [],
    ),
  );

/** The kind that is called so in an address. */
export const soortMet = (meervoud: string): Soort | undefined =>
  alle.find((soort) => SOORTEN[soort].meervoud === meervoud);

const bladenVan = (soort: Soort) => Object.keys(beschrijvingVan(soort).bladen) as Blad[];

/** Whether it stands on no sheet but that of a begroting. */
export const isVanBegroting = (soort: Soort): boolean =>
  bladenVan(soort).every((blad) => blad === 'tabel');

/** Whether a sheet shows more of it than the part itself. */
export const isMeerOp = (blad: Blad, soort: Soort): boolean =>
  beschrijvingVan(soort).meerOp?.includes(blad) ?? false;

/** Whether it comes with every sheet on which it stands, as those show more of it than the part. */
export const isMetZijnBladen = (soort: Soort): boolean =>
  bladenVan(soort).every((blad) => isMeerOp(blad, soort));

/** What stands on a sheet: the name of each list, or of the one there is, with its kind. */
export const lijstenOp = (blad: Blad): [lijst: string, soort: Soort][] =>
  alle.flatMap((soort) => {
    const lijst = beschrijvingVan(soort).bladen[blad];
    return lijst == null ? [] : [[lijst, soort]];
  });
