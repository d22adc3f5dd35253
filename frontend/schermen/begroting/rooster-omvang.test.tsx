import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { druk, focusOp, opgeslagen, typ, zetMedium } from '../handelingen';
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

test('op papier staat de hele tabel, zonder wat er alleen op het scherm mee te doen is', async () => {
  await toon(BEGROTING, {
    als: 'beleid',
    server: (proef) => proef.zetConcept(grootConcept(60, 10)),
  });
  await expect.element(cel(/Regel 60, 2036/)).toBeInTheDocument();
  const rol = page.getByRole('grid').element().parentElement ?? document.body;
  expect(rol.scrollHeight).toBeGreaterThan(rol.clientHeight);
  await zetMedium('print');
  onTestFinished(() => zetMedium(''));
  expect(getComputedStyle(rol).overflow).toBe('visible');
  expect(rol.scrollHeight).toBe(rol.clientHeight);
  await expect.element(page.getByRole('grid').getByText('Begroot')).toBeVisible();
  expect(page.getByRole('button').elements()).toEqual([]);
});
