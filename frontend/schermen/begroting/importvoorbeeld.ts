import type {
  Bestandsfout,
  Begrotingsimportregel,
  Begrotingsimportuitkomst,
  Begrotingsimportvoorbeeld,
} from '../../src/client/schema';

type Voorbeeld = Begrotingsimportvoorbeeld;
type Regel = Begrotingsimportregel;
type Fout = Bestandsfout;

const JAREN = [2026, 2027, 2028];

const bedrag = (euros: string) => ({ soort: 'bedrag', bedrag: euros, valuta: 'EUR' }) as const;

function totalen(begroot: string): Voorbeeld['voor'] {
  const som = (euros: string) =>
    ({ bedrag: euros, valuta: 'EUR', aantalPm: 1, aantalLeeg: 0 }) as const;
  const reeks = (euros: string) => ({ perJaar: JAREN.map(() => som(euros)), totaal: som(euros) });
  return { begroot: reeks(begroot), toegezegd: reeks('0.00'), besteed: reeks('0.00') };
}

const regel = (onderdeel: string, wat: Regel['wat'], rest: Partial<Regel> = {}): Regel => ({
  code: `b-${onderdeel.toLowerCase()}`,
  thema: 'Muziek in de wijk',
  onderdeel,
  wat,
  blad: null,
  rij: 2,
  velden: [],
  cellen: [],
  ...rest,
});

/** A regel in which nothing changes. */
export const GELIJK = regel('=Orkest "Zuid"', 'ongewijzigd');

export const koren = (oud: string, nieuw: string): Regel =>
  regel('Koren', 'gewijzigd', {
    cellen: [{ maat: 'begroot', vak: '2027', oud: bedrag(oud), nieuw: bedrag(nieuw) }],
  });

/** A new regel with a PM. */
export const blazers = (): Regel =>
  regel('Blazers', 'nieuw', {
    code: null,
    velden: [{ veld: 'geldbron', oud: null, nieuw: 'Eigen middelen' }],
    cellen: [
      {
        maat: 'begroot',
        vak: '2028',
        oud: { soort: 'leeg', bedrag: null, valuta: null },
        nieuw: { soort: 'pm', bedrag: null, valuta: null },
      },
    ],
  });

/** What the server says that a file would do. */
export function importvoorbeeld(regels: Regel[], na = '75000.00', fouten: Fout[] = []): Voorbeeld {
  const aantal = (wat: Regel['wat']) => regels.filter((r) => r.wat === wat).length;
  return {
    bestandssoort: 'csv',
    vorm: 'tabel',
    notatie: 'nederlands',
    vragen: [],
    overgeslagen: [
      { blad: null, plek: 'rij 1', gevonden: 'Begroting cultuur', waarom: 'Staat boven de tabel.' },
    ],
    opmerkingen: [],
    fouten,
    regels,
    aantallen: {
      nieuw: aantal('nieuw'),
      gewijzigd: aantal('gewijzigd'),
      ongewijzigd: aantal('ongewijzigd'),
      ontbreekt: aantal('ontbreekt'),
      cellen: regels.flatMap(({ cellen }) => cellen).length,
      fouten: fouten.length,
    },
    jaren: JAREN,
    voor: totalen('75000.00'),
    na: totalen(na),
  };
}

/** Faults in two cells. */
export function metFouten(): Voorbeeld {
  const fout = (rest: Partial<Fout>): Fout => ({
    blad: null,
    plek: 'rij 2, kolom 2027',
    cel: 'D2',
    gevonden: 'twaalf',
    code: 'geen-bedrag',
    uitleg: 'Dit is geen bedrag en geen PM.',
    ...rest,
  });
  const geldbron = fout({
    plek: 'rij 2, kolom Geldbron',
    cel: 'C2',
    gevonden: 'Eigen midelen',
    code: 'onbekende-naam',
    uitleg:
      "De geldbron 'Eigen midelen' is er niet. Het meest lijkt 'Eigen middelen' erop. Of maak het eerst aan.",
  });
  return importvoorbeeld([regel('Koren', 'fout')], undefined, [fout({}), geldbron]);
}

/** One amount that can be read in two ways: as long as nobody says which, nothing is taken over. */
export const metVraag = (gekozen: string | null = null): Voorbeeld => ({
  ...importvoorbeeld(gekozen === null ? [GELIJK] : [koren('75000.00', '1500.00')]),
  vragen: [
    {
      vraag: 'notatie',
      tekst:
        "Op rij 2, kolom 2027 staat '1.500'. Dat kan op twee manieren worden gelezen. Wat is bedoeld?",
      antwoorden: [
        { antwoord: 'nederlands', tekst: '1.500 is € 1.500' },
        { antwoord: 'engels', tekst: '1.500 is € 1,50' },
      ],
      gekozen,
    },
  ],
});

/** What the server says after it did what was in the preview. */
export const uitkomst = ({ aantallen, na }: Voorbeeld): Begrotingsimportuitkomst => ({
  aantallen,
  stand: 2,
  totalen: na,
});
