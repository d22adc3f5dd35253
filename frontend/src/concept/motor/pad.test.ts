import { describe, expect, it } from 'vitest';
import { alsPatch, leesPad, raakt, zetPad } from './pad';

const regel = { onderdeel: 'Koren', begroot: { 2026: { soort: 'pm' } } };

describe('een veld met een pad', () => {
  it('wordt gelezen in de map waar het in ligt', () => {
    expect(leesPad(regel, 'begroot/2026')).toEqual({ soort: 'pm' });
    expect(leesPad(regel, 'onderdeel')).toBe('Koren');
  });

  it('is leeg als de sleutel er niet is, of de hele map niet', () => {
    expect(leesPad(regel, 'begroot/2027')).toBeNull();
    expect(leesPad(regel, 'besteed/2026-H1')).toBeNull();
  });

  it('komt erin zonder dat het oude verandert, en gaat eruit als het leeg wordt', () => {
    const met = zetPad(regel, 'begroot/2027', 1);
    expect(met.begroot).toEqual({ 2026: { soort: 'pm' }, 2027: 1 });
    expect(regel.begroot).toEqual({ 2026: { soort: 'pm' } });
    expect(zetPad(met, 'begroot/2027', null)).toEqual(regel);
    expect(zetPad(regel, 'toegezegd/2026', 2).toegezegd).toEqual({ 2026: 2 });
  });

  it('gaat genest op weg, samen met de andere velden', () => {
    expect(alsPatch({ fte: '1', 'begroot/2026': 1, 'begroot/2027': undefined })).toEqual({
      fte: '1',
      begroot: { 2026: 1, 2027: null },
    });
  });

  it('hoort bij een fout op de cel, in de cel en op de hele map, niet bij die van een ander', () => {
    expect(raakt('begroot/2026', 'begroot/2026')).toBe(true);
    expect(raakt('begroot/2026/bedrag', 'begroot/2026')).toBe(true);
    expect(raakt('begroot', 'begroot/2026')).toBe(true);
    expect(raakt('begroot/2027', 'begroot/2026')).toBe(false);
    expect(raakt('begroot/20', 'begroot/2026')).toBe(false);
  });
});
