import { describe, expect, it } from 'vitest';
import { alsCsv } from './csv';

describe('alsCsv', () => {
  it('begint met een merk voor Excel en sluit elke regel af', () => {
    expect(
      alsCsv([
        ['wat', 'jaar'],
        ['Samen spelen', 2026],
      ]),
    ).toBe('\uFEFFwat,jaar\r\nSamen spelen,2026\r\n');
  });

  it('zet aanhalingstekens om wat er anders uit elkaar valt', () => {
    expect(alsCsv([['a,b', 'zeg "hoi"', 'twee\nregels']])).toBe(
      '\uFEFF"a,b","zeg ""hoi""","twee\nregels"\r\n',
    );
  });

  it.each(['=1+1', '+31', '-2', '@import', '\tx'])('maakt van %j geen formule', (tekst) => {
    expect(alsCsv([[tekst]])).toBe(`\uFEFF'${tekst}\r\n`);
  });
});
