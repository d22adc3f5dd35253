// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deelId, focusOp } from './focus';

// jsdom draws nothing, so it has nowhere to scroll to.
Element.prototype.scrollIntoView = () => undefined;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});

function zet(id: string): HTMLElement {
  const veld = document.createElement('input');
  veld.id = id;
  document.body.append(veld);
  return veld;
}

const getekend = () => vi.advanceTimersToNextFrame();
/** A MutationObserver speaks when the script that changed the page is done. */
const gewijzigd = () => Promise.resolve();
const druk = (key: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key }));

test('wat er al is krijgt de focus zodra de daad is getekend', () => {
  const veld = zet(deelId('a'));
  focusOp(deelId('a'));
  expect(document.activeElement).not.toBe(veld);
  getekend();
  expect(document.activeElement).toBe(veld);
});

test('de eerste van de genoemde krijgt hem', () => {
  const tweede = zet('tweede');
  zet('derde');
  focusOp('eerste', 'tweede', 'derde');
  getekend();
  expect(document.activeElement).toBe(tweede);
});

test('wat er nog niet is neemt de focus zodra het verschijnt', async () => {
  focusOp('later');
  getekend();
  const veld = zet('later');
  await gewijzigd();
  expect(document.activeElement).toBe(veld);
});

for (const [wat, doe] of [
  ['typt', () => druk('a')],
  ['aanwijst', () => window.dispatchEvent(new Event('pointerdown'))],
] as const) {
  test(`wie intussen ${wat} houdt de focus`, async () => {
    const eigen = zet('eigen');
    eigen.focus();
    focusOp('later');
    getekend();
    doe();
    zet('later');
    await gewijzigd();
    expect(document.activeElement).toBe(eigen);
  });
}

test('wie intussen in een ander veld staat, houdt de focus', () => {
  const eigen = zet('eigen');
  const veld = zet('later');
  focusOp('later');
  // By a finger, a voice or a screen reader: no key was pressed and nothing was pointed at.
  eigen.focus();
  getekend();
  expect(document.activeElement).toBe(eigen);
  expect(document.activeElement).not.toBe(veld);
});

test('een knop die de focus terugkrijgt is geen weggaan', () => {
  const knop = document.body.appendChild(document.createElement('button'));
  const veld = zet('later');
  focusOp('later');
  knop.focus();
  getekend();
  expect(document.activeElement).toBe(veld);
});

test('wie intussen iets invoert zonder toets houdt de focus', async () => {
  const eigen = zet('eigen');
  eigen.focus();
  focusOp('later');
  getekend();
  eigen.dispatchEvent(new InputEvent('input', { bubbles: true }));
  zet('later');
  await gewijzigd();
  expect(document.activeElement).toBe(eigen);
});

test('een toets die alleen meedoet is geen weggaan', async () => {
  focusOp('later');
  getekend();
  druk('Shift');
  const veld = zet('later');
  await gewijzigd();
  expect(document.activeElement).toBe(veld);
});

test('een latere vraag komt in de plaats van een eerdere', async () => {
  focusOp('eerst');
  focusOp('daarna');
  getekend();
  zet('eerst');
  await gewijzigd();
  const daarna = zet('daarna');
  await gewijzigd();
  expect(document.activeElement).toBe(daarna);
});

test('wat verschijnt nadat de focus al is gegaan krijgt hem niet meer', async () => {
  const eerste = zet('terugval');
  focusOp('liever', 'terugval');
  getekend();
  zet('liever');
  await gewijzigd();
  expect(document.activeElement).toBe(eerste);
});
