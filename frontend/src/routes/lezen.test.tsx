import { generatePath } from 'react-router';
import { beforeAll, expect, it, vi } from 'vitest';
import { maakPagina } from '../../prerender/maakPagina';
import { SAMEN_PROGRAMMA } from '../../proefserver/adressen/acties';
import { opname } from '../../proefserver/opnames';
import { i18n } from '../lib/i18n/i18n';
import { maakQueryClient } from '../lib/queryClient';
import { lezen } from './lezen';

const HERKOMST = 'http://localhost';

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

it.each(paden)('%s is te maken zonder browser, uit wat de route vraagt', async (pad) => {
  const adres = generatePath(pad, DELEN) + (pad === '/zoeken' ? '?q=erfgoed' : '');
  const { html, pagina } = await maakPagina(HERKOMST + adres);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  expect(pagina).toBeDefined();
  expect(main).toMatch(/<h1[^>]*>(?:<[^>]*>)*[^<]/);
  expect(main).not.toContain(i18n.t('nietGevonden.titel'));
  expect(html).not.toContain(i18n.t('algemeen.laden'));
  expect(html).not.toContain('role="alert"');
  // The Content-Security-Policy allows neither.
  expect(html).not.toMatch(/<[^>]* style=/);
  expect(html.replaceAll(/<script type="application\/ld\+json"/g, '')).not.toContain('<script');
  expect(main.replaceAll(/<[^>]*>/g, '').length).toBeGreaterThan(200);
});
