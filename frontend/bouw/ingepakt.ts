import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { vanDeSite } from './vanDeSite.ts';

const TEKST = /\.(js|css|html|svg|json|txt|webmanifest)$/;
/** A smaller file does not take fewer packets when it is compressed. */
const MINSTENS = 1024;

const met = {
  gz: (inhoud: Buffer) => promisify(gzip)(inhoud, { level: constants.Z_BEST_COMPRESSION }),
  br: (inhoud: Buffer) =>
    promisify(brotliCompress)(inhoud, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: inhoud.length },
    }),
};

/**
 * Leaves a .gz and a .br beside every text that the build writes, for a server that sends them as they are. What is
 * copied from public/ has none: it may be replaced where it is served.
 */
export const ingepakt = (): Plugin => ({
  name: 'ingepakt',
  apply: vanDeSite,
  async writeBundle({ dir = '' }, bundle) {
    await Promise.all(
      Object.keys(bundle)
        .filter((naam) => TEKST.test(naam))
        .map(async (naam) => {
          const inhoud = await readFile(join(dir, naam));
          if (inhoud.length < MINSTENS) return;
          for (const [einde, pakIn] of Object.entries(met)) {
            await writeFile(join(dir, `${naam}.${einde}`), await pakIn(inhoud));
          }
        }),
    );
  },
});
