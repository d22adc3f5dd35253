import { test } from 'vitest';
import { userEvent, page } from 'vitest/browser';
import { focusOp, typ } from '../schermen/handelingen';
import { groteKaart, KAART, wat } from '../schermen/kaart/bewerkkaart';
import { ruimOp, toon } from '../schermen/toon';

/*
 * How long the editor of a map of 300 acties takes beside one as large as the largest of the demo (23), in one run:
 *
 *   npx vitest run --project bench bench/kaart.bench.tsx
 *
 * Says ratios and fails nothing: what a machine does meanwhile is no fault of the code.
 */

const KEREN = 5;
const MATEN = [23, 300];

async function meet(acties: number) {
  const concept = groteKaart(acties);
  const begin = performance.now();
  await toon(KAART, { als: 'beleid', server: (proef) => proef.zetConcept(concept) });
  await new Promise(requestAnimationFrame);
  const openen = performance.now() - begin;
  const elementen = document.querySelectorAll('*').length;
  if (acties > 40) await userEvent.click(page.getByRole('button', { name: /^resultaat 1 / }));
  await focusOp(wat());
  await typ('a');
  const toets = performance.now();
  await typ('bcdefghijk');
  const typen = (performance.now() - toets) / 10;
  ruimOp();
  return { openen, typen, elementen };
}

test('de kaart', { timeout: 600_000 }, async () => {
  const gemeten = MATEN.map((): Awaited<ReturnType<typeof meet>>[] => []);
  // The first one reads the modules.
  await meet(23);
  for (let keer = 0; keer < KEREN; keer += 1) {
    for (const [nr, acties] of MATEN.entries()) gemeten[nr]?.push(await meet(acties));
  }
  const midden = (nr: number, wat: 'openen' | 'typen' | 'elementen') =>
    gemeten[nr]?.map((meting) => meting[wat]).toSorted((a, b) => a - b)[KEREN >> 1] ?? NaN;
  for (const wat of ['openen', 'typen', 'elementen'] as const) {
    const [klein, groot] = [midden(0, wat), midden(1, wat)];
    console.info(
      `${wat}: ${klein.toFixed(1)} ${groot.toFixed(1)}, ${(groot / klein).toFixed(2)} keer`,
    );
  }
});
