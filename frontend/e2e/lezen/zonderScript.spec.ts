import { DEMO } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

test.describe('zonder script', () => {
  test.use({ javaScriptEnabled: false });

  test('wie geen script uitvoert leest een lijn, haar begroting en de activiteiten, en komt er door te klikken', async ({
    page,
  }) => {
    await page.goto('/');
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Uitvoeringsagenda Cultuurvisie 2022-2030' })
      .click();
    await expect(page).toHaveTitle(/Uitvoeringsagenda Cultuurvisie/);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Jong geleerd, oud gedaan/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main').getByText('Wanneer').first()).toBeVisible();
    // What only a script can do is not there.
    await expect(page.getByRole('button', { name: 'Afdrukken' })).toBeHidden();

    await page.getByRole('navigation').getByRole('link', { name: 'Begroting' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Begroting');
    await expect(
      page.getByRole('table').getByText('Projectorganisatie culturele basis'),
    ).toBeVisible();

    await page.getByRole('navigation').getByRole('link', { name: 'Activiteiten' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activiteiten');
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('wie geen script uitvoert zoekt, en leest ook op een telefoon waar alles is', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(DEMO);
    await expect(page.getByRole('link', { name: 'Begroting' }).first()).toBeVisible();
    await page.getByRole('searchbox').fill('erfgoed');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/zoeken\?q=erfgoed/);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /erfgoed/i })
        .first(),
    ).toBeVisible();
  });

  test.describe('op een adres waar niets is', () => {
    test.use({ verwachteMeldingen: /Failed to load resource/ });

    test('hoort wie geen script uitvoert dat de pagina er niet is', async ({ page }) => {
      const antwoord = await page.goto(`${DEMO}/programmalijnen/bestaat-niet`);
      expect(antwoord?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
    });
  });
});

for (const pad of [
  '',
  `${DEMO}/programmalijnen/goud-maken`,
  `${DEMO}/begroting`,
  `${DEMO}/activiteiten`,
]) {
  test(`het script neemt ${pad || 'de eerste pagina'} over zonder iets opnieuw te vragen`, async ({
    page,
  }) => {
    const gevraagd: string[] = [];
    page.on('request', (vraag) => {
      const { pathname } = new URL(vraag.url());
      if (pathname.startsWith('/v1/')) gevraagd.push(pathname);
    });
    const html = await (await page.goto(pad || '/'))?.text();
    expect(html).toContain('<h1');
    // The first that a script shows: who is signed in, is asked by it alone.
    await page.getByRole('link', { name: 'Inloggen' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(gevraagd).toEqual(['/v1/ik']);
  });
}

test('wie er is ingelogd wordt pas gevraagd als de hele pagina is overgenomen', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const echt = window.fetch;
    window.fetch = (vraag, ...rest) => {
      const adres = vraag instanceof Request ? vraag.url : String(vraag);
      const isTeVroeg = document.querySelector('#app[data-gemaakt]') !== null;
      if (adres.endsWith('/v1/ik')) document.documentElement.dataset.gevraagd = String(isTeVroeg);
      return echt(vraag, ...rest);
    };
  });
  const html = await (await page.goto(DEMO))?.text();
  expect(html).toContain('data-gemaakt');
  await page.getByRole('link', { name: 'Inloggen' }).waitFor();
  await expect(page.locator('html')).toHaveAttribute('data-gevraagd', 'false');
});
