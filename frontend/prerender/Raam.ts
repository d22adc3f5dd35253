import { GEGEVENS } from '../src/lib/gemaakt';
import type { Stijlen } from '../bouw/stijlen';
import type { Gemaakt } from './maakPagina';

const PLEK = /<div id="app">.*?<\/div>/s;
const EINDE_KOP = '</head>';
const LATER = 'fetchpriority="low"';

const alsWaarde = (tekst: string): string =>
  tekst.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page of the built site, which is the same for every address, with what one address shows put in it. */
export class Raam {
  readonly #voor: string;
  readonly #na: string;
  readonly #stijlen: Stijlen;

  constructor(pagina: string, stijlen: Stijlen) {
    this.#stijlen = stijlen;
    const plek = PLEK.exec(pagina);
    if (!plek || !pagina.includes(EINDE_KOP)) throw new Error('index.html has no #app or no head');
    // What there is to read comes first; the script takes it over when it is there.
    this.#voor = pagina
      .slice(0, plek.index)
      .replaceAll('<script type="module"', `<script ${LATER} type="module"`);
    this.#na = pagina.slice(plek.index + plek[0].length);
  }

  om({ adres, html, gegevens, pagina }: Gemaakt): string {
    // Text of others may say "</script>".
    const json = JSON.stringify(gegevens).replaceAll('<', '\\u003c');
    return [
      this.#voor.replace(EINDE_KOP, () => this.#kop(pagina) + EINDE_KOP),
      `<div id="app" data-gemaakt>${html}</div>`,
      `<script id="${GEGEVENS}" type="application/json" data-adres="${alsWaarde(adres)}">${json}</script>`,
      this.#na,
    ].join('');
  }

  #kop(pagina: string | undefined): string {
    const { stijlen = [], scripts = [] } = this.#stijlen[pagina ?? ''] ?? {};
    return [
      ...stijlen.map((naam) => `<link rel="stylesheet" crossorigin href="/${naam}">`),
      ...scripts.map((naam) => `<link ${LATER} rel="modulepreload" crossorigin href="/${naam}">`),
    ].join('');
  }
}
