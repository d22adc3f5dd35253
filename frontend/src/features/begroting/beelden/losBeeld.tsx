import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Taal } from '../../../lib/i18n/taal';
import { INKT } from './kleuren';
import { onderElkaar } from './onderElkaar';
import { LETTER_KLEIN, REGEL, type Tekening } from './tekening';
import { Tekstregels } from './Tekstregels';
import { breek } from './tekst';
import { vasteKleuren } from './vasteKleuren';

/** A picture as the text of an SVG file. */
export interface LosBeeld {
  svg: string;
  breedte: number;
  hoogte: number;
}

interface Opties {
  titel: string;
  omschrijving: string;
  bron: string;
  taal: Taal;
  teken: (breedte: number) => Tekening;
  /** A stylesheet with the letters in it. */
  lettertypen: string;
}

/** As wide as a page that holds it, whatever the screen was. */
const BREEDTE = 1200;
const RAND = 40;
const TITEL = 26;
const BOVEN = RAND + 54;

/** The picture as a file that stands on its own: a ground, title, source line, and all looks as attributes. */
export function losBeeld({
  titel,
  omschrijving,
  bron,
  taal,
  teken,
  lettertypen,
}: Opties): LosBeeld {
  const binnen = BREEDTE - 2 * RAND;
  const { vakken } = teken(binnen);
  const bronregels = breek(bron, binnen, LETTER_KLEIN, 3);
  const { hoogte: lang, inhoud } = onderElkaar(vakken);
  const onder = BOVEN + lang;
  const hoogte = Math.ceil(onder + 24 + bronregels.length * REGEL + RAND);
  const svg = getekend(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={BREEDTE}
      height={hoogte}
      viewBox={`0 0 ${BREEDTE} ${hoogte}`}
      role="img"
      lang={taal}
      fontFamily={getComputedStyle(document.body).fontFamily}
    >
      <title>{titel}</title>
      <desc>{omschrijving}</desc>
      {lettertypen !== '' && <style>{lettertypen}</style>}
      <rect width={BREEDTE} height={hoogte} fill={INKT.papier} />
      <Tekstregels x={RAND} y={RAND + TITEL} regels={[titel]} grootte={TITEL} vet />
      <g transform={`translate(${RAND} ${BOVEN})`}>{inhoud}</g>
      <Tekstregels
        x={RAND}
        y={onder + 24 + REGEL}
        regels={bronregels}
        grootte={LETTER_KLEIN}
        kleur={INKT.stil}
      />
    </svg>,
  );
  return { svg, breedte: BREEDTE, hoogte };
}

/** Drawn apart from the page, and taken over as text; a mark is only drawn: nobody walks through a file. */
function getekend(beeld: React.ReactElement): string {
  const plek = document.createElement('div');
  const wortel = createRoot(plek);
  flushSync(() => wortel.render(beeld));
  vasteKleuren(plek);
  for (const merk of plek.querySelectorAll('[data-merk]')) {
    for (const kenmerk of merk.getAttributeNames()) merk.removeAttribute(kenmerk);
  }
  const { firstElementChild } = plek;
  const tekst = firstElementChild ? new XMLSerializer().serializeToString(firstElementChild) : '';
  wortel.unmount();
  return tekst;
}
