import { describe, expect, it } from 'vitest';
import { alsTsv, leesTsv } from './tsv';

describe('een blok van het klembord', () => {
  it('heeft tabs tussen cellen en regels tussen rijen; de laatste regel van Excel telt niet mee', () => {
    expect(leesTsv('1\t2\r\n3\t4\r\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(leesTsv('75.000')).toEqual([['75.000']]);
  });

  it('houdt lege cellen en lege rijen', () => {
    expect(leesTsv('1\t\t3\n\n\t5')).toEqual([['1', '', '3'], [''], ['', '5']]);
  });

  it('leest aanhalingstekens om een cel met een tab, een regel of een aanhalingsteken', () => {
    expect(leesTsv('"a\tb"\t"c\nd"\n"zei ""ja"""\te')).toEqual([
      ['a\tb', 'c\nd'],
      ['zei "ja"', 'e'],
    ]);
  });

  it('laat een los aanhalingsteken staan zoals het is', () => {
    expect(leesTsv('"half\t2')).toEqual([['"half', '2']]);
    expect(leesTsv('5"\t6')).toEqual([['5"', '6']]);
  });

  it('komt na kopiëren en plakken hetzelfde terug', () => {
    const tekens = ['', 'PM', '75000,50', 'a\tb', 'c\nd', '"', '""', 'x "y" z', '-5', '\r'];
    for (let r = 1; r <= 4; r++) {
      for (let k = 1; k <= 5; k++) {
        const blok = Array.from({ length: r }, (_, i) =>
          Array.from({ length: k }, (__, j) => tekens[(i * 3 + j * 7 + r) % tekens.length] ?? ''),
        );
        // A line end of an old computer is a line end.
        const gewoon = blok.map((rij) => rij.map((cel) => cel.replaceAll('\r', '\n')));
        const laatste = blok.at(-1)?.join('') === '' && k === 1;
        if (!laatste) expect(leesTsv(alsTsv(blok))).toEqual(gewoon);
      }
    }
  });
});
