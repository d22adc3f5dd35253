// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { A, B, actie, zetActies, na, rust, server, tabs, voorElkeTest } from './proeftab';

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
