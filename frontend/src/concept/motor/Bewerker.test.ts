// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { A, actie, zetActies, na, rust, server, tabs, voorElkeTest } from './proeftab';

voorElkeTest(zetActies);

describe('een wijziging', () => {
  it('wordt meteen getoond, bewaard en dan pas opgeslagen genoemd', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    expect(bewerker.waarde(A, 'wat')).toBe('nieuw');
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'bezig', aantal: 1 });
    await rust();
    expect(server.inhoud(A)?.wat).toBe('nieuw');
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
    expect(bewerker.toestand(A, 'wat')).toBe('opgeslagen');
    await na(3000);
    expect(bewerker.toestand(A, 'wat')).toBe('rust');
    expect(localStorage).toHaveLength(0);
  });

  it('gaat tijdens het typen pas na een pauze weg, en in één keer', async () => {
    const bewerker = tabs.open();
    for (const wat of ['n', 'ni', 'nieuw']) bewerker.wijzig(actie(), { wat }, { typend: true });
    await na(1000);
    expect(server.aantal('PATCH')).toBe(0);
    await na(1000);
    expect(server.aantal('PATCH')).toBe(1);
    expect(server.inhoud(A)?.wat).toBe('nieuw');
  });

  it('overleeft een herladen pagina, ook halverwege het typen', async () => {
    const eerste = tabs.open();
    eerste.wijzig(actie(), { wat: 'half' }, { typend: true });
    eerste.stop();
    const tweede = tabs.open();
    expect(tweede.waarde(A, 'wat')).toBe('half');
    await na(2000);
    expect(server.inhoud(A)?.wat).toBe('half');
  });

  it('wacht op verbinding en gaat dan alsnog', async () => {
    server.storingen.PATCH = ['voor', 'voor'];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('wacht');
    expect(bewerker.toestand(A, 'wat')).toBe('wacht');
    await na(1000);
    expect(bewerker.bewaarstand().stand).toBe('wacht');
    bewerker.probeerOpnieuw();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('nieuw');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('die wel aankwam maar geen antwoord gaf, eindigt als opgeslagen', async () => {
    server.storingen.PATCH = ['na'];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await na(1000);
    expect(server.delen.get(A)?.revisie).toBe(2);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
  });

  it('van wat wel aankwam maar geen antwoord gaf, botst niet met zichzelf', async () => {
    server.storingen.PATCH = ['na'];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'eerst' });
    await rust();
    bewerker.wijzig(actie(), { wat: 'beter' });
    await na(1000);
    expect(server.inhoud(A)?.wat).toBe('beter');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('tijdens het versturen gaat niet verloren', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'eerst' });
    bewerker.wijzig(actie(), { wat: 'daarna' });
    await rust();
    expect(server.inhoud(A)?.wat).toBe('daarna');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('blijft bewaard als de sessie voorbij is, tot er weer is ingelogd', async () => {
    server.storingen.PATCH = [{ status: 401 }];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await na(60_000);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'uitgelogd', aantal: 1 });
    expect(server.aantal('PATCH')).toBe(1);
    bewerker.probeerOpnieuw();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('nieuw');
  });
});

describe('wat de server weigert', () => {
  const weigering = {
    status: 400,
    body: { errors: [{ pointer: '/wanneer', code: 'onbegrepen-tijd', detail: 'Onbegrepen.' }] },
  };

  it('blijft staan naast zijn veld, en de andere velden gaan door', async () => {
    server.storingen.PATCH = [weigering];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'nieuw', wanneer: 'ooit' });
    await rust();
    expect(bewerker.foutVan(A, 'wanneer')?.velden).toEqual({ wanneer: 'Onbegrepen.' });
    expect(bewerker.waarde(A, 'wanneer')).toBe('ooit');
    expect(bewerker.toestand(A, 'wat')).toBe('opgeslagen');
    expect(server.inhoud(A)).toMatchObject({ wat: 'nieuw', wanneer: null });
    expect(bewerker.bewaarstand().stand).toBe('fout');
  });

  it('gaat opnieuw zodra het veld verandert', async () => {
    server.storingen.PATCH = [weigering];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wanneer: 'ooit' });
    await rust();
    bewerker.wijzig(actie(), { wanneer: '2026' });
    await rust();
    expect(server.inhoud(A)?.wanneer).toBe('2026');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it.each([403, 404, 410])('blijft bij %i bewaard, om over te nemen', async (status) => {
    server.storingen.PATCH = [{ status }];
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'mijn tekst' });
    await na(60_000);
    expect(bewerker.waarde(A, 'wat')).toBe('mijn tekst');
    expect(bewerker.foutVan(A, 'wat')?.status).toBe(status);
    expect(server.aantal('PATCH')).toBe(1);
  });
});
