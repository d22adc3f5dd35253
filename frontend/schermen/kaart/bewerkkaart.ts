import { page } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Los } from '../../proefserver/concept/soorten';
import type { Proefserver } from '../../proefserver/Proefserver';
import { toon, type Scherm } from '../toon';

/** The map of the programmalijn of kleinConcept, being edited. */
export const KAART = `/agendas/${KLEIN}/concept/programmalijnen/muziek-in-de-wijk`;

export const KOOR = 'Een koor in elke wijk.';

export const BUURTKOOR = {
  id: 'b0a7c1de-1111-4a4a-8b8b-000000000002',
  code: 'buurtkoor',
  naam: 'Buurtkoor Noord',
  soort: 'vereniging',
  heeftLeden: false,
} as const;

export const toonKaart = (breedte?: number): Promise<Scherm> =>
  toon(KAART, {
    als: 'beleid',
    ...(breedte !== undefined && { breedte }),
    server: (server) => {
      server.zetConcept(kleinConcept()).organisaties.push(BUURTKOOR);
    },
  });

/** The first actie on the map, on the screen. */
export const vak = () => page.getByRole('article').first();
export const wat = () => vak().getByRole('textbox', { name: 'Wat wordt er gedaan' });

/** The first actie of which the words begin so, on the server. */
export async function actie(server: Proefserver, begin = 'Een koor'): Promise<Los> {
  const { delen } = await server.concept(KLEIN);
  const gevonden = delen.alle('actie').find(({ inhoud }) => String(inhoud.wat).startsWith(begin));
  if (!gevonden) throw new Error(`There is no actie that begins with ${begin}.`);
  return gevonden;
}
