import { DEMO } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

/** What a page may cost who opens it first: bytes over the line, as in frontend/bouw/budget.ts, and requests. */
const BUDGET = { Script: 190_000, Stylesheet: 25_000, Font: 92_000 };
const VERZOEKEN = 25;

for (const pagina of ['programmalijnen/stabiele-basis', 'begroting']) {
  test(`${pagina} is licht voor wie haar het eerst opent`, async ({ page }) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const soorten = new Map<string, string>();
    const over: Record<string, number> = {};
    devtools.on('Network.responseReceived', ({ requestId, type }) => soorten.set(requestId, type));
    devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const soort = soorten.get(requestId) ?? '';
      over[soort] = (over[soort] ?? 0) + encodedDataLength;
    });
    await page.goto(`${DEMO}/${pagina}`, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(soorten.size).toBeLessThanOrEqual(VERZOEKEN);
    for (const [soort, hoogstens] of Object.entries(BUDGET)) {
      expect(over[soort], soort).toBeGreaterThan(1000);
      expect(over[soort], soort).toBeLessThanOrEqual(hoogstens);
    }
  });
}
