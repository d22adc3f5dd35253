// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import type { Betrokkenheid } from '../../lib/api';
import '../../lib/i18n/i18n';
import { Wie } from './Wie';

const betrokkenheid = (naam: string, rol: Betrokkenheid['rol']): Betrokkenheid => ({
  rol,
  organisatie: {
    code: naam.toLowerCase(),
    naam,
    soort: 'culturele_instelling',
    heeftLeden: false,
    url: '',
  },
});
const toon = (...wie: Betrokkenheid[]) =>
  render(
    <MemoryRouter>
      <Wie wie={wie} agenda="stad" />
    </MemoryRouter>,
  );

describe('wie', () => {
  it('noemt eerst de trekkers en dan met wie', () => {
    toon(betrokkenheid('Theater', 'trekker'), betrokkenheid('Museum', 'samenwerkingspartner'));
    const trekkers = within(screen.getByRole('list', { name: 'Trekkers' }));
    expect(trekkers.getByRole('link', { name: 'Theater' }).getAttribute('href')).toBe(
      '/organisaties/theater?agenda=stad',
    );
    expect(within(screen.getByRole('list', { name: 'Doen mee' })).getByText('Museum')).toBeTruthy();
    expect(screen.getByText('met')).toBeTruthy();
  });
  it('zegt het als er nog geen trekker is', () => {
    toon(betrokkenheid('Fonds', 'cofinancier'));
    expect(screen.getByText('nog geen trekker')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Fonds.*cofinancier/ })).toBeTruthy();
  });
});
