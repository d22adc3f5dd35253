import { inflateSync } from 'node:zlib';

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;
const VERWIJZING = /(\d+) 0 R/g;
const KINDEREN = /\/K (\[[\s\S]*\]|<<[\s\S]*?>>|\d+ 0 R|\d+)/;
/** Between what an element holds: text on another sheet than the rest, or a link. */
const ANDERS = /<<[\s\S]*?>>/g;

/** A row of a table or a list as it came on paper. */
export interface Papierrij {
  soort: 'TR' | 'LI' | 'Art';
  /** On which sheets something of it stands, counted from 1. */
  bladen: number[];
}

/** As much of a PDF as Chromium writes them as tests want to know: its sheets, their text, and the rows on them. */
export class Pdf {
  readonly #objecten = new Map<string, string>();
  readonly #letters = new Map<string, Letters>();
  /** The objects of the sheets, in order. */
  readonly bladen: string[];

  constructor(inhoud: Buffer) {
    for (const [, nummer, object] of inhoud.toString('latin1').matchAll(OBJECT)) {
      this.#objecten.set(nummer ?? '', object ?? '');
    }
    const wortel = this.#alle(/\/Type \/Catalog\b/)[0] ?? '';
    this.bladen = this.#bladenOnder(/\/Pages (\d+) 0 R/.exec(wortel)?.[1] ?? '');
  }

  /** What stands on a sheet, in the order in which it was drawn. */
  tekst(blad: string): string {
    const object = this.#object(blad);
    const letters = new Map(
      [...(/\/Font <<([\s\S]*?)>>/.exec(object)?.[1] ?? '').matchAll(/\/(\S+) (\d+) 0 R/g)].map(
        ([, naam, font]) => [naam, this.#lettersVan(font ?? '')],
      ),
    );
    let nu: Letters | undefined;
    let tekst = '';
    const delen = this.#stroom(/\/Contents (\d+) 0 R/.exec(object)?.[1] ?? '').matchAll(
      /\/(\S+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\b(ET)\b/g,
    );
    for (const [, font, tekens, einde] of delen) {
      if (font !== undefined) nu = letters.get(font);
      else if (einde !== undefined) tekst += '\n';
      else tekst += nu?.lees(tekens ?? '') ?? '';
    }
    return tekst;
  }

  /**
   * The rows of tables and lists and the cards, with the sheets on which they stand. The head of a table stands on
   * every sheet, and what draws nothing is no row.
   */
  rijen(): Papierrij[] {
    return [...this.#objecten]
      .map(([nummer, object]) => ({ nummer, soort: soortVan(object) }))
      .filter(({ nummer, soort }) => isRij(soort) && !this.#isKop(nummer))
      .map(({ nummer, soort }) => ({
        soort: soort as Papierrij['soort'],
        bladen: [...this.#bladenVan(nummer)]
          .map((blad) => this.bladen.indexOf(blad) + 1)
          .toSorted(opMaat),
      }))
      .filter(({ bladen }) => bladen.length > 0);
  }

  /** The first row of a table, with headings alone. */
  #isKop(nummer: string): boolean {
    const object = this.#object(nummer);
    const delen = this.#kinderen(nummer).map((deel) => soortVan(this.#object(deel)));
    return (
      delen.length > 0 &&
      delen.every((soort) => soort === 'TH') &&
      this.#kinderen(ouder(object)).find((deel) => soortVan(this.#object(deel)) === 'TR') === nummer
    );
  }

  #kinderen(nummer: string): string[] {
    const [, kinderen = ''] = KINDEREN.exec(this.#object(nummer)) ?? [];
    return [...kinderen.replaceAll(ANDERS, '').matchAll(VERWIJZING)].map(([, deel]) => deel ?? '');
  }

  #bladenVan(nummer: string): Set<string> {
    const object = this.#object(nummer);
    const [, kinderen = ''] = KINDEREN.exec(object) ?? [];
    const eigen = /^\/Pg (\d+) 0 R$/m.exec(object)?.[1];
    const bladen = new Set([...kinderen.matchAll(/\/Pg (\d+) 0 R/g)].map(([, blad]) => blad ?? ''));
    // A number that points at no object is text of its own.
    if (eigen && /\d/.test(kinderen.replaceAll(ANDERS, '').replaceAll(VERWIJZING, ''))) {
      bladen.add(eigen);
    }
    return new Set([
      ...bladen,
      ...this.#kinderen(nummer).flatMap((deel) => [...this.#bladenVan(deel)]),
    ]);
  }

  #bladenOnder(nummer: string): string[] {
    const object = this.#object(nummer);
    const kinderen = /\/Kids \[([\s\S]*?)\]/.exec(object)?.[1];
    if (kinderen === undefined) return [nummer];
    return [...kinderen.matchAll(VERWIJZING)].flatMap(([, kind]) => this.#bladenOnder(kind ?? ''));
  }

  /** Which letter each code of a font stands for. */
  #lettersVan(font: string): Letters {
    const bekend = this.#letters.get(font);
    if (bekend) return bekend;
    // Drawn letters have codes of one byte, those of a font file of two.
    const letters = new Letters(/\/Subtype \/Type3\b/.test(this.#object(font)) ? 2 : 4);
    const kaart = this.#stroom(/\/ToUnicode (\d+) 0 R/.exec(this.#object(font))?.[1] ?? '');
    for (const [, soort, inhoud = ''] of kaart.matchAll(/beginbf(char|range)([\s\S]*?)endbf/g)) {
      const getallen = [...inhoud.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, getal]) => getal ?? '');
      const stap = soort === 'char' ? 2 : 3;
      for (let i = 0; i + stap <= getallen.length; i += stap) {
        const van = parseInt(getallen[i] ?? '', 16);
        const tot = soort === 'char' ? van : parseInt(getallen[i + 1] ?? '', 16);
        const naar = getallen[i + stap - 1] ?? '';
        for (let n = van; n <= tot; n++) letters.set(n, letter(naar, n - van));
      }
    }
    this.#letters.set(font, letters);
    return letters;
  }

  #stroom(nummer: string): string {
    const [, ruw] = /stream\n([\s\S]*?)\nendstream/.exec(this.#object(nummer)) ?? [];
    return ruw === undefined ? '' : inflateSync(Buffer.from(ruw, 'latin1')).toString('latin1');
  }

  #object = (nummer: string): string => this.#objecten.get(nummer) ?? '';

  #alle = (vorm: RegExp): string[] => [...this.#objecten.values()].filter((een) => vorm.test(een));
}

/** Which text the codes of a font stand for. */
class Letters extends Map<number, string> {
  readonly #cijfers: number;

  constructor(cijfers: number) {
    super();
    this.#cijfers = cijfers;
  }

  lees(hex: string): string {
    const codes = hex.match(new RegExp(`.{${this.#cijfers}}`, 'g')) ?? [];
    return codes.map((code) => this.get(parseInt(code, 16)) ?? '').join('');
  }
}

/** The text at a place after the one that is written down, in UTF-16. */
function letter(hex: string, verder: number): string {
  const eenheden = (hex.match(/.{4}/g) ?? []).map((eenheid) => parseInt(eenheid, 16));
  const laatste = eenheden.pop() ?? 0;
  return String.fromCharCode(...eenheden, laatste + verder);
}

const soortVan = (object: string): string => /\/S \/(\w+)/.exec(object)?.[1] ?? '';

const isRij = (soort: string): boolean => ['TR', 'LI', 'Art'].includes(soort);

const ouder = (object: string): string => /\/P (\d+) 0 R/.exec(object)?.[1] ?? '';

const opMaat = (a: number, b: number): number => a - b;
