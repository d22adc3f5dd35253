import { describe, expect, it } from 'vitest';
import { alsCsv, CSVVORMEN } from './csv';

describe('alsCsv', () => {
  it('begint met een merk voor Excel en sluit elke regel af', () => {
    expect(
      alsCsv(
        [
          ['wat', 'jaar'],
          ['Samen spelen', 2026],
        ],
        'open',
      ),
    ).toBe('\uFEFFwat,jaar\r\nSamen spelen,2026\r\n');
  });

  it('zet voor Excel puntkomma’s tussen de kolommen, en een komma in een getal', () => {
    const rijen = [['Krimp', -1234.5, 0.6]];
    expect(alsCsv(rijen, 'excel')).toBe('\uFEFFKrimp;-1234,5;0,6\r\n');
    expect(alsCsv(rijen, 'open')).toBe('\uFEFFKrimp,-1234.5,0.6\r\n');
  });

  it.each(CSVVORMEN)('zet aanhalingstekens om wat er anders uit elkaar valt: %s', (vorm) => {
    const teken = vorm === 'open' ? ',' : ';';
    expect(alsCsv([['a,b', 'c;d', 'zeg "hoi"', 'twee\nregels']], vorm)).toBe(
      `\uFEFF${['"a,b"', '"c;d"', '"zeg ""hoi"""', '"twee\nregels"'].join(teken)}\r\n`,
    );
  });

  it.each(['=1+1', '+31', '-2', '@import', '\tx', '＝1', '"=1'])(
    'maakt van %j geen formule',
    (tekst) => {
      for (const vorm of CSVVORMEN) {
        expect(alsCsv([[tekst]], vorm).replace(/^\uFEFF"?/, '')).toMatch(/^'/);
      }
    },
  );

  it.each(['x;=1+1', 'x,=1+1', 'x;"=1+1', 'x\n=1+1', 'x\t=1', "x;'=1", '\t\t=1', 'x|@y', 'x;-1;y'])(
    'ook niet van %j, waar een rekenblad ook knipt',
    (tekst) => {
      for (const vorm of CSVVORMEN) {
        const cellen = alsCsv([['a', tekst, 'b']], vorm).split(/[;,|\t\r\n]/);
        expect(cellen.filter((cel) => /^"*[=+\-@]/.test(cel))).toEqual([]);
      }
    },
  );
});
