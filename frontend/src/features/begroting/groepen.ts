import type {
  Begroting,
  Begrotingsregel,
  Geldbron,
  ProgrammalijnVerwijzing,
  Totaalreeks,
} from '../../lib/api';
import { type Maat, reeksVan } from './maten';

export const GROEPERINGEN = ['thema', 'geldbron', 'programmalijn'] as const;
export type Groepering = (typeof GROEPERINGEN)[number];

/** One row of the matrix, with the lines it is the sum of. */
export interface Groep {
  /** What stands in the address when the row is open. */
  sleutel: string;
  /** Null for what belongs nowhere. */
  naam: string | null;
  soort: Geldbron['soort'] | null;
  lijn: ProgrammalijnVerwijzing | null;
  /** Null where the published begroting does not say which lines are in it. */
  regels: Begrotingsregel[] | null;
  reeks: Totaalreeks;
}

const ZONDER = 'zonder';

/** By what the rows can be grouped; versies from before know themas only. */
export function mogelijkeGroeperingen({ geldbronnen, programmalijnen }: Begroting): Groepering[] {
  return GROEPERINGEN.filter(
    (groepering) =>
      groepering === 'thema' ||
      (groepering === 'geldbron' ? (geldbronnen ?? []) : (programmalijnen ?? [])).length > 0,
  );
}

/** The rows of the matrix; their totals come from the database, and are not added up here. */
export function groepenVan(begroting: Begroting, per: Groepering, maat: Maat): Groep[] {
  const leeg = { naam: null, soort: null, lijn: null };
  if (per === 'geldbron') {
    const regels = begroting.themas.flatMap((thema) => thema.regels);
    return (begroting.geldbronnen ?? []).map(({ geldbron, reeksen }) => ({
      ...leeg,
      sleutel: `geldbron-${geldbron?.code ?? ZONDER}`,
      naam: geldbron?.naam ?? null,
      soort: geldbron?.soort ?? null,
      regels: regels.filter((regel) => regel.geldbron?.code === geldbron?.code),
      reeks: reeksen[maat],
    }));
  }
  if (per === 'programmalijn') {
    return (begroting.programmalijnen ?? []).map(({ programmalijn, reeksen }) => ({
      ...leeg,
      sleutel: `lijn-${programmalijn?.code ?? ZONDER}`,
      naam: programmalijn?.titel ?? null,
      lijn: programmalijn,
      regels: null,
      reeks: reeksen[maat],
    }));
  }
  return begroting.themas.map((thema) => ({
    ...leeg,
    sleutel: thema.thema.code,
    naam: thema.thema.naam,
    regels: thema.regels,
    reeks: reeksVan(thema, maat),
  }));
}
