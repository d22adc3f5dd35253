/*
 * Makes the pages of visitors without a browser: a request for an address of the site is answered with the whole page,
 * read by who runs no script, and taken over by the script of who does. For the API beside it, and for nobody else.
 *
 * PRERENDER_PORT: where it listens, on this machine only unless PRERENDER_HOST says otherwise
 * API_URL: where that API is
 * SITE: the folder of the built site; beside this program by itself
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Stijlen } from '../bouw/stijlen';
import { api } from '../src/lib/api';
import { maakPagina } from './maakPagina';
import { Raam } from './Raam';

// Days and times are those of the Netherlands, wherever this runs.
process.env.TZ = 'Europe/Amsterdam';

/** By this the API knows the questions that are asked for a page it asked for itself. */
const VOOR_WIE = 'x-prerender';

const voorWie = new AsyncLocalStorage<string | undefined>();
api.use({
  onRequest({ request }) {
    const wie = voorWie.getStore();
    if (wie !== undefined) request.headers.set(VOOR_WIE, wie);
    return request;
  },
});

const map = process.env.SITE ?? join(import.meta.dirname, '../dist');
const lees = (naam: string) => readFileSync(join(map, naam), 'utf8');
const raam = new Raam(lees('index.html'), JSON.parse(lees('stijlen.json')) as Stijlen);

const server = createServer((vraag, antwoord) => {
  const wie = vraag.headers[VOOR_WIE];
  voorWie
    .run(typeof wie === 'string' ? wie : undefined, () =>
      maakPagina(new URL(vraag.url ?? '/', 'http://localhost').href),
    )
    .then((pagina) => {
      antwoord.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      antwoord.end(raam.om(pagina));
    })
    .catch((fout: unknown) => {
      console.error(vraag.url, fout);
      antwoord.writeHead(500).end();
    });
});

server.listen(
  Number(process.env.PRERENDER_PORT ?? 8090),
  process.env.PRERENDER_HOST ?? '127.0.0.1',
  () => {
    console.log('READY');
  },
);
process.on('SIGTERM', () => {
  server.close();
  server.closeIdleConnections();
});
