import type {
  IndelingViewBladindelingInhoud,
  BladindelingInhoud,
  Kaartkolommen,
  Kaartvoorbeeld,
} from '../../src/client/schema';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import type { Proefserver } from '../../proefserver/Proefserver';

type Voorbeeld = Kaartvoorbeeld;
type Naam = Voorbeeld['namen'][number];

const KOLOMMEN = [
  'Lijn',
  'Resultaat',
  'Aanpak',
  'Wat gaan we doen',
  'Wie',
  'Planning',
  'Opmerking',
];

export const KAARTKOLOMMEN: Kaartkolommen = {
  bladen: [
    {
      naam: 'Agenda 2022',
      isVerborgen: false,
      koprij: 4,
      kolommen: KOLOMMEN,
      voorbeeldrijen: [
        ['Muziek', 'Elke wijk oefent.', 'Ruimte maken', 'Zaal inrichten.', 'CKC', '2027', ''],
        ['', '', '', 'Buren vragen.', 'Muziekschool', 'ooit eens', 'nog bespreken'],
      ],
    },
    { naam: 'Dans', isVerborgen: false, koprij: 4, kolommen: KOLOMMEN, voorbeeldrijen: [] },
    { naam: 'Toelichting', isVerborgen: false, koprij: null, kolommen: [], voorbeeldrijen: [] },
  ],
  kolommen: KOLOMMEN,
  voorstel: [
    { wat: 'programmalijn', kop: 'Lijn' },
    { wat: 'resultaat', kop: 'Resultaat' },
    { wat: 'strategie', kop: 'Aanpak' },
    { wat: 'wie', kop: 'Wie' },
    { wat: 'wanneer', kop: 'Planning' },
  ],
  indelingPast: false,
  mogelijk: [
    'programmalijn',
    'ambitie',
    'resultaat',
    'fase',
    'strategie',
    'actie',
    'wie',
    'trekker',
    'partners',
    'wanneer',
    'frequentie',
    'stappen',
    'themas',
    'wijken',
  ],
};

const naam = (hoe: string, rest: Partial<Naam>): Naam => ({
  naam: hoe,
  aantal: 1,
  wordt: 'bekend',
  organisatie: null,
  lijktOp: [],
  ...rest,
});

const OPEN: Naam[] = [
  naam('CKC', { aantal: 3, organisatie: 'CKC & partners' }),
  naam('Muzikschool', {
    wordt: 'open',
    lijktOp: [
      {
        id: '11111111-1111-4111-8111-111111111111',
        code: 'muziekschool',
        naam: 'Muziekschool',
        afkorting: null,
        soort: 'onderwijs',
        heeftLeden: false,
      },
    ],
  }),
  naam('n.t.b.', { wordt: 'open' }),
];

/** Two acties of which one is there already, on a new map. */
export function kaartvoorbeeld(rest: Partial<Voorbeeld> = {}): Voorbeeld {
  return {
    bladen: ['Agenda 2022', 'Dans'],
    nieuw: { programmalijnen: 1, resultaten: 1, strategieen: 1, acties: 2 },
    aantalErAl: 1,
    vragen: [],
    programmalijnen: [
      {
        titel: 'Muziek',
        isNieuw: true,
        resultaten: [{ tekst: 'Elke wijk oefent.', isNieuw: true, fase: 'Korte termijn' }],
        strategieen: [
          {
            titel: 'Ruimte maken',
            isNieuw: true,
            acties: [
              { tekst: 'Zaal inrichten.', isNieuw: true, fase: null },
              { tekst: 'Buren vragen.', isNieuw: true, fase: null },
            ],
          },
        ],
        acties: [],
      },
      {
        titel: 'Muziek in de wijk',
        isNieuw: false,
        resultaten: [],
        strategieen: [],
        acties: [{ tekst: 'Open podium.', isNieuw: false, fase: null }],
      },
    ],
    namen: OPEN.map((een) => ({ ...een, wordt: 'bekend' as const })),
    overgeslagen: [{ blad: 'Dans', plek: 'rij 9', gevonden: null, waarom: 'De rij is verborgen.' }],
    opmerkingen: ["Niet gelezen is de kolom 'Opmerking'."],
    aantalFouten: 0,
    fouten: [],
    ...rest,
  };
}

const fout = (plek: string, gevonden: string, uitleg: string) => ({
  blad: 'Agenda 2022',
  plek,
  cel: 'F6',
  gevonden,
  code: 'fout',
  uitleg,
});

export const MET_NAMEN: Partial<Voorbeeld> = {
  namen: OPEN,
  aantalFouten: 2,
  fouten: [
    fout('rij 6, kolom Wie', 'Muzikschool', 'Deze organisatie is niet bekend.'),
    fout('rij 7, kolom Wie', 'n.t.b.', 'Deze organisatie is niet bekend.'),
  ],
};

export const MET_FOUT: Partial<Voorbeeld> = {
  vragen: [
    {
      vraag: 'fase',
      tekst: 'In welke termijn hoort wat nieuw is?',
      antwoorden: [
        { antwoord: 'nu', tekst: 'Korte termijn' },
        { antwoord: 'later', tekst: 'Later' },
      ],
      gekozen: null,
    },
  ],
  aantalFouten: 1,
  fouten: [fout('rij 6, kolom Planning', 'ooit eens …', 'Een tijd heeft hoogstens 200 tekens.')],
};

/** The server reads files with a map, and remembers how; gives what it remembers now. */
export function leesKaarten(
  server: Proefserver,
  voorbeeld: (indeling: BladindelingInhoud, zoek: URLSearchParams) => Voorbeeld,
): () => BladindelingInhoud | null {
  let bewaard: IndelingViewBladindelingInhoud = { revisie: 0, gewijzigdOp: null, inhoud: null };
  const BASIS = '/agendas/{agenda}/concept' as const;
  const metTag = () => antwoord(200, bewaard, { ETag: `"${bewaard.revisie}"` });
  server.antwoordt(`GET ${BASIS}/bladindeling`, metTag);
  server.antwoordt(`PUT ${BASIS}/bladindeling`, ({ koppen, body }) => {
    if (koppen.get('If-Match') !== `"${bewaard.revisie}"`) return probleem(412);
    bewaard = { ...bewaard, revisie: bewaard.revisie + 1, inhoud: body as BladindelingInhoud };
    return metTag();
  });
  server.antwoordt(`POST ${BASIS}/kaartkolommen`, () =>
    antwoord(200, { ...KAARTKOLOMMEN, indelingPast: bewaard.inhoud !== null }),
  );
  server.antwoordt(`POST ${BASIS}/kaartvoorbeelden`, ({ query }) =>
    bewaard.inhoud === null
      ? probleem(409)
      : antwoord(200, voorbeeld(bewaard.inhoud, query), { ETag: `"gezien-${bewaard.revisie}"` }),
  );
  return () => bewaard.inhoud;
}
