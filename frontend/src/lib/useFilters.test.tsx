// @vitest-environment happy-dom
import { act, render } from '@testing-library/react';
import { useEffect } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { metFilter } from './filters';
import { useAdres } from './useAdres';
import { useFilters } from './useFilters';

const SLEUTELS = ['fase', 'thema', 'zoek'] as const;

/** A page as the first drawing left it: its handlers know only the address of then. */
let pagina: ReturnType<typeof useFilters<(typeof SLEUTELS)[number]>> & ReturnType<typeof useAdres>;

function Pagina() {
  const filters = useFilters(SLEUTELS);
  const adres = useAdres();
  useEffect(() => {
    pagina = { ...filters, ...adres };
  });
  return null;
}

function toon(zoekdeel: string) {
  window.history.replaceState(null, '', `/acties${zoekdeel}`);
  render(<RouterProvider router={createBrowserRouter([{ path: '*', Component: Pagina }])} />);
}

/** What the quick do: everything before the page is drawn again. */
function snel(...wijzigingen: (() => void)[]) {
  act(() => {
    for (const wijzig of wijzigingen) wijzig();
  });
}

describe('filters in het adres', () => {
  beforeEach(() => window.history.replaceState(null, '', '/'));
  afterEach(() => window.history.replaceState(null, '', '/'));

  it('gaan niet verloren als er meteen nog een verandert', () => {
    toon('');
    const { zet, verander } = pagina;
    snel(
      () => zet('zoek', ['erfgoed']),
      () => verander((nu) => metFilter(nu, 'sort', ['wat'])),
    );
    expect(window.location.search).toBe('?zoek=erfgoed&sort=wat');
    expect(pagina.filters.zoek).toEqual(['erfgoed']);
  });
  it('nemen twee snelle vinkjes in één filter allebei mee', () => {
    toon('?thema=a');
    const { kies } = pagina;
    snel(
      () => kies('thema', ['a', 'b']),
      () => kies('thema', ['a', 'c']),
      () => kies('thema', []),
    );
    expect(pagina.filters.thema).toEqual(['b', 'c']);
  });
  it('vervangen de waarde waar er maar één tegelijk kan', () => {
    toon('?zoek=a');
    const { zet } = pagina;
    snel(
      () => zet('zoek', ['b']),
      () => zet('zoek', ['c']),
    );
    expect(window.location.search).toBe('?zoek=c');
  });
  it('laten los wat wordt weggehaald, ook na een snelle keuze', () => {
    toon('?fase=kort&thema=a');
    const { kies, laatVallen, wis } = pagina;
    snel(
      () => kies('thema', ['a', 'b']),
      () => laatVallen('fase', 'kort'),
    );
    expect(window.location.search).toBe('?thema=a&thema=b');
    snel(
      () => kies('fase', ['lang']),
      () => wis(),
    );
    expect(window.location.search).toBe('');
  });
});
