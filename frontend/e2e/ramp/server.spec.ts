import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { allesOpgeslagen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

// A server that is gone is told in the console by the browser.
test.use({
  als: 'beleid',
  verwachteMeldingen:
    /ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|Failed to load/,
});
test.describe.configure({ mode: 'serial', timeout: 150_000 });

/** As when the power fails: no goodbye. The launcher starts another. */
async function doodDeServer(): Promise<void> {
  const genoteerd = await readFile(join(process.env.PROEF_DATA ?? '', 'run', 'api.pid'), 'utf8');
  process.kill(Number.parseInt(genoteerd, 10), 'SIGKILL');
}

async function serverIsTerug(page: Page): Promise<void> {
  await expect
    .poll(async () => (await page.request.get('/v1/ik').catch(() => undefined))?.status(), {
      timeout: 90_000,
      intervals: [500],
    })
    .toBe(200);
}

/** Does something else with the next request that writes an actie; those after it go their way. */
async function bijHetEersteVerzoek(page: Page, doe: (route: Route) => Promise<void>) {
  await page.route('**/concept/acties**', doe, { times: 1 });
}

async function opslaanZonderAntwoord(route: Route): Promise<void> {
  await route.fetch();
  await doodDeServer();
  await route.abort();
}

const nieuweActie = (page: Page) => page.getByLabel('Actie toevoegen bij Oefenplekken openen');
const wat = (page: Page) =>
  page.getByRole('article').first().getByRole('textbox', { name: 'Wat wordt er gedaan' });

test('de server valt om tijdens het opslaan: niets gaat verloren en niets komt dubbel', async ({
  page,
  agenda,
}) => {
  await open(page, agenda.editor);

  // What was said to be saved before, is.
  const wanneer = page.getByRole('article').first().getByRole('textbox', { name: 'Wanneer' });
  await wanneer.fill('eerste helft 2028');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await agenda.deel('acties', agenda.actie.id)).inhoud.wanneer)
    .toBe('eerste helft 2028');
  await allesOpgeslagen(page);

  // A slow line: the change and the new actie are under way when the server dies.
  await bijHetEersteVerzoek(page, async (route) => {
    await doodDeServer();
    await route.continue();
  });
  await wat(page).fill('Een koor in elke straat.');
  await page.keyboard.press('Enter');
  await nieuweActie(page).fill('Ook als de server omvalt.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/wijziging(en)? wacht(en)? op verbinding/)).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(3);
  await bekijk(page, 'bewerken-server-weg');

  // The page closes too: what was typed waits in the browser.
  await serverIsTerug(page);
  await page.reload();
  await allesOpgeslagen(page);
  await expect
    .poll(async () => (await agenda.deel('acties', agenda.actie.id)).inhoud)
    .toMatchObject({ wat: 'Een koor in elke straat.', wanneer: 'eerste helft 2028' });
  await expect(page.getByRole('article')).toHaveCount(3);
});

test('de server valt om nadat hij opsloeg maar voor hij antwoordde', async ({ page, agenda }) => {
  await open(page, agenda.editor);
  await bijHetEersteVerzoek(page, opslaanZonderAntwoord);
  await nieuweActie(page).fill('Eén keer, niet twee keer.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/wijziging wacht op verbinding/)).toBeVisible();
  await serverIsTerug(page);
  await allesOpgeslagen(page, 30_000);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(3);

  await bijHetEersteVerzoek(page, opslaanZonderAntwoord);
  await wat(page).fill('Al opgeslagen.');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/wijziging wacht op verbinding/)).toBeVisible();
  await serverIsTerug(page);
  await allesOpgeslagen(page, 30_000);
  await expect(page.getByRole('group', { name: 'Kies een van de twee' })).toHaveCount(0);
  await expect
    .poll(async () => (await agenda.deel('acties', agenda.actie.id)).inhoud.wat)
    .toBe('Al opgeslagen.');
});
