import { brotliCompressSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { vanDeSite } from './vanDeSite.ts';
import { delenVan } from './delen.ts';

/** What a visitor fetches at most for a page that is opened first: bytes as a browser gets them (brotli), and files. */
const BUDGET = { script: 190_000, stijl: 25_000, letters: 92_000, bestanden: 25 };

const PAGINAS = ['kaart/StrategiekaartPagina.tsx', 'begroting/BegrotingPagina.tsx'];
/** What no file of these pages holds. */
const NIET_VOOR_BEZOEKERS = /\/src\/(concept|lib\/i18n\/(en|nl\/werk))/;
/** The page itself, its icon, the theme of the installation, and seven questions to the API. */
const VERDER = 10;

type Bundel = Rolldown.OutputBundle;

/** Fails the build, before anything of it is written, when a page of visitors has become too heavy. */
export const budget = (): Plugin => ({
  name: 'budget',
  apply: vanDeSite,
  generateBundle: {
    order: 'post',
    handler(_, bundel) {
      for (const pagina of PAGINAS) {
        const delen = delenVan(pagina, bundel);
        const vreemd = delen.flatMap(({ moduleIds }) =>
          moduleIds.filter((id) => NIET_VOOR_BEZOEKERS.test(id)),
        );
        if (vreemd.length > 0)
          this.error(`${pagina} brings what is for others: ${vreemd.join(', ')}`);
        const gewicht = weeg(delen, bundel);
        const zegt = Object.entries(gewicht)
          .map(([soort, nu]) => `${soort} ${nu}/${BUDGET[soort as keyof typeof BUDGET]}`)
          .join(', ');
        if (
          Object.entries(gewicht).some(([soort, nu]) => nu > BUDGET[soort as keyof typeof BUDGET])
        ) {
          this.error(`over its budget is ${pagina}: ${zegt}`);
        }
        this.info(`${pagina}: ${zegt}`);
      }
    },
  },
});

function weeg(delen: Rolldown.OutputChunk[], bundel: Bundel): typeof BUDGET {
  const stijlen = new Set(
    delen.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
  );
  // The others are only for pages with letters of other languages.
  const letters = Object.keys(bundel).filter((naam) => /-latin-(?!ext).*\.woff2$/.test(naam));
  return {
    script: som(delen.map(({ code }) => brotliCompressSync(code).length)),
    stijl: som([...stijlen].map((naam) => brotliCompressSync(inhoud(bundel[naam])).length)),
    letters: som(letters.map((naam) => inhoud(bundel[naam]).length)),
    bestanden: delen.length + stijlen.size + letters.length + VERDER,
  };
}

const som = (getallen: number[]): number => getallen.reduce((tot, getal) => tot + getal, 0);

const inhoud = (deel: Bundel[string] | undefined): string | Uint8Array =>
  deel?.type === 'asset' ? deel.source : '';
