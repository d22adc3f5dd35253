import type { components } from '../../src/client/schema';

type Schemas = components['schemas'];
type Vergelijking = Schemas['Begrotingsvergelijking'];
type Totaal = Schemas['Totaal'];
type Regelverschil = Schemas['Regelverschil'];

const MUZIEK = { code: 'muziek', naam: 'Muziek' };

const bedrag = (euros: string) => ({ soort: 'bedrag', bedrag: euros, valuta: 'EUR' }) as const;
const som = (euros: string): Totaal => ({
  bedrag: euros,
  valuta: 'EUR',
  aantalPm: 1,
  aantalLeeg: 0,
});

function reeks(oud: string, nieuw: string, verschil: string): Vergelijking['samen'] {
  const kant = { oud: som(oud), nieuw: som(nieuw), verschil, procent: '-10.0' };
  return { perJaar: [kant], totaal: kant };
}

function regel(onderdeel: string, jaar: number, oud: string, nieuw: string): Regelverschil {
  const kant = (euros: string) => ({
    thema: MUZIEK,
    onderdeel,
    fte: null,
    geldbron: null,
    taakveld: null,
    totaal: som(euros),
  });
  return {
    wat: 'gewijzigd',
    code: `b-${onderdeel.toLowerCase()}`,
    oud: kant(oud),
    nieuw: kant(nieuw),
    velden: [],
    cellen: [{ jaar, oud: bedrag(oud), nieuw: bedrag(nieuw), anders: true }],
  };
}

interface Kanten {
  /** The scenario. */
  id: string;
  naam: string;
  /** What it is compared with: an identifier, or versie-2. */
  met: string;
  /** Of Krant, in the begroting now. */
  krant?: readonly [oud: string, nieuw: string];
  /** Nothing differs any more. */
  gelijk?: boolean;
}

/** A scenario of ten percent less beside something else. */
export function vergelijking({
  id,
  naam,
  met,
  krant = ['1000.50', '900.45'],
  gelijk = false,
}: Kanten): Vergelijking {
  const versie = /^versie-(\d+)$/.exec(met)?.[1];
  const oud =
    versie === undefined
      ? { id: met, versie: null, naam: null }
      : { id: null, versie: Number(versie), naam: null };
  const samen = reeks('75000.00', '67500.00', '-7500.00');
  return {
    oud,
    nieuw: { id, versie: null, naam },
    jaren: [2027],
    samen,
    themas: [{ thema: MUZIEK, reeks: samen }],
    regels: gelijk
      ? []
      : [regel('Koren', 2027, '75000.00', '67500.00'), regel('Krant', 2028, ...krant)],
    acties: gelijk
      ? []
      : [
          {
            id: 'b0a7c1de-2222-4a4a-8b8b-000000000002',
            wat: 'Een koor in elke wijk.',
            programmalijn: { code: 'muziek-in-de-wijk', nummer: 1, titel: 'Muziek in de wijk' },
            regels: ['Koren'],
          },
        ],
  };
}
