// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Tabgeheugen } from './model/Tabgeheugen';
import { A, B, BEA, COR, actie, zetActies, na, rust, server, tabs, voorElkeTest } from './proeftab';

voorElkeTest(zetActies);

describe('ongedaan maken', () => {
  it('zet een veld terug, en opnieuw doen zet het weer', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    expect(bewerker.maakOngedaan()?.gelukt).toBe(true);
    await rust();
    expect(server.inhoud(A)?.wat).toBe('oud');
    bewerker.herhaal();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('nieuw');
  });

  it('neemt één keer typen als één daad', async () => {
    const bewerker = tabs.open();
    for (const wat of ['n', 'ni']) bewerker.wijzig(actie(), { wat }, { typend: true });
    bewerker.rondAf(A, ['wat']);
    bewerker.wijzig(actie(B), { wat: 'ander' });
    await rust();
    bewerker.maakOngedaan();
    bewerker.maakOngedaan();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('oud');
    expect(bewerker.maakOngedaan()).toBeNull();
  });

  it('kent typen dat eindigt zoals het begon niet als daad', () => {
    const bewerker = tabs.open();
    for (const wat of ['oude', 'oud']) bewerker.wijzig(actie(), { wat }, { typend: true });
    expect(bewerker.laatsteDaad()).toBeUndefined();
    expect(bewerker.maakOngedaan()).toBeNull();
  });

  it('haalt weg wat werd gemaakt, en zet terug wat werd gearchiveerd', async () => {
    const bewerker = tabs.open();
    const id = bewerker.maak('actie', { wat: 'nieuw' });
    await rust();
    bewerker.maakOngedaan();
    await rust();
    expect(server.archief.has(id)).toBe(true);
    bewerker.herhaal();
    await rust();
    expect(server.inhoud(id)?.wat).toBe('nieuw');
    bewerker.archiveer(actie(A));
    await rust();
    expect(server.delen.has(A)).toBe(false);
    bewerker.maakOngedaan();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('oud');
  });

  it('haalt in één keer weg wat samen werd gemaakt, ook wat de server nog niet kent', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'eerder' });
    const op = bewerker.maakAlle('actie', [{ wat: 'een' }, { wat: 'twee' }, { wat: 'drie' }]);
    await rust();
    bewerker.maakOngedaan();
    await rust();
    expect(op.filter((id) => server.archief.has(id))).toEqual(op);
    bewerker.herhaal();
    await rust();
    expect(op.map((id) => server.inhoud(id)?.wat)).toEqual(['een', 'twee', 'drie']);
    expect(server.inhoud(A)?.wat).toBe('eerder');

    const gehouden = bewerker.maakAlle('actie', [{ wat: 'vier' }, { wat: 'vijf' }]);
    bewerker.maakOngedaan();
    await rust();
    expect(gehouden.filter((id) => server.delen.has(id))).toEqual([]);
    bewerker.herhaal();
    await rust();
    expect(gehouden.map((id) => server.inhoud(id)?.wat)).toEqual(['vier', 'vijf']);
  });

  it('van wat de server nog niet kent, blijft in de browser', async () => {
    server.storingen.POST = ['voor', 'voor', 'voor'];
    server.storingen.PATCH = ['voor'];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    const id = bewerker.maak('actie', { wat: 'nieuw' });
    bewerker.maakOngedaan();
    await rust();
    bewerker.herhaal();
    await na(10_000);
    expect(server.inhoud(id)?.wat).toBe('nieuw');
  });

  it('laat staan wat een ander er daarna van maakte', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.leer([...server.delen.values()]);
    expect(bewerker.maakOngedaan()?.gelukt).toBe(false);
    await rust();
    expect(server.inhoud(A)?.wat).toBe('van Piet');
  });
});

describe('na het herladen van het tabblad', () => {
  const herlaad = async (geladen = true, account = BEA) => {
    tabs.sluit();
    const bewerker = tabs.open({ tabopslag, geladen, account });
    await rust();
    return bewerker;
  };
  let tabopslag: Tabgeheugen;
  beforeEach(() => {
    tabopslag = new Tabgeheugen();
  });

  it('gaat ongedaan maken en opnieuw doen gewoon verder', async () => {
    const eerst = tabs.open({ tabopslag });
    eerst.wijzig(actie(), { wat: 'een' });
    eerst.wijzig(actie(), { wat: 'twee' });
    await rust();
    eerst.maakOngedaan();
    await rust();
    const bewerker = await herlaad();
    expect(bewerker.volgendeDaad()).toMatchObject({ delen: [{ naar: { wat: 'twee' } }] });
    expect(bewerker.maakOngedaan()?.gelukt).toBe(true);
    await rust();
    expect(server.inhoud(A)?.wat).toBe('oud');
    bewerker.herhaal();
    bewerker.herhaal();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('twee');
  });

  it('vraagt eerst hoe het nu is, van wat nog niet op de pagina staat', async () => {
    const eerst = tabs.open({ tabopslag });
    eerst.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    tabs.sluit();
    const bewerker = tabs.open({ tabopslag, geladen: false });
    expect(bewerker.laatsteDaad()).toBeUndefined();
    expect(bewerker.maakOngedaan()).toBeNull();
    await rust();
    expect(bewerker.maakOngedaan()?.gelukt).toBe(true);
    await rust();
    expect(server.inhoud(A)?.wat).toBe('oud');
  });

  it('vraagt het later nog eens als er geen verbinding was', async () => {
    const eerst = tabs.open({ tabopslag });
    eerst.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no connection')));
    const bewerker = await herlaad(false);
    expect(bewerker.laatsteDaad()).toBeUndefined();
    vi.stubGlobal('fetch', server.fetch);
    bewerker.probeerOpnieuw();
    await rust();
    expect(bewerker.maakOngedaan()?.gelukt).toBe(true);
  });

  it('laat staan wat een ander er intussen van maakte, en zegt dat', async () => {
    const eerst = tabs.open({ tabopslag });
    eerst.wijzig(actie(), { wat: 'nieuw' });
    eerst.wijzig(actie(B), { wat: 'nieuw' });
    await rust();
    server.doetAnder(B, { wat: 'van Piet' });
    const bewerker = await herlaad();
    expect(bewerker.maakOngedaan()?.gelukt).toBe(false);
    expect(bewerker.maakOngedaan()?.gelukt).toBe(true);
    await rust();
    expect([server.inhoud(A)?.wat, server.inhoud(B)?.wat]).toEqual(['oud', 'van Piet']);
  });

  it('zegt het ook van wat er niet meer is', async () => {
    const eerst = tabs.open({ tabopslag });
    eerst.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    server.delen.delete(A);
    const bewerker = await herlaad(false);
    expect(bewerker.maakOngedaan()?.gelukt).toBe(false);
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('komt ook terug wat werd weggehaald voordat de server ervan hoorde', async () => {
    server.storingen.POST = ['voor', 'voor', 'voor', 'voor'];
    const eerst = tabs.open({ tabopslag });
    const id = eerst.maak('actie', { wat: 'nieuw' });
    eerst.archiveer(actie(id));
    const bewerker = await herlaad();
    bewerker.maakOngedaan();
    await na(60_000);
    expect(server.inhoud(id)?.wat).toBe('nieuw');
  });

  it('is er niets meer van wie eerder in dit tabblad werkte, ook niet als die terugkomt', async () => {
    const vanBea = tabs.open({ tabopslag });
    vanBea.wijzig(actie(), { wat: 'van Bea' });
    await rust();
    expect((await herlaad(true, COR)).laatsteDaad()).toBeUndefined();
    expect((await herlaad()).laatsteDaad()).toBeUndefined();
  });

  it('blijft er niet meer bewaard dan er redelijk in past', () => {
    const bewerker = tabs.open({ tabopslag });
    for (let i = 10; i < 30; i++) bewerker.wijzig(actie(), { wat: `${i}`.repeat(10_000) });
    const plek = tabopslag.key(0) ?? '';
    expect(tabopslag.getItem(plek)?.length).toBeLessThan(200_001);
    expect(bewerker.laatsteDaad()).toBeDefined();
  });

  it.each(['{', '[]', '{"gedaan":[{"wat":"toveren"}],"teruggenomen":[],"weggelegd":{}}'])(
    'wordt van wat deze versie niet begrijpt niets gedaan: %s',
    async (tekst) => {
      tabopslag.setItem('strategiekaart.ongedaan|demo|bea', tekst);
      expect((await herlaad()).laatsteDaad()).toBeUndefined();
    },
  );
});
