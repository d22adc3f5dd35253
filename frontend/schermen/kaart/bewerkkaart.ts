import { page } from 'vitest/browser';
import { KLEIN, kleinConcept, leegConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../../proefserver/concept/Proefconcept';
import type { Los } from '../../proefserver/concept/soorten';
import type { Proefserver } from '../../proefserver/Proefserver';
import type { Soort } from '../../src/concept/motor/contract';
import { toon, type Scherm } from '../toon';

/** The map of the programmalijn of kleinConcept, being edited. */
export const KAART = `/agendas/${KLEIN}/concept/programmalijnen/muziek-in-de-wijk`;

export const KOOR = 'Een koor in elke wijk.';

export const BUURTKOOR = {
  id: 'b0a7c1de-1111-4a4a-8b8b-000000000002',
  code: 'buurtkoor',
  naam: 'Buurtkoor Noord',
  soort: 'vereniging',
  afkorting: null,
  heeftLeden: false,
} as const;

interface Opties {
  breedte?: number;
  /** With more on the map than one of everything. */
  vol?: boolean;
}

export const toonKaart = ({ vol = false, ...opties }: Opties = {}): Promise<Scherm> =>
  toon(KAART, {
    als: 'beleid',
    ...opties,
    server: (server) => {
      const concept = server.zetConcept(kleinConcept());
      concept.organisaties.push(BUURTKOOR);
      if (vol) vul(concept);
    },
  });

/** Another fase, another resultaat that shares the strategie, and steps: one that costs something, one done. */
function vul(concept: Proefconcept): void {
  const eerste = (soort: Soort) => {
    const [deel] = concept.delen.alle(soort);
    if (!deel) throw new Error(`There is no ${soort} on the map.`);
    return deel;
  };
  concept.zet('fase', { naam: 'Lang', van: '2028-01', tot: '2028-12' });
  const { id, inhoud } = eerste('resultaat');
  const tweede = concept.zet('resultaat', {
    programmalijn: inhoud.programmalijn,
    tekst: 'Elke wijk heeft een oefenplek.',
    fase: inhoud.fase,
  });
  concept.delen.wijzig(eerste('strategie').id, { resultaten: [id, tweede.id] }, null);
  const hoe = [
    { tekst: 'De koren spreken een dag af.', bedrag: '30000.00', per: 'eenmalig' },
    { tekst: 'Zij zingen.', gedaan: true },
  ];
  concept.delen.wijzig(eerste('actie').id, { wijken: ['Noord', 'Zuid'], hoe }, null);
}

/**
 * A map of so many acties, by default fifteen to a resultaat: three strategieën with five each. Every one has
 * people, a time, steps and wijken.
 */
export function groteKaart(acties: number, perStrategie = 5): Proefconcept {
  const concept = leegConcept();
  concept.organisaties.push(BUURTKOOR);
  const { id: fase } = concept.zet('fase', { naam: 'Kort', van: '2027-01', tot: '2027-12' });
  const { id: thema } = concept.zet('thema', { naam: 'Muziek', toelichting: 'Samen spelen.' });
  const { id: programmalijn } = concept.zet('programmalijn', {
    titel: 'Muziek in de wijk',
    ambitie: 'Iedereen die muziek wil maken vindt dichtbij huis een plek om te oefenen.',
  });
  let resultaat = '';
  let strategie = '';
  for (let nummer = 1; nummer <= acties; nummer += 1) {
    if (nummer % (3 * perStrategie) === 1) {
      const tekst = `Wat er bereikt is met actie ${nummer}.`;
      resultaat = concept.zet('resultaat', { programmalijn, tekst, fase, jaar: 2028 }).id;
    }
    if (nummer % perStrategie === 1) {
      const titel = `Wat er gebeurt vanaf actie ${nummer}`;
      strategie = concept.zet('strategie', { programmalijn, titel, resultaten: [resultaat] }).id;
    }
    concept.zet('actie', {
      programmalijn,
      strategie,
      wat: `Actie ${nummer}: er wordt gespeeld.`,
      wie: [{ organisatie: BUURTKOOR.id, rol: 'trekker' }],
      wanneer: 'tweede helft 2027',
      hoe: [
        { tekst: `Een dag kiezen voor actie ${nummer}.`, bedrag: '30000.00', per: 'eenmalig' },
        { tekst: `Oefenen voor actie ${nummer}.`, gedaan: true },
      ],
      themas: [thema],
      wijken: ['Noord', `Wijk ${nummer}`],
    });
  }
  return concept;
}

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
