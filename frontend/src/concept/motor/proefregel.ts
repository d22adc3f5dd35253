import type { CelInhoud, Inhouden } from './contract';
import { A, server } from './proeftab';

export const bedrag = (euros: string): CelInhoud => ({
  soort: 'bedrag',
  bedrag: euros,
  beslistDoor: null,
  beslistVoor: null,
});
export const PM: CelInhoud = {
  soort: 'pm',
  bedrag: null,
  beslistDoor: null,
  beslistVoor: null,
};

export const regel = (id = A) => ({ id, soort: 'begrotingsregel' as const });

/** One cell, as it is changed. */
export const cel = (veld: string, waarde: unknown) =>
  ({ [veld]: waarde }) as unknown as Partial<Inhouden['begrotingsregel']>;

/** What the server has in it. */
export const begroot = (id = A) => server.inhoud(id)?.begroot as Record<string, CelInhoud>;

/** A line with an amount and a PM. */
export function zetRegel(): void {
  server.zet('begrotingsregel', A, {
    onderdeel: 'Koren',
    begroot: { 2026: bedrag('100.00'), 2027: PM },
    toegezegd: {},
    besteed: {},
  });
}
