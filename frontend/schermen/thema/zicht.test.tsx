import { expect, onTestFinished, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { druk, focusOp } from '../handelingen';
import { ruimOp, toon, zetVenster } from '../toon';
import { contrast, kleurOp } from './kleur';

const KAART = '/agendas/zoetermeer-2022-2030/programmalijnen/stabiele-basis';
const BEGROTING = '/agendas/zoetermeer-2022-2030/begroting';

async function dwingKleuren(): Promise<void> {
  await commands.zetGedwongenKleuren('active');
  onTestFinished(() => commands.zetGedwongenKleuren('none'));
}

const ring = () => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
  return { outlineStyle, isBreed: Number.parseFloat(outlineWidth) >= 2 };
};

test('op de kaart zijn in gedwongen kleuren de focus en de status te zien', async () => {
  await dwingKleuren();
  await toon(KAART);
  expect(matchMedia('(forced-colors: active)').matches).toBe(true);
  const filter = page.getByRole('button', { name: 'Thema', exact: true });
  await focusOp(filter);
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
  await expect.element(filter).toHaveFocus();
  expect(ring()).toEqual({ outlineStyle: 'solid', isBreed: true });
  const status = page.getByText('Afgerond').first();
  const vorm = status.element().querySelector('circle');
  if (vorm === null) throw new Error('a status has a shape');
  const papier = kleurOp(document.body, 'backgroundColor');
  expect(contrast(kleurOp(status.element(), 'color'), papier)).toBeGreaterThan(4.5);
  expect(contrast(kleurOp(vorm, 'fill'), papier)).toBeGreaterThan(3);
  await bekijk('gedwongen-kaart', { opTelefoonAnders: true });
});

test('in de begroting zijn in gedwongen kleuren de focus en de beelden te zien', async () => {
  await dwingKleuren();
  await toon(BEGROTING);
  const kolommen = page.getByRole('figure', { name: /per jaar en thema$/ });
  const eerste = kolommen.getByRole('img', { name: '2023, totaal: € 327.500 + 1 PM' });
  await focusOp(eerste);
  await userEvent.keyboard('{ArrowDown}');
  expect(ring()).toEqual({ outlineStyle: 'solid', isBreed: true });
  const tekst = eerste.element().querySelector('text');
  if (tekst === null) throw new Error('a column has an amount');
  expect(kleurOp(tekst, 'fill')).toEqual(kleurOp(document.body, 'color'));
  await bekijk('gedwongen-begroting', { opTelefoonAnders: true });
});

test('in gedwongen kleuren is te zien waar men is en wat er is gekozen', async () => {
  await dwingKleuren();
  await toon(BEGROTING);
  const grond = kleurOp(document.body, 'backgroundColor');
  const rand = (naam: string) => {
    const keuze = page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('link', { name: naam });
    return contrast(kleurOp(keuze.element(), 'borderBlockEndColor'), grond);
  };
  expect(rand('Begroting')).toBeGreaterThan(3);
  expect(rand('Acties')).toBe(1);
  const aan = page.getByRole('radio', { name: 'Begroot' }).element().parentElement ?? document.body;
  const vlak = kleurOp(aan, 'backgroundColor');
  expect(contrast(kleurOp(aan, 'color'), vlak)).toBeGreaterThan(4.5);
  expect(contrast(vlak, grond)).toBeGreaterThan(3);
  // Otherwise the browser lays a plate under the words, in the colour that they have here.
  expect(getComputedStyle(aan).forcedColorAdjust).toBe('none');
});

test('in gedwongen kleuren zijn gekozen cellen en de koppen van de kaart te zien', async () => {
  await dwingKleuren();
  await toon('/agendas/zoetermeer-2022-2030/concept/begroting', { als: 'beleid' });
  const cel = (jaar: number) =>
    page.getByRole('gridcell', { name: new RegExp(`Bieden van workshops, ${jaar}`) });
  await focusOp(cel(2025));
  await druk('Shift+ArrowRight', 'Shift+ArrowRight');
  for (const jaar of [2025, 2026, 2027]) {
    expect(getComputedStyle(cel(jaar).element()).outlineStyle).not.toBe('none');
  }
  expect(getComputedStyle(cel(2028).element()).outlineStyle).toBe('none');
  ruimOp();
  await toon(KAART);
  const kop = page.getByRole('columnheader', { name: 'Resultaten' }).element();
  expect(contrast(kleurOp(kop, 'color'), kleurOp(kop, 'backgroundColor'))).toBeGreaterThan(4.5);
});

test('op 320 pixels is elke stap van het kruimelpad te raken', async () => {
  await toon('/agendas/zoetermeer-2022-2030/concept/begroting', { als: 'beleid' });
  await zetVenster(320, 700);
  const stappen = page.getByRole('navigation', { name: 'Kruimelpad' }).getByRole('link').elements();
  const vakken = stappen.map((stap) => stap.getBoundingClientRect());
  expect(vakken.length).toBeGreaterThan(2);
  expect(new Set(vakken.map(({ top }) => top)).size).toBeGreaterThan(1);
  for (const [i, vak] of vakken.entries()) {
    expect(vak.width).toBeGreaterThanOrEqual(24);
    expect(vak.height).toBeGreaterThanOrEqual(24);
    for (const ander of vakken.slice(i + 1)) {
      const overlapt =
        vak.left < ander.right &&
        ander.left < vak.right &&
        vak.top < ander.bottom - 1 &&
        ander.top < vak.bottom - 1;
      expect(overlapt).toBe(false);
    }
  }
});

test.each([
  ['kaart', KAART],
  ['begroting', BEGROTING],
])('op 200% past de %s op het scherm en is alles te raken', async (naam, adres) => {
  await toon(adres);
  await zetVenster(640, 450);
  await expect
    .poll(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    .toBe(0);
  await bekijk(`vergroot-${naam}`, { opTelefoonAnders: true });
});
