import { describe, expect, it } from 'vitest';
import { alsAanpassing, foutInProcent, LEEG, type Scenariowaarden } from './aanpassing';

const waarden = (anders: Partial<Scenariowaarden>): Scenariowaarden => ({
  ...LEEG,
  van: 'x',
  naam: 'Scenario',
  ...anders,
});

describe('de aanpassing van een scenario', () => {
  it('is er niet als alles gelijk blijft', () => {
    expect(alsAanpassing(waarden({ procent: '10' }))).toBeNull();
  });

  it('is een percentage met zijn teken en een punt', () => {
    expect(alsAanpassing(waarden({ wat: 'procent', procent: '2,5', thema: 't' }))).toEqual({
      wat: 'procent',
      procent: '-2.5',
      geldbron: null,
      thema: 't',
      vanaf: null,
    });
    expect(
      alsAanpassing(waarden({ wat: 'procent', procent: '10', richting: 'meer', vanaf: '2027' })),
    ).toMatchObject({ procent: '10', vanaf: 2027 });
  });

  it('zonder een geldbron maakt bedragen daaruit nul', () => {
    expect(alsAanpassing(waarden({ wat: 'zonder', geldbron: 'g' }))).toMatchObject({
      wat: 'nul',
      geldbron: 'g',
    });
  });

  it.each([
    ['10', 'minder', null],
    ['2,5', 'meer', null],
    ['100', 'minder', null],
    ['100,5', 'minder', 'teVeelProcent'],
    ['250', 'meer', null],
    ['tien', 'minder', 'geenProcent'],
    ['1.500', 'meer', 'geenProcent'],
    ['', 'minder', 'geenProcent'],
  ])('%s procent %s geeft %s', (procent, richting, fout) => {
    expect(foutInProcent(procent, richting)).toBe(fout);
  });
});
