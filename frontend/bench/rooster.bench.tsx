import { test } from 'vitest';
import { druk, focusOp, typ } from '../schermen/handelingen';
import { BEGROTING, cel, grootConcept } from '../schermen/begroting/proefrooster';
import { ruimOp, toon } from '../schermen/toon';

/*
 * What a key in the grid of a begroting costs with 200 regels of 10 years beside 17 of 9, as in the demo, in one run:
 *
 *   npx vitest run --project bench bench/rooster.bench.tsx
 *
 * In milliseconds of script and layout together. Says ratios and fails nothing: what a machine does meanwhile is no
 * fault of the code.
 */

const KEREN = 5;
const TOETSEN = 20;
const CELLEN = 7;
const MATEN = [
  [17, 9],
  [200, 10],
] as const;

const midden = (getallen: number[]): number =>
  getallen.toSorted((a, b) => a - b)[getallen.length >> 1] ?? NaN;

/** What a deed keeps the page busy, the drawing of it included. */
async function bezig(doe: () => void): Promise<number> {
  const begin = performance.now();
  doe();
  // React draws after what made the event.
  await Promise.resolve();
  document.body.getBoundingClientRect();
  return performance.now() - begin;
}

async function keren(aantal: number, doe: (keer: number) => void): Promise<number> {
  const gemeten: number[] = [];
  for (let keer = 0; keer < aantal; keer += 1) gemeten.push(await bezig(() => doe(keer)));
  return midden(gemeten);
}

const toets = (key: string) => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
};

/** As a browser does it: the value first, then the event; React looks at what the element itself knows. */
const tik = (invoer: HTMLInputElement, letter: string) => {
  Reflect.set(HTMLInputElement.prototype, 'value', invoer.value + letter, invoer);
  invoer.dispatchEvent(new InputEvent('input', { bubbles: true, data: letter }));
};

async function meet(regels: number, jaren: number) {
  const begin = performance.now();
  await toon(BEGROTING, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(grootConcept(regels, jaren)),
  });
  await new Promise(requestAnimationFrame);
  const openen = performance.now() - begin;
  await focusOp(cel(/Regel 3, 2028/));
  await druk('ArrowDown');
  const pijl = await keren(TOETSEN, (keer) => toets(keer % 2 === 0 ? 'ArrowDown' : 'ArrowUp'));
  const typen: number[] = [];
  const bewaren: number[] = [];
  // Enter goes to the cell below.
  for (let cel = 0; cel < CELLEN; cel += 1) {
    await typ('1');
    const invoer = document.activeElement as HTMLInputElement;
    typen.push(await keren(TOETSEN / 4, () => tik(invoer, '1')));
    bewaren.push(await bezig(() => toets('Enter')));
  }
  ruimOp();
  return { openen, pijl, typen: midden(typen), bewaren: midden(bewaren) };
}

test('het rooster', { timeout: 600_000 }, async () => {
  // The first one reads the modules.
  await meet(17, 9);
  const gemeten = MATEN.map((): Awaited<ReturnType<typeof meet>>[] => []);
  for (let keer = 0; keer < KEREN; keer += 1) {
    for (const [nr, maat] of MATEN.entries()) gemeten[nr]?.push(await meet(maat[0], maat[1]));
  }
  for (const wat of ['openen', 'pijl', 'typen', 'bewaren'] as const) {
    const [klein = NaN, groot = NaN] = gemeten.map((keren) => midden(keren.map((m) => m[wat])));
    console.info(
      `${wat}: ${klein.toFixed(1)} ${groot.toFixed(1)}, ${(groot / klein).toFixed(2)} keer`,
    );
  }
});
