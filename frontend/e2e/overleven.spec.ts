import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Page, type Route } from '@playwright/test';
import { logIn, wachtOpInloggen } from './aanmelden';
import { allesOpgeslagen, editor, lees, maakLijn, ruimLijnenOp } from './bewerken';
import { expect, maakSchermafdruk, open, test, verwachtToegankelijk } from './test';

// A server that is gone is told in the console by the browser.
test.use({
  verwachteMeldingen:
    /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|Failed to load/,
});
test.skip(!process.env.PROEF_DATA, 'only on a stack that the tests started themselves');
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test.beforeAll(async ({ request }) => {
  test.setTimeout(150_000);
  await wachtOpInloggen(request);
});

/** As when the power fails: no goodbye. The launcher starts another. */
async function doodDeServer(): Promise<void> {
  const genoteerd = await readFile(join(process.env.PROEF_DATA ?? '', 'run', 'api.pid'), 'utf8');
  process.kill(Number.parseInt(genoteerd, 10), 'SIGKILL');
}

async function serverIsTerug(page: Page): Promise<void> {
  await expect
    .poll(async () => (await page.request.get('/v1/ik').catch(() => undefined))?.status(), {
      timeout: 60_000,
      intervals: [500],
    })
    .toBe(200);
}

/** Does something else with the next request that writes an actie; those after it go their way. */
async function bijHetEersteVerzoek(page: Page, doe: (route: Route) => Promise<void>) {
  let eerste = true;
  await page.route('**/concept/acties**', async (route) => {
    const isEerste = eerste;
    eerste = false;
    await (isEerste ? doe(route) : route.continue());
  });
}

async function opslaanZonderAntwoord(route: Route): Promise<void> {
  await route.fetch();
  await doodDeServer();
  await route.abort();
}

test('de server valt om tijdens het opslaan: niets gaat verloren en niets komt dubbel', async ({
  page,
}) => {
  const titel = `Proef omvallen ${crypto.randomUUID().slice(0, 8)}`;
  await logIn(page, 'beleid.zoetermeer');
  const { lijn, actie } = await maakLijn(page, titel);
  await open(page, editor(lijn.code));
  const vak = page.getByRole('article').first();
  const wat = vak.getByRole('textbox', { name: 'Wat wordt er gedaan' });

  // What was said to be saved before, is.
  await vak.getByRole('textbox', { name: 'Wanneer' }).fill('tweede helft 2027');
  await page.keyboard.press('Enter');
  await allesOpgeslagen(page);

  // A slow line: the change and the new actie are under way when the server dies.
  await bijHetEersteVerzoek(page, async (route) => {
    await doodDeServer();
    await route.continue();
  });
  await wat.fill('De podia maken samen één kaartje.');
  await page.keyboard.press('Enter');
  await page.getByLabel('Actie toevoegen bij Drempels weghalen').fill('Ook als de server omvalt.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/wijziging(en)? wacht(en)? op verbinding/)).toBeVisible();
  await verwachtToegankelijk(page);
  await maakSchermafdruk(page, 'bewerken-server-weg');

  // The page closes too: what was typed waits in the browser.
  await serverIsTerug(page);
  await page.reload();
  await allesOpgeslagen(page);
  const bewaard = await lees(page, 'acties', actie.id);
  expect(bewaard.inhoud.wat).toBe('De podia maken samen één kaartje.');
  expect(bewaard.inhoud.wanneer).toBe('tweede helft 2027');
  await expect(page.getByRole('article')).toHaveCount(2);
  await ruimLijnenOp(page, titel);
});

test('de server valt om nadat hij opsloeg maar voor hij antwoordde', async ({ page }) => {
  const titel = `Proef antwoord ${crypto.randomUUID().slice(0, 8)}`;
  await logIn(page, 'beleid.zoetermeer');
  const { lijn, actie } = await maakLijn(page, titel);
  await open(page, editor(lijn.code));
  await bijHetEersteVerzoek(page, opslaanZonderAntwoord);
  await page.getByLabel('Actie toevoegen bij Drempels weghalen').fill('Eén keer, niet twee keer.');
  await page.keyboard.press('Enter');
  await serverIsTerug(page);
  await allesOpgeslagen(page, 30_000);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(2);

  await page.unrouteAll({ behavior: 'wait' });
  await bijHetEersteVerzoek(page, opslaanZonderAntwoord);
  await page
    .getByRole('article')
    .first()
    .getByRole('textbox', { name: 'Wat wordt er gedaan' })
    .fill('Al opgeslagen.');
  await page.keyboard.press('Enter');
  await serverIsTerug(page);
  await allesOpgeslagen(page, 30_000);
  await expect(page.getByRole('group', { name: 'Kies een van de twee' })).toHaveCount(0);
  expect((await lees(page, 'acties', actie.id)).inhoud.wat).toBe('Al opgeslagen.');
  await ruimLijnenOp(page, titel);
});
