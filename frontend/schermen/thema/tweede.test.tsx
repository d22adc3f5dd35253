import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { focusOp } from '../handelingen';
import { toon } from '../toon';
import { contrast, kleurOp } from './kleur';
import tweede from './tweede.css?raw';

const KAART = '/agendas/zoetermeer-2022-2030/programmalijnen/goud-maken';
const BEGROTING = '/agendas/zoetermeer-2022-2030/begroting?uitputting=2026';
const PAARS = [122, 31, 92];
const BLAUW = [27, 79, 138];

/** Loads another theme, as /thema.css does. */
function zetThema(tekst: string): void {
  const stijl = document.createElement('style');
  stijl.textContent = tekst;
  document.head.append(stijl);
  onTestFinished(() => stijl.remove());
}

const stijlVan = (element: Element) => getComputedStyle(element);

test('een tweede thema verandert de kaart', async () => {
  await toon(KAART);
  const kop = page.getByRole('heading', { level: 1 });
  const filter = page.getByRole('button', { name: 'Thema', exact: true });
  const nu = () => ({
    letter: stijlVan(document.body).fontFamily.split(',')[0],
    kop: stijlVan(kop.element()).fontFamily,
    dikte: stijlVan(kop.element()).fontWeight,
    hoek: stijlVan(filter.element()).borderRadius,
    inkt: kleurOp(document.body, 'color'),
  });
  expect(nu()).toEqual({
    letter: '"Source Sans 3 Variable"',
    kop: '"Source Serif 4", georgia, serif',
    dikte: '600',
    hoek: '6px',
    inkt: [23, 33, 46],
  });
  zetThema(tweede);
  expect(nu()).toEqual({
    letter: 'Verdana',
    kop: 'Georgia, serif',
    dikte: '700',
    hoek: '0px',
    inkt: [29, 29, 27],
  });
  await bekijk('thema-kaart');
});

test('een tweede thema verandert een formulier', async () => {
  await toon('/concepten/nieuw', { als: 'beleid' });
  const maak = page.getByRole('button', { name: 'Agenda maken' });
  const titel = page.getByLabelText('Titel');
  const nu = () => ({
    knop: kleurOp(maak.element(), 'backgroundColor'),
    hoeken: [maak, titel].map((deel) => stijlVan(deel.element()).borderRadius),
    letter: stijlVan(titel.element()).fontFamily.split(',')[0],
  });
  expect(nu()).toEqual({ knop: BLAUW, hoeken: ['6px', '6px'], letter: '"Source Sans 3 Variable"' });
  zetThema(tweede);
  expect(nu()).toEqual({ knop: PAARS, hoeken: ['0px', '0px'], letter: 'Verdana' });
  await bekijk('thema-formulier');
});

test('een tweede thema verandert de beelden, ook als bestand', async () => {
  await toon(BEGROTING);
  const uitputting = page.getByRole('figure', { name: /^Uitputting per regel/ });
  const besteed = () => {
    const balk = uitputting.element().querySelector('[fill="var(--sk-actie)"]');
    if (balk === null) throw new Error('nothing is spent');
    return kleurOp(balk, 'fill');
  };
  expect(besteed()).toEqual(BLAUW);
  zetThema(tweede);
  expect(besteed()).toEqual(PAARS);

  const bewaard = vi.spyOn(URL, 'createObjectURL');
  onTestFinished(() => bewaard.mockRestore());
  // By key: with other letters the drawings above come to be as high as they are a moment later.
  await focusOp(uitputting.getByRole('button', { name: /SVG$/ }));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => bewaard.mock.calls.length).toBe(1);
  const bestand = bewaard.mock.calls[0]?.[0];
  if (!(bestand instanceof Blob)) throw new Error('no file');
  const svg = await bestand.text();
  expect(svg).toContain('fill="rgb(122, 31, 92)"');
  expect(svg).toMatch(/font-family="Verdana, sans-serif"/);
  expect(svg).not.toMatch(/var\(|oklch|color-mix|@font-face/);
  await bekijk('thema-begroting', { opTelefoonAnders: true });
});

test.each([
  ['het eigen thema', ''],
  ['het tweede thema', tweede],
  ['geel', ':root { --basis-color-accent-1-color-default: #ffd500 }'],
  ['grijs', ':root { --basis-color-accent-1-color-default: #777 }'],
  ['bijna zwart', ':root { --basis-color-accent-1-color-default: #0a0a0a }'],
  ['fel groen', ':root { --basis-color-accent-1-color-default: #00e676 }'],
])(
  'met %s zijn de accenten van de programmalijnen te lezen en te onderscheiden',
  async (_, thema) => {
    await toon(KAART);
    zetThema(thema);
    const plek = document.getElementById('app');
    const gezien = new Set<string>();
    for (let nummer = 1; nummer <= 10; nummer += 1) {
      const vlak = document.createElement('p');
      vlak.dataset.accent = String(nummer);
      vlak.style.cssText = 'color: var(--accent); background: var(--accent-zacht)';
      plek?.append(vlak);
      const accent = kleurOp(vlak, 'color');
      gezien.add(accent.join());
      expect(
        contrast(accent, kleurOp(vlak, 'backgroundColor')),
        `accent ${nummer}`,
      ).toBeGreaterThan(4.5);
      expect(contrast(accent, [255, 255, 255]), `accent ${nummer}`).toBeGreaterThan(4.5);
      vlak.remove();
    }
    expect(gezien.size).toBe(10);
  },
);

test('de letter op elk vlak van een beeld is te lezen', async () => {
  await toon(BEGROTING);
  const { kleur } = await import('../../src/features/begroting/beelden/kleuren');
  const proef = document.createElement('p');
  document.getElementById('app')?.append(proef);
  for (let i = 0; i < 11; i += 1) {
    const { vlak, letter } = kleur(i);
    proef.style.cssText = `color: ${letter}; background: ${vlak}`;
    expect(
      contrast(kleurOp(proef, 'color'), kleurOp(proef, 'backgroundColor')),
      vlak,
    ).toBeGreaterThan(4.5);
  }
});
