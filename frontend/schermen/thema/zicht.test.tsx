import { expect, onTestFinished, test } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { focusOp } from '../handelingen';
import { toon, zetVenster } from '../toon';
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
