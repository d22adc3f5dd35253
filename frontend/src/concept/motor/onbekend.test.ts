// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { leesbaar } from './leesBewerking';
import { A, B, actie, server, tabs, voorElkeTest } from './proeftab';

const HIER = 'strategiekaart.concept|demo|bea|';
const TOEN = 'strategiekaart.concept|demo|bea@gemeente.example|';
const rust = () => vi.advanceTimersByTimeAsync(60_000);

const GOED = {
  ...{ wat: 'veld', id: A, soort: 'actie', veld: 'wat', waarde: 'getypt', basis: 'oud' },
  ...{ pas: 0, tijd: 1, fout: null, botsing: null },
};

voorElkeTest(() => {
  server.zet('actie', A, { wat: 'oud', wanneer: null });
  server.zet('actie', B, { wat: 'oud', wanneer: null });
});

describe('wat deze versie niet begrijpt', () => {
  it.each([
    ['is afgekapt', JSON.stringify(GOED).slice(0, 80)],
    ['is iets dat nog niet bestond', JSON.stringify({ ...GOED, wat: 'splits' })],
    ['is van een soort die nog niet bestond', JSON.stringify({ ...GOED, soort: 'doelgroep' })],
    ['heeft een andere vorm', JSON.stringify({ ...GOED, pas: undefined, straks: 1 })],
    ['heeft geen tijd', JSON.stringify({ ...GOED, tijd: undefined })],
    ['is anders geweigerd', JSON.stringify({ ...GOED, fout: 'mag niet' })],
    ['botst anders', JSON.stringify({ ...GOED, botsing: ['van Piet'] })],
    ['is van een ander veld dan zijn plek zegt', JSON.stringify({ ...GOED, veld: 'wanneer' })],
    ['is helemaal geen wijziging', 'null'],
  ])('en %s, blijft letterlijk staan, telt mee en houdt niets op', async (_, tekst) => {
    localStorage.setItem(`${HIER}${A}|veld|wat`, tekst);
    const bewerker = tabs.open();
    bewerker.wijzig(actie(B), { wat: 'gaat door' });
    await rust();
    expect(server.inhoud(B)?.wat).toBe('gaat door');
    expect(server.inhoud(A)).toEqual({ wat: 'oud', wanneer: null });
    expect(localStorage.getItem(`${HIER}${A}|veld|wat`)).toBe(tekst);
    expect(bewerker.onbekende()).toEqual([{ plek: `${HIER}${A}|veld|wat`, tekst }]);
    expect(bewerker.bewerkingen()).toEqual([]);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'fout', aantal: 1 });
  });

  it.each([HIER, TOEN])(
    'gaat niet verloren als er in hetzelfde veld wordt getypt (%s)',
    async (plek) => {
      const tekst = JSON.stringify({ ...GOED, wat: 'splits' });
      localStorage.setItem(`${plek}${A}|veld|wat`, tekst);
      const bewerker = tabs.open();
      bewerker.wijzig(actie(), { wat: 'van nu' });
      expect(bewerker.bewaarstand().aantal).toBe(2);
      await rust();
      expect(server.inhoud(A)?.wat).toBe('van nu');
      expect(bewerker.onbekende().map((onbekend) => onbekend.tekst)).toEqual([tekst]);
      expect(localStorage).toHaveLength(1);
      expect(tabs.open().onbekende()).toEqual(bewerker.onbekende());
    },
  );

  it('is weg zodra iemand het weggooit, ook in een andere tab', async () => {
    localStorage.setItem(`${HIER}${A}|veld|wat`, 'half');
    const [een, twee] = [tabs.open(), tabs.open()];
    const [onbekend] = een.onbekende();
    if (onbekend) een.laatOnbekendeVallen(onbekend);
    expect(een.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
    twee.hoorAndereTab(`${HIER}${A}|veld|wat`);
    expect(twee.onbekende()).toEqual([]);
    await rust();
    expect(localStorage).toHaveLength(0);
  });

  it('wordt niet weggegooid als er intussen iets anders staat', () => {
    localStorage.setItem(`${HIER}${A}|veld|wat`, 'half');
    const bewerker = tabs.open();
    const [onbekend] = bewerker.onbekende();
    localStorage.setItem(`${HIER}${A}|veld|wat`, 'heel');
    if (onbekend) bewerker.laatOnbekendeVallen(onbekend);
    expect(localStorage.getItem(`${HIER}${A}|veld|wat`)).toBe('heel');
  });
});

describe('de tekst ervan', () => {
  it('is wat er getypt was, zonder kenmerken en haken', () => {
    expect(leesbaar(JSON.stringify({ ...GOED, wat: 'splits' }))).toBe('getypt');
    const nieuw = { wat: 'maak', inhoud: { naam: 'Jeugd', lijn: A, volgorde: 2, leeg: '' } };
    expect(leesbaar(JSON.stringify(nieuw))).toBe('Jeugd\n2');
    expect(leesbaar(JSON.stringify({ stappen: [{ tekst: 'een' }, { tekst: 'twee' }] }))).toBe(
      'een\ntwee',
    );
  });

  it('is alles wat er staat als er niets in te herkennen is', () => {
    expect(leesbaar('{"wat":"veld","waarde":"half een zi')).toBe(
      '{"wat":"veld","waarde":"half een zi',
    );
    expect(leesbaar(JSON.stringify({ waarde: null }))).toBe('{"waarde":null}');
  });
});
