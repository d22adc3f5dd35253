import type { Begrotingsvergelijking, Regelverschil, Totaal } from '../../src/client/schema';

type Vergelijking = Begrotingsvergelijking;
type Reeks = Vergelijking['samen'];

const MUZIEK = { code: 'muziek', naam: 'Muziek' };
const PROMOTIE = { code: 'promotie', naam: 'Promotie' };

const bedrag = (euros: string) => ({ soort: 'bedrag', bedrag: euros, valuta: 'EUR' }) as const;
const som = (euros: string, aantalPm = 1): Totaal => ({
  bedrag: euros,
  valuta: 'EUR',
  aantalPm,
  aantalLeeg: 0,
});

/** Of one year: what is known of it on both sides, and how many PM are beside that. */
interface Jaar {
  oud: number;
  nieuw: number;
  aantalPm: number;
}

const ALLEEN_PM: Jaar = { oud: 0, nieuw: 0, aantalPm: 1 };

const verschil = ({ oud, nieuw, aantalPm }: Jaar): Reeks['totaal'] => ({
  oud: som(oud.toFixed(2), aantalPm),
  nieuw: som(nieuw.toFixed(2), aantalPm),
  verschil: (nieuw - oud).toFixed(2),
  procent: oud === 0 ? null : (((nieuw - oud) / oud) * 100).toFixed(1),
});

const samen = (een: Jaar, ander: Jaar): Jaar => ({
  oud: een.oud + ander.oud,
  nieuw: een.nieuw + ander.nieuw,
  aantalPm: een.aantalPm + ander.aantalPm,
});

const reeks = (eerste: Jaar, tweede: Jaar): Reeks => ({
  perJaar: [verschil(eerste), verschil(tweede)],
  totaal: verschil(samen(eerste, tweede)),
});

type Bedragen = readonly [oud: string, nieuw: string];

const KOREN: Bedragen = ['75000.00', '67500.00'];

function regel(
  thema: typeof MUZIEK,
  onderdeel: string,
  jaar: number,
  [oud, nieuw]: Bedragen,
): Regelverschil {
  const kant = (euros: string) => ({
    thema,
    onderdeel,
    fte: null,
    geldbron: null,
    taakveld: null,
    soort: 'lasten' as const,
    aard: null,
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
  krant?: Bedragen;
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
  const jaar = ([was, wordt]: Bedragen): Jaar => ({
    oud: Number(gelijk ? wordt : was),
    nieuw: Number(wordt),
    aantalPm: 0,
  });
  const [muziek, promotie] = [jaar(KOREN), jaar(krant)];
  return {
    oud,
    nieuw: { id, versie: null, naam },
    jaren: [2027, 2028],
    samen: reeks(samen(muziek, ALLEEN_PM), samen(ALLEEN_PM, promotie)),
    themas: [
      { thema: MUZIEK, reeks: reeks(muziek, ALLEEN_PM) },
      { thema: PROMOTIE, reeks: reeks(ALLEEN_PM, promotie) },
    ],
    regels: gelijk
      ? []
      : [regel(MUZIEK, 'Koren', 2027, KOREN), regel(PROMOTIE, 'Krant', 2028, krant)],
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
