import type { Deel, Soort } from '../../src/concept/motor/contract';
import { beschrijvingVan, plaatsVan, titelVan } from '../../src/concept/soorten/vragen';

export type Inhoud = Record<string, unknown>;

/** A part of any kind: its inhoud is what its kind says. */
export type Los = Omit<Deel, 'inhoud'> & { inhoud: Inhoud };

/** What cannot be archived as long as it is named elsewhere, with what the API says then. */
export const NODIG: Partial<Record<Soort, (aantal: number) => string>> = {
  fase: (aantal) => `In deze fase staan nog ${aantal} resultaten of acties. Verplaats die eerst.`,
  thema: (aantal) => `Bij dit thema staan nog ${aantal} begrotingsregels.`,
  besluit: (aantal) => `Dit besluit wordt nog ${aantal} keer genoemd. Haal dat eerst weg.`,
  geldbron: (aantal) =>
    `Deze geldbron wordt nog ${aantal} keer genoemd. Kies daar eerst een andere.`,
};

/** In the order in which the API lists them. */
export function gesorteerd(delen: Los[]): Los[] {
  const [eerste] = delen;
  if (!eerste) return [];
  const { op, titel } = beschrijvingVan(eerste.soort);
  const plaats = plaatsVan(eerste.soort);
  return delen.toSorted((a, b) =>
    plaats === undefined
      ? tekst(a.inhoud[op ?? titel]).localeCompare(tekst(b.inhoud[op ?? titel]), 'nl')
      : Number(a.inhoud[plaats]) - Number(b.inhoud[plaats]),
  );
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** How a part is called in the trail. */
export const opschriftVan = (deel: Los): string => titelVan(deel) || deel.soort;
