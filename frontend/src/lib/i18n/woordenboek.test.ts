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

function sleutels(woorden: Woorden, voor = ''): string[] {
  return Object.entries(woorden).flatMap(([sleutel, waarde]) =>
    typeof waarde === 'string' ? `${voor}${sleutel}` : sleutels(waarde, `${voor}${sleutel}.`),
  );
}

function waarde(woorden: Woorden, sleutel: string): string {
  const gevonden = sleutel
    .split('.')
    .reduce<string | Woorden>((deel, stap) => (deel as Woorden)[stap] ?? '', woorden);
  return typeof gevonden === 'string' ? gevonden : '';
}

const invulplekken = (tekst: string) => (tekst.match(/\{\{\w+\}\}/g) ?? []).toSorted();

describe('de woordenboeken', () => {
  it('hebben dezelfde sleutels', () => {
    expect(sleutels(en)).toEqual(sleutels(nl));
  });
  it('hebben elk hun eigen hoofdwoorden: het een bedekt niets van het ander', () => {
    expect(Object.keys(nl)).toEqual([...Object.keys(lezenNl), ...Object.keys(werkNl)]);
  });
  it('laten geen woord leeg en vullen op dezelfde plekken in', () => {
    const anders = sleutels(nl).filter(
      (sleutel) =>
        waarde(en, sleutel) === '' ||
        String(invulplekken(waarde(en, sleutel))) !== String(invulplekken(waarde(nl, sleutel))),
    );
    expect(anders).toEqual([]);
  });
});
