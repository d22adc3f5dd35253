import type {
  IndelingViewBestedingsindelingInhoud,
  BestedingsindelingInhoud,
  Bestedingsvoorbeeld,
  CodeInBestand,
} from '../../src/client/schema';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import type { Proefserver } from '../../proefserver/Proefserver';

type Indeling = BestedingsindelingInhoud;
type Code = CodeInBestand;

const KOLOMMEN = [
  'Kostenplaats',
  'Naam kostenplaats',
  'Boekdatum',
  'Omschrijving',
  'Bedrag',
  'D/C',
];

const VOORSTEL: Indeling = {
  kolommen: [
    { wat: 'code', kop: 'Kostenplaats' },
    { wat: 'naam', kop: 'Naam kostenplaats' },
    { wat: 'bedrag', kop: 'Bedrag' },
    { wat: 'tijd', kop: 'Boekdatum' },
  ],
  tekens: [],
  notatie: 'nederlands',
  tijdsoort: 'datum',
  datumvorm: 'dag_maand_jaar',
  codes: [],
};

export const KOREN = '6530012';
export const LESSEN = '6530099';
export const WEGEN = '9000001';

const code = (nummer: string, naam: string, bedrag: string, rest: Partial<Code> = {}): Code => ({
  code: nummer,
  naam,
  aantal: 1,
  bedrag,
  bestemming: 'open',
  regel: null,
  ...rest,
});

/** Three codes, of which the first is called as a regel is; where they go is what was kept. */
export function voorbeeldMet(indeling: Indeling | null, regel: string): Bestedingsvoorbeeld {
  const naar = new Map(indeling?.codes.map((c) => [c.code, c.regel]));
  const codes = [
    code(KOREN, 'Koren', '1200.00', { aantal: 2, regel }),
    code(LESSEN, 'Lessen', '1000.00'),
    code(WEGEN, 'Wegen', '88000.00'),
  ].map((een): Code => {
    const gekozen = naar.get(een.code);
    if (gekozen === undefined) return een;
    return { ...een, regel: gekozen, bestemming: gekozen === null ? 'geen' : 'regel' };
  });
  const open = codes.filter(({ bestemming }) => bestemming === 'open');
  return {
    aantalRijen: 4,
    halfjaren: [
      { halfjaar: '2026-H1', aantal: 4, bedrag: '90200.00', inBegroting: true, gekozen: true },
    ],
    codes,
    cellen:
      open.length > 0
        ? []
        : [
            {
              regel,
              halfjaar: '2026-H1',
              nu: { soort: 'leeg', bedrag: null, valuta: null },
              inBestand: '1200.00',
              verschil: '1200.00',
              aantal: 2,
            },
          ],
    vragen: [],
    overgeslagen: [],
    fouten: [],
    aantalFouten: 0,
    verdeling: {
      bestand: '90200.00',
      geboekt: open.length > 0 ? '0.00' : '2200.00',
      geen: open.length > 0 ? '0.00' : '88000.00',
      open: open.length > 0 ? '90200.00' : '0.00',
      buitenBegroting: '0.00',
      nietGekozen: '0.00',
      fouten: '0.00',
    },
    kanWorden: open.length === 0,
  };
}

/** As it is once the columns and every code are known. */
export const ingedeeld = (regel: string): Indeling => ({
  ...VOORSTEL,
  codes: [
    { code: KOREN, regel },
    { code: LESSEN, regel: null },
    { code: WEGEN, regel: null },
  ],
});

/** The server reads files of the financial system, and remembers how; gives what it remembers now. */
export function leesBestedingen(
  server: Proefserver,
  voorbeeld: (indeling: Indeling | null) => Bestedingsvoorbeeld,
  inhoud: Indeling | null = null,
): () => Indeling | null {
  let bewaard: IndelingViewBestedingsindelingInhoud = { revisie: 0, gewijzigdOp: null, inhoud };
  const BASIS = '/agendas/{agenda}/concept/begroting' as const;
  const metTag = () => antwoord(200, bewaard, { ETag: `"${bewaard.revisie}"` });
  server.antwoordt(`GET ${BASIS}/bestedingsindeling`, metTag);
  server.antwoordt(`PUT ${BASIS}/bestedingsindeling`, ({ koppen, body }) => {
    if (koppen.get('If-Match') !== `"${bewaard.revisie}"`) return probleem(412);
    bewaard = {
      revisie: bewaard.revisie + 1,
      gewijzigdOp: '2026-11-26T11:00:00Z',
      inhoud: body as Indeling,
    };
    return metTag();
  });
  server.antwoordt(`POST ${BASIS}/bestedingskolommen`, () =>
    antwoord(200, {
      tekenset: 'windows-1252',
      scheidingsteken: ';',
      blad: null,
      bladen: [],
      koprij: 1,
      kolommen: KOLOMMEN,
      voorbeeldrijen: [[KOREN, 'Koren', '14-01-2026', 'Café met koor', '1.234,56', 'D']],
      aantalRijen: 4,
      voorstel: VOORSTEL,
      tekens: [
        {
          kolom: 'D/C',
          tekens: [
            { teken: 'C', gaatAf: true },
            { teken: 'D', gaatAf: false },
            { teken: 'X', gaatAf: null },
          ],
        },
      ],
      indelingPast: bewaard.inhoud !== null,
    }),
  );
  server.antwoordt(`POST ${BASIS}/bestedingsvoorbeelden`, () =>
    antwoord(200, voorbeeld(bewaard.inhoud), { ETag: `"gezien-${bewaard.revisie}"` }),
  );
  return () => bewaard.inhoud;
}
