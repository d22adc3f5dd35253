import { describe, expect, it } from 'vitest';
import { weeg } from '../motor/bewerking';
import { isPlek, leegVan, lijstenOp, plaatsVan, soortMet, titelVan } from './vragen';

describe('wat een soort is', () => {
  it('zegt waar iets staat en hoe het heet', () => {
    expect(plaatsVan('thema')).toBe('nummer');
    expect(plaatsVan('begrip')).toBeUndefined();
    expect(['strategie', 'volgorde', 'wat'].map((veld) => isPlek('actie', veld))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isPlek('strategie', 'resultaten')).toBe(true);
    expect(isPlek('begrotingsregel', 'begroot/2026')).toBe(false);
    expect(titelVan({ soort: 'begrip', inhoud: { term: 'SPUK', uitleg: 'Geld.' } })).toBe('SPUK');
    expect(soortMet('strategieen')).toBe('strategie');
  });

  it('geeft wat nieuw is alles wat leeg kan zijn', () => {
    expect(leegVan('begrotingsregel')).toEqual({
      onderdeel: '',
      begroting: null,
      fte: null,
      geldbron: null,
      taakveld: null,
      soort: 'lasten',
      aard: null,
      acties: [],
      begroot: {},
      toegezegd: {},
      besteed: {},
    });
  });

  it('zegt wat er op een blad staat', () => {
    expect(Object.fromEntries(lijstenOp('tabel'))).toEqual({
      begroting: 'begroting',
      regels: 'begrotingsregel',
      besluiten: 'besluit',
      geldbronnen: 'geldbron',
      themas: 'thema',
    });
  });

  it('houdt het nummer van een besluit voor een tekst en dat van een thema voor een plaats', () => {
    const nummer = (soort: 'besluit' | 'thema') =>
      weeg(
        {
          wat: 'veld',
          id: 'x',
          soort,
          veld: 'nummer',
          waarde: 'mijn',
          basis: 'toen',
          tijd: 1,
          pas: 0,
          fout: null,
          botsing: null,
        },
        'van een ander',
      );
    expect([nummer('besluit'), nummer('thema')]).toEqual(['botsing', 'stuur']);
  });
});
