import { expect, test } from 'vitest';
import { druk, focusOp, opgeslagen, typ } from '../handelingen';
import { meet } from '../renders';
import { ruimOp, toon } from '../toon';
import { BEGROTING, cel, grootConcept } from './proefrooster';

/** What an arrow key, a typed key and a saved cell cost in a begroting of this size. */
async function kosten(regels: number, jaren: number) {
  const { klok, server } = await toon(BEGROTING, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(grootConcept(regels, jaren)),
  });
  await focusOp(cel(/Regel 3, 2028/));
  await druk('ArrowDown');
  const pijl = await meet(() => druk('ArrowDown'));
  await expect.element(cel(/Regel 5, 2028/)).toHaveFocus();
  await typ('1');
  const toets = await meet(() => typ('2'));
  const totaal = cel(/^Totaal Totaal, 2028/);
  const eerst = totaal.element().textContent;
  const bewaard = await meet(async () => {
    await druk('Enter');
    await expect.poll(() => server.aantal('PATCH')).toBe(1);
    await opgeslagen();
    klok.vooruit(600);
    await expect.element(totaal).not.toHaveTextContent(eerst);
    // So long it is told of as just saved.
    klok.vooruit(4000);
    await new Promise(requestAnimationFrame);
  });
  return { pijl, toets, bewaard };
}

test('een toets en een opgeslagen cel kosten in een grote begroting evenveel als in een kleine', async () => {
  const klein = await kosten(17, 9);
  ruimOp();
  expect(await kosten(200, 10)).toEqual(klein);
  expect(klein.toets.renders).toBe(1);
});
