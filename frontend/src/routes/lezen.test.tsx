import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  generatePath,
  type RouteObject,
  StaticRouterProvider,
} from 'react-router';
import { QueryClientProvider } from '@tanstack/react-query';
import { beforeAll, expect, it, vi } from 'vitest';
import { SAMEN_PROGRAMMA } from '../../proefserver/adressen/acties';
import { opname } from '../../proefserver/opnames';
import { i18n } from '../lib/i18n/i18n';
import { maakQueryClient } from '../lib/queryClient';
import { maakRoutes } from '../routes';
import { TaalProvider } from '../ui/kader/TaalProvider';
import { lezen } from './lezen';

const HERKOMST = 'http://localhost';

// The client asks for "/v1/…"; without a browser that is nowhere. Before it is made: it remembers Request.
vi.hoisted(() => {
  const { Request } = globalThis;
  globalThis.Request = class extends Request {
    constructor(wat: RequestInfo | URL, opties?: RequestInit) {
      super(typeof wat === 'string' ? new URL(wat, 'http://localhost') : wat, opties);
    }
  };
});

const DELEN = {
  agenda: 'zoetermeer-2022-2030',
  lijn: 'goud-maken',
  id: SAMEN_PROGRAMMA,
  thema: 'onderzoek',
  nummer: '1',
  activiteit: 'e44dc8a5-f757-3d14-b3e6-73e6b2f58688',
  organisatie: 'gemeente-zoetermeer',
};

const AGENDA = {
  code: DELEN.agenda,
  titel: 'Uitvoeringsagenda',
  url: `${HERKOMST}/v1/agendas/x`,
};

/** Nobody recorded it: what a first versie has is all new, and it came from something like it. */
const VERSCHILLEN = {
  agenda: AGENDA,
  uit: AGENDA,
  opgeschoven: null,
  oud: { nummer: null, gepubliceerdOp: null, toelichting: null },
  nieuw: { nummer: 1, gepubliceerdOp: '2026-06-01T10:00:00Z', toelichting: 'De eerste' },
  aantal: 0,
  groepen: [],
};

beforeAll(() => {
  vi.stubGlobal('fetch', async (verzoek: Request) => {
    const { pathname, searchParams } = new URL(verzoek.url);
    const adres = pathname.slice('/v1'.length);
    if (adres.endsWith('/verschillen')) return Response.json(VERSCHILLEN);
    const vraag = new URLSearchParams(searchParams);
    const gevonden = await opname(
      ['bezoeker'],
      vraag.size > 0 ? `${adres}?${vraag}` : adres,
      vraag,
    );
    return gevonden
      ? Response.json(gevonden.inhoud, { status: gevonden.status })
      : Response.json({ status: 500, title: `no answer to ${adres}` }, { status: 500 });
  });
});

const paden = lezen(maakQueryClient()).map(({ path }) => `/${path ?? ''}`);

/** Renders an address from what the loaders of its routes ask, and from nothing else. */
async function maakPagina(adres: string) {
  const client = maakQueryClient();
  const routes: RouteObject[] = maakRoutes(client);
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(HERKOMST + adres));
  if (context instanceof Response) throw new Error(`${adres} goes elsewhere`);
  const geladen = context.loaderData as Record<string, { gegevens: Promise<unknown> } | undefined>;
  for (const deel of Object.values(geladen)) await deel?.gegevens;
  const html = renderToString(
    <QueryClientProvider client={client}>
      <TaalProvider>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
        />
      </TaalProvider>
    </QueryClientProvider>,
  );
  return { html, main: html.slice(html.indexOf('<main'), html.indexOf('</main>')) };
}

it.each(paden)('%s is te maken zonder browser, uit wat de route vraagt', async (pad) => {
  const adres = generatePath(pad, DELEN) + (pad === '/zoeken' ? '?q=erfgoed' : '');
  const { html, main } = await maakPagina(adres);
  expect(main).toMatch(/<h1[^>]*>(?:<[^>]*>)*[^<]/);
  expect(main).not.toContain(i18n.t('nietGevonden.titel'));
  expect(html).not.toContain(i18n.t('algemeen.laden'));
  expect(html).not.toContain('role="alert"');
  expect(main.replaceAll(/<[^>]*>/g, '').length).toBeGreaterThan(200);
});
