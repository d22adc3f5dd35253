import { describe, expect, it } from 'vitest';
import { onderVan, plekVan, staatOp, type Opkaart } from './plek';

const deel = (soort: Opkaart['soort'], inhoud: object) =>
  ({ id: 'x', soort, inhoud: { programmalijn: 'lijn', ...inhoud } }) as unknown as Opkaart;

const onderStrategie = deel('actie', { wat: 'Zingen.', strategie: 's1', fase: null });
const los = deel('actie', { wat: 'Dansen.', strategie: null, fase: 'kort' });
const nergens = deel('actie', { wat: 'Spelen.', strategie: null, fase: null });

describe('de plek op de kaart', () => {
  it('is alles waar een onderdeel onder staat, behalve de lijn van de kaart zelf', () => {
    expect(plekVan(onderStrategie)).toEqual({ strategie: 's1', fase: null });
    expect(plekVan(deel('resultaat', { tekst: 'Muziek.', fase: 'kort', jaar: 2028 }))).toEqual({
      fase: 'kort',
    });
    expect(plekVan(deel('strategie', { titel: 'Samen', resultaten: ['r1', 'r2'] }))).toEqual({
      resultaten: ['r1', 'r2'],
    });
  });
  it('heet naar het eerste daarvan dat er is', () => {
    expect(onderVan(plekVan(los))).toBe('kort');
    expect(onderVan({ resultaten: ['r1', 'r2'] })).toBe('r1');
    expect(onderVan(plekVan(nergens))).toBeUndefined();
  });
  it('is dezelfde als een onderdeel er al staat', () => {
    expect(staatOp(los, { strategie: null, fase: 'kort' })).toBe(true);
    expect(staatOp(los, { strategie: null, fase: null })).toBe(false);
    expect(staatOp(onderStrategie, { strategie: 's2', fase: null })).toBe(false);
    expect(staatOp(nergens, { strategie: null, fase: null })).toBe(true);
  });
});
