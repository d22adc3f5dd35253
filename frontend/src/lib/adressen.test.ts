import { describe, expect, it } from 'vitest';
import { adressen, adresVanZoekresultaat } from './adressen';
import type { Zoekresultaat } from './api';

const treffer = (deel: Partial<Zoekresultaat>): Zoekresultaat => ({
  soort: 'actie',
  titel: 'Titel',
  code: 'code',
  url: 'https://voorbeeld.nl/v1/x',
  agenda: { code: 'stad', titel: 'Stad', url: 'https://voorbeeld.nl/v1/agendas/stad' },
  programmalijn: null,
  vindplek: null,
  ...deel,
});

describe('adressen', () => {
  it('maken vreemde tekens onschadelijk', () => {
    expect(adressen.thema('a/b', 'c?d')).toBe('/agendas/a%2Fb/themas/c%3Fd');
  });
  it.each<[string, Partial<Zoekresultaat>]>([
    ['/agendas/stad/acties/code', { soort: 'actie' }],
    [
      '/agendas/stad/programmalijnen/goud#strategie-code',
      { soort: 'strategie', programmalijn: 'goud' },
    ],
    ['/agendas/stad/begrippen#begrip-code', { soort: 'begrip' }],
    ['/agendas/stad#besluit-code', { soort: 'besluit' }],
    ['/agendas/stad/begroting#regel-code', { soort: 'begrotingsregel' }],
    ['/organisaties/code?agenda=stad', { soort: 'organisatie' }],
    ['/organisaties/code', { soort: 'organisatie', agenda: null }],
    ['/agendas/code', { soort: 'agenda', agenda: null }],
  ])('wijzen een zoekresultaat naar %s', (verwacht, deel) => {
    expect(adresVanZoekresultaat(treffer(deel))).toBe(verwacht);
  });
});
