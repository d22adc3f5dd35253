// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { A, B, actie, na, server, tabs, voorElkeTest } from './proeftab';

/** What happens to writes with this in their address or their key. */
let kwaal: { bij: string; wat: number | 'traag' | 'weg' | Response } | null;
let pogingen: number;
/** What is left of the next answer. */
let breekAf: string | null;

async function verstuur(verzoek: Request): Promise<Response> {
  const wie = `${verzoek.url} ${verzoek.headers.get('Idempotency-Key') ?? ''}`;
  if (verzoek.method === 'GET' || kwaal === null || !wie.includes(kwaal.bij)) {
    const antwoord = await server.fetch(verzoek);
    const rest = breekAf;
    breekAf = null;
    return rest === null ? antwoord : new Response(rest);
  }
  pogingen++;
  await Promise.resolve();
  if (kwaal.wat === 'weg') throw new TypeError('no connection');
  if (kwaal.wat === 'traag') throw new DOMException('too slow', 'TimeoutError');
  if (kwaal.wat instanceof Response) return kwaal.wat.clone();
  return new Response('{}', { status: kwaal.wat });
}

voorElkeTest(() => {
  kwaal = null;
  pogingen = 0;
  breekAf = null;
  server.zet('actie', A, { wat: 'oud', wanneer: null });
  server.zet('actie', B, { wat: 'oud', wanneer: null });
  vi.stubGlobal('fetch', verstuur);
});

describe.each([503, 'traag'] as const)('een onderdeel waarbij de server hapert (%s)', (wat) => {
  it('houdt de andere niet op, en dat staat er', async () => {
    kwaal = { bij: A, wat };
    const bewerker = tabs.open();
    bewerker.wijzig(actie(A), { wat: 'struikelt' });
    bewerker.wijzig(actie(B), { wat: 'gaat door' });
    await na(0);
    expect(server.inhoud(B)?.wat).toBe('gaat door');
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'hapert', aantal: 1 });
    expect(bewerker.toestand(A, 'wat')).toBe('hapert');
    expect(bewerker.toestand(B, 'wat')).toBe('opgeslagen');
  });

  it('wordt met steeds langere pauzes geprobeerd, en komt vanzelf aan', async () => {
    kwaal = { bij: A, wat };
    const bewerker = tabs.open();
    bewerker.wijzig(actie(A), { wat: 'struikelt' });
    await na(5 * 60_000);
    expect(pogingen).toBeGreaterThan(5);
    expect(pogingen).toBeLessThan(20);
    kwaal = null;
    await na(30_000);
    expect(server.inhoud(A)?.wat).toBe('struikelt');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });
});

describe('een server die hapert', () => {
  it('krijgt iets nieuws dat er in wordt getypt meteen', async () => {
    kwaal = { bij: A, wat: 500 };
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'struikelt' });
    await na(20_000);
    kwaal = null;
    bewerker.wijzig(actie(), { wat: 'beter' });
    await na(0);
    expect(server.inhoud(A)?.wat).toBe('beter');
  });

  it('houdt tegen wat hangt aan wat nog niet gemaakt is, en verder niets', async () => {
    kwaal = { bij: '/strategieen', wat: 500 };
    const bewerker = tabs.open();
    const strategie = bewerker.maak('strategie', { titel: 'Samen' });
    const onder = bewerker.maak('actie', { wat: 'doen', strategie });
    bewerker.wijzig(actie(), { wat: 'gaat door' });
    await na(0);
    expect(server.inhoud(A)?.wat).toBe('gaat door');
    expect(server.inhoud(onder)).toBeUndefined();
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'hapert', aantal: 2 });
    kwaal = null;
    await na(30_000);
    expect(server.inhoud(onder)).toMatchObject({ strategie });
  });

  it('krijgt lucht als alles misgaat, hoeveel er ook wacht', async () => {
    kwaal = { bij: '', wat: 502 };
    const ids = Array.from({ length: 50 }, (_, i) => `rij-${i}-`);
    ids.forEach((id) => server.zet('begrotingsregel', id, { begroot: {} }));
    const bewerker = tabs.open();
    const cel = { 'begroot/2026': { soort: 'pm' } };
    const blok = ids.map((id) => ({ id, velden: cel }));
    bewerker.wijzigBlok('begrotingsregel', blok, '50 cellen');
    await na(60_000);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'hapert' });
    expect(pogingen).toBeLessThan(60);
    kwaal = null;
    await na(30_000);
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('die steeds zegt dat een ander net eerder was, krijgt pauzes', async () => {
    kwaal = { bij: A, wat: 412 };
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'steeds te laat' });
    await na(60_000);
    expect(pogingen).toBeLessThan(100);
    expect(bewerker.toestand(A, 'wat')).toBe('hapert');
    kwaal = null;
    await na(30_000);
    expect(server.inhoud(A)?.wat).toBe('steeds te laat');
  });
});

describe.each(['{"id":"1111', ''])('een antwoord dat onderweg afbreekt (%s)', (rest) => {
  it('zegt niets: het gaat nog eens, en botst niet met zichzelf', async () => {
    const bewerker = tabs.open();
    breekAf = rest;
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await na(0);
    expect(server.inhoud(A)?.wat).toBe('nieuw');
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'wacht', aantal: 1 });
    await na(5000);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
    expect(server.delen.get(A)?.revisie).toBe(2);
  });
});

describe.each([
  ['leeg', ''],
  ['met een pagina', '<!doctype html><title>404</title>'],
])('een 404 die niet van de API is (%s), zoals van wat ervoor staat', (_, tekst) => {
  const vanEenAnder = () => new Response(tekst, { status: 404 });

  it('weigert niets: wat er is gemaakt en gewijzigd komt later aan', async () => {
    kwaal = { bij: '', wat: vanEenAnder() };
    const bewerker = tabs.open();
    const nieuw = bewerker.maak('actie', { wat: 'gemaakt' });
    bewerker.wijzig(actie(), { wat: 'gewijzigd' });
    await na(0);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'wacht', aantal: 2 });
    kwaal = null;
    await na(10_000);
    expect(server.inhoud(nieuw)?.wat).toBe('gemaakt');
    expect(server.inhoud(A)?.wat).toBe('gewijzigd');
  });

  it('is niet wat weg moest: dat gaat later echt weg', async () => {
    kwaal = { bij: '', wat: vanEenAnder() };
    const bewerker = tabs.open();
    bewerker.archiveer(actie());
    await na(0);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'wacht', aantal: 1 });
    kwaal = null;
    await na(10_000);
    expect(server.archief.has(A)).toBe(true);
  });
});

describe('een antwoord dat wegbleef', () => {
  it.each(['oud', 'iets anders'])('blijft niet staan bij wie daarna %s intypt', async (daarna) => {
    const bewerker = tabs.open();
    server.storingen.PATCH = ['na'];
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await na(0);
    expect(server.inhoud(A)?.wat).toBe('nieuw');
    bewerker.wijzig(actie(), { wat: daarna });
    await na(5000);
    expect(server.inhoud(A)?.wat).toBe(daarna);
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
    expect(server.aantal('PATCH')).toBe(2);
  });
});

describe('zonder verbinding', () => {
  it('wacht alles, en komt het daarna vanzelf aan', async () => {
    kwaal = { bij: '', wat: 'weg' };
    const bewerker = tabs.open();
    bewerker.wijzig(actie(A), { wat: 'een' });
    bewerker.wijzig(actie(B), { wat: 'twee' });
    await na(60_000);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'wacht', aantal: 2 });
    expect(bewerker.toestand(A, 'wat')).toBe('wacht');
    kwaal = null;
    await na(10_000);
    expect(server.inhoud(A)?.wat).toBe('een');
    expect(server.inhoud(B)?.wat).toBe('twee');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('jagen twee tabs elkaar niet op', async () => {
    kwaal = { bij: '', wat: 'weg' };
    const een = tabs.open();
    const twee = tabs.open();
    const schrijf = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (
      this: Storage,
      sleutel,
      waarde,
    ) {
      this[sleutel] = waarde;
      setTimeout(() => {
        een.hoorAndereTab(sleutel);
        twee.hoorAndereTab(sleutel);
      }, 1);
    });
    een.wijzig(actie(), { wat: 'wacht' });
    await na(60_000);
    expect(een.bewaarstand().stand).toBe('wacht');
    expect(pogingen).toBeLessThan(25);
    expect(schrijf.mock.calls.length).toBeLessThan(5);
    schrijf.mockRestore();
  });
});
