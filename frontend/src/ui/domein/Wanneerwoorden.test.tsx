// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Wanneer } from '../../lib/api';
import '../../lib/i18n/i18n';
import { Wanneerwoorden } from './Wanneerwoorden';

const EIND: Wanneer = {
  soort: 'periode',
  van: '2026-10-01',
  tot: '2026-12-31',
  precisie: 'kwartaal',
  tekst: 'vierde kwartaal 2026',
};
const DAGEN = 'oktober 2026 t/m december 2026';

describe('wanneer, in woorden', () => {
  it('is in eigen woorden, met wat eruit is gelezen voor wie het aanwijst', () => {
    const { container } = render(<Wanneerwoorden wanneer={{ ...EIND, woorden: 'eind 2026' }} />);
    expect(container.textContent).toBe('eind 2026');
    expect(screen.getByText('eind 2026').title).toBe(DAGEN);
  });

  it('heeft wat er is gelezen erbij waar plaats is, en altijd wat erbij is gekozen', () => {
    const gekozen = { ...EIND, woorden: 'na vaststelling', gekozen: true };
    const { container, rerender } = render(<Wanneerwoorden wanneer={gekozen} />);
    expect(container.textContent).toBe(`na vaststelling (${DAGEN})`);
    rerender(<Wanneerwoorden wanneer={{ ...EIND, woorden: 'eind 2026' }} metGelezen />);
    expect(container.textContent).toBe(`eind 2026 (${DAGEN})`);
  });

  it('is in onze woorden in een versie van voor de eigen woorden werden bewaard', () => {
    const { container } = render(<Wanneerwoorden wanneer={EIND} metGelezen />);
    expect(container.textContent).toBe('vierde kwartaal 2026');
  });
});
