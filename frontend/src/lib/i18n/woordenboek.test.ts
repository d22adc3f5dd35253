import { describe, expect, it } from 'vitest';
import { lezen as lezenEn } from './en/lezen';
import { werk as werkEn } from './en/werk';
import { lezen as lezenNl } from './nl/lezen';
import { werk as werkNl } from './nl/werk';

const nl: Woorden = { ...lezenNl, ...werkNl };
const en: Woorden = { ...lezenEn, ...werkEn };

interface Woorden {
  [sleutel: string]: string | Woorden;
}

/** Every word with its key; a key may have a dot of its own. */
const alles = (woorden: Woorden, voor = ''): [sleutel: string, woord: string][] =>
  Object.entries(woorden).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string'
      ? [[`${voor}${sleutel}`, waarde]]
      : alles(waarde, `${voor}${sleutel}.`),
  );

const sleutels = (woorden: Woorden) => alles(woorden).map(([sleutel]) => sleutel);

const invulplekken = (tekst: string) => (tekst.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('de woordenboeken', () => {
  it('hebben dezelfde sleutels', () => {
    expect(sleutels(en)).toEqual(sleutels(nl));
  });
  it('hebben elk hun eigen hoofdwoorden: het een bedekt niets van het ander', () => {
    expect(Object.keys(nl)).toEqual([...Object.keys(lezenNl), ...Object.keys(werkNl)]);
  });
  it('laten geen woord leeg en vullen op dezelfde plekken in', () => {
    const engels = new Map(alles(en));
    const anders = alles(nl).filter(([sleutel, woord]) => {
      const ander = engels.get(sleutel) ?? '';
      return ander === '' || String(invulplekken(ander)) !== String(invulplekken(woord));
    });
    expect(anders).toEqual([]);
  });
});
