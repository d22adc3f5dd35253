import type { Plugin } from 'vite';
import { vanDeSite } from './vanDeSite.ts';
import { delenVan } from './delen.ts';

/** Of each page by the name of its component: its styles, and the scripts that it needs beside those of the site. */
export type Stijlen = Record<string, { stijlen: string[]; scripts: string[] }>;

/** Writes stijlen.json: what a page made without a browser names in its head, before its script can ask for it. */
export const stijlen = (): Plugin => ({
  name: 'stijlen',
  apply: vanDeSite,
  generateBundle: {
    order: 'post',
    handler(_, bundel) {
      const paginas: Stijlen = {};
      for (const deel of Object.values(bundel)) {
        if (deel.type !== 'chunk' || !deel.isDynamicEntry || !deel.facadeModuleId) continue;
        const delen = delenVan(deel.facadeModuleId, bundel).filter(({ name }) => name !== 'begin');
        for (const naam of deel.exports) {
          paginas[naam] = {
            stijlen: [
              ...new Set(
                delen.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]),
              ),
            ],
            scripts: delen.map(({ fileName }) => fileName),
          };
        }
      }
      this.emitFile({
        type: 'asset',
        fileName: 'stijlen.json',
        source: JSON.stringify(paginas),
      });
    },
  },
});
