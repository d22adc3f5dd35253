// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bewerker } from './Bewerker';
import type { Deel } from './contract';
import { legOver } from './overlay';
import { Proeftabs, ruimOp, rust, na } from './proeftab';
import { Testserver } from './testserver';

const A = '11111111-1111-4111-8111-111111111111';
const B = '22222222-2222-4222-8222-222222222222';
const BEGIN = { programmalijn: 'lijn', volgorde: 1, wat: 'oud', wanneer: null, hoe: [] };

let server: Testserver;
let tabs: Proeftabs;

const tab = (): Bewerker => tabs.open();
const actie = (id = A) => ({ id, soort: 'actie' as const });

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  server = new Testserver();
  tabs = new Proeftabs(server);
  server.zet('actie', A, { ...BEGIN });
  server.zet('actie', B, { ...BEGIN, volgorde: 2 });
  vi.stubGlobal('fetch', server.fetch);
});

afterEach(() => ruimOp(tabs));

const kaart = () => ({
  stand: 1,
  programmalijn: { id: 'lijn', inhoud: { nummer: 1 }, revisie: 1 } as Deel<'programmalijn'>,
  resultaten: [],
  strategieen: [],
  acties: [...server.delen.values()] as Deel<'actie'>[],
  organisaties: [],
});
const ids = (bewerker: Bewerker, k: ReturnType<typeof kaart>) =>
  legOver('kaart', k, bewerker.lagen()).acties.map(({ id }) => id);

describe('een wijziging', () => {
  it('wordt meteen getoond, bewaard en dan pas opgeslagen genoemd', async () => {
    const bewerker = tab();
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
    const bewerker = tab();
    for (const wat of ['n', 'ni', 'nieuw']) bewerker.wijzig(actie(), { wat }, { typend: true });
    await na(1000);
    expect(server.aantal('PATCH')).toBe(0);
    await na(1000);
    expect(server.aantal('PATCH')).toBe(1);
    expect(server.inhoud(A)?.wat).toBe('nieuw');
  });

  it('overleeft een herladen pagina, ook halverwege het typen', async () => {
    const eerste = tab();
    eerste.wijzig(actie(), { wat: 'half' }, { typend: true });
    eerste.stop();
    const tweede = tab();
    expect(tweede.waarde(A, 'wat')).toBe('half');
    await na(2000);
    expect(server.inhoud(A)?.wat).toBe('half');
  });

  it('wacht op verbinding en gaat dan alsnog', async () => {
    server.storingen.PATCH = ['voor', 'voor'];
    const bewerker = tab();
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
    const bewerker = tab();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await na(1000);
    expect(server.delen.get(A)?.revisie).toBe(2);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
  });

  it('van wat wel aankwam maar geen antwoord gaf, botst niet met zichzelf', async () => {
    server.storingen.PATCH = ['na'];
    const bewerker = tab();
    bewerker.wijzig(actie(), { wat: 'eerst' });
    await rust();
    bewerker.wijzig(actie(), { wat: 'beter' });
    await na(1000);
    expect(server.inhoud(A)?.wat).toBe('beter');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('tijdens het versturen gaat niet verloren', async () => {
    const bewerker = tab();
    bewerker.wijzig(actie(), { wat: 'eerst' });
    bewerker.wijzig(actie(), { wat: 'daarna' });
    await rust();
    expect(server.inhoud(A)?.wat).toBe('daarna');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('blijft bewaard als de sessie voorbij is, tot er weer is ingelogd', async () => {
    server.storingen.PATCH = [{ status: 401 }];
    const bewerker = tab();
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
    const bewerker = tab();
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
    const bewerker = tab();
    bewerker.wijzig(actie(), { wanneer: 'ooit' });
    await rust();
    bewerker.wijzig(actie(), { wanneer: '2026' });
    await rust();
    expect(server.inhoud(A)?.wanneer).toBe('2026');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it.each([403, 404, 410])('blijft bij %i bewaard, om over te nemen', async (status) => {
    server.storingen.PATCH = [{ status }];
    const bewerker = tab();
    bewerker.wijzig(actie(), { wat: 'mijn tekst' });
    await na(60_000);
    expect(bewerker.waarde(A, 'wat')).toBe('mijn tekst');
    expect(bewerker.foutVan(A, 'wat')?.status).toBe(status);
    expect(server.aantal('PATCH')).toBe(1);
  });
});

describe('twee mensen', () => {
  it('aan verschillende velden merken niets van elkaar', async () => {
    const bewerker = tab();
    server.doetAnder(A, { frequentie: 'jaarlijks' });
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    expect(server.inhoud(A)).toMatchObject({ wat: 'nieuw', frequentie: 'jaarlijks' });
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('aan één veld: de tweede ziet beide en kiest', async () => {
    const bewerker = tab();
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.wijzig(actie(), { wat: 'van mij' });
    await rust();
    expect(server.inhoud(A)?.wat).toBe('van Piet');
    expect(bewerker.bewerkingVan(A, 'wat')?.botsing).toEqual({ ander: 'van Piet', wie: 'Piet' });
    expect(bewerker.waarde(A, 'wat')).toBe('van mij');
    bewerker.kies(A, 'wat', 'mijn');
    await rust();
    expect(server.inhoud(A)?.wat).toBe('van mij');
  });

  it('aan één veld: de waarde van de ander overnemen kan ook', async () => {
    const bewerker = tab();
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.wijzig(actie(), { wat: 'van mij' });
    await rust();
    bewerker.kies(A, 'wat', 'ander');
    await rust();
    expect(bewerker.waarde(A, 'wat')).toBe('van Piet');
    expect(server.aantal('PATCH')).toBe(1);
  });

  it('botsen ook als de waarde van de ander al was opgehaald tijdens het typen', async () => {
    const bewerker = tab();
    bewerker.wijzig(actie(), { wat: 'van mij' }, { typend: true });
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.leer([...server.delen.values()]);
    await na(2000);
    expect(server.inhoud(A)?.wat).toBe('van Piet');
    expect(bewerker.toestand(A, 'wat')).toBe('botsing');
  });

  it('botsen niet als zij hetzelfde schrijven', async () => {
    const bewerker = tab();
    server.doetAnder(A, { wat: 'eens' });
    bewerker.wijzig(actie(), { wat: 'eens ' });
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('archiveren niet ongezien wat de ander net veranderde', async () => {
    const bewerker = tab();
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.archiveer(actie());
    await rust();
    expect(server.delen.has(A)).toBe(true);
    expect(bewerker.bewaarstand().stand).toBe('botsing');
    bewerker.kiesArchief(A, 'mijn');
    await rust();
    expect(server.archief.has(A)).toBe(true);
  });
});

describe('archiveren', () => {
  const lagen = (bewerker: Bewerker) => ids(bewerker, kaart());

  it('neemt mee wat eronder hangt, en brengt dat ook weer terug', async () => {
    const bewerker = tab();
    bewerker.archiveer(actie(A), [actie(B)]);
    expect(lagen(bewerker)).toEqual([]);
    await rust();
    expect(lagen(bewerker)).toEqual([]);
    bewerker.maakOngedaan();
    expect(lagen(bewerker).toSorted()).toEqual([A, B]);
    await rust();
    expect(server.archief.size).toBe(0);
  });

  it('dat wordt geweigerd, laat alles zien zoals het was, met de reden', async () => {
    server.storingen.DELETE = [{ status: 409, body: { detail: 'Nog nodig.' } }];
    const bewerker = tab();
    bewerker.archiveer(actie(A), [actie(B)]);
    await rust();
    expect(lagen(bewerker)).toEqual([A, B]);
    expect(bewerker.archiefVan(A)?.fout?.detail).toBe('Nog nodig.');
  });
});

describe('iets nieuws', () => {
  it('is er één, ook als het antwoord verloren gaat', async () => {
    server.storingen.POST = ['na'];
    const bewerker = tab();
    const id = bewerker.maak('actie', { wat: 'nieuw' });
    await na(1000);
    expect(server.delen.size).toBe(3);
    expect(server.inhoud(id)?.wat).toBe('nieuw');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('is er voordat het verandert, en voordat iets eraan hangt', async () => {
    server.storingen.POST = ['voor'];
    const bewerker = tab();
    const strategie = bewerker.maak('strategie', { titel: 'Samen' });
    const onder = bewerker.maak('actie', { wat: 'doen', strategie });
    bewerker.wijzig({ id: strategie, soort: 'strategie' }, { titel: 'Samen sterk' });
    await na(1000);
    expect(server.verzoeken.filter((v) => !v.startsWith('GET'))).toEqual([
      'POST /v1/agendas/demo/concept/strategieen',
      'POST /v1/agendas/demo/concept/strategieen',
      'POST /v1/agendas/demo/concept/acties',
      `PATCH /v1/agendas/demo/concept/strategieen/${strategie}`,
    ]);
    expect(server.inhoud(onder)).toMatchObject({ strategie });
  });

  it('dat werd geweigerd, wordt gemaakt met de betere waarde', async () => {
    server.storingen.POST = [
      { status: 400, body: { errors: [{ pointer: '/wat', detail: 'is te lang' }] } },
    ];
    const bewerker = tab();
    const id = bewerker.maak('actie', { wat: 'te lang' });
    await rust();
    expect(bewerker.foutVan(id, 'wat')?.velden.wat).toBe('is te lang');
    bewerker.wijzig(actie(id), { wat: 'kort' });
    await rust();
    expect(server.inhoud(id)?.wat).toBe('kort');
  });
});

describe('iets nieuws dat werd geweigerd', () => {
  it('gaat bij weggooien weg met alles wat erin werd geschreven', async () => {
    server.storingen.POST = [{ status: 403 }];
    const bewerker = tab();
    const id = bewerker.maak('actie', { wat: 'nieuw' });
    bewerker.wijzig(actie(id), { wanneer: '2027' });
    await rust();
    const maken = bewerker.makenVan(id);
    if (maken) bewerker.laatVallen(maken);
    await rust();
    expect(bewerker.bewerkingen()).toEqual([]);
    expect(localStorage).toHaveLength(0);
    expect(server.aantal('PATCH')).toBe(0);
  });
});

describe('ongedaan maken', () => {
  it('zet een veld terug, en opnieuw doen zet het weer', async () => {
    const bewerker = tab();
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
    const bewerker = tab();
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
    const bewerker = tab();
    for (const wat of ['oude', 'oud']) bewerker.wijzig(actie(), { wat }, { typend: true });
    expect(bewerker.laatsteDaad()).toBeUndefined();
    expect(bewerker.maakOngedaan()).toBeNull();
  });

  it('haalt weg wat werd gemaakt, en zet terug wat werd gearchiveerd', async () => {
    const bewerker = tab();
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
    const bewerker = tab();
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
    const bewerker = tab();
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.leer([...server.delen.values()]);
    expect(bewerker.maakOngedaan()?.gelukt).toBe(false);
    await rust();
    expect(server.inhoud(A)?.wat).toBe('van Piet');
  });
});

describe('twee tabs van één persoon', () => {
  it('verliezen elkaars wachtende wijzigingen niet', async () => {
    server.storingen.PATCH = ['voor', 'voor'];
    const een = tab();
    const twee = tab();
    een.wijzig(actie(A), { wat: 'uit een' });
    twee.wijzig(actie(B), { wat: 'uit twee' });
    await rust();
    een.stop();
    twee.probeerOpnieuw();
    await na(5000);
    expect(server.inhoud(A)?.wat).toBe('uit een');
    expect(server.inhoud(B)?.wat).toBe('uit twee');
    expect(localStorage).toHaveLength(0);
  });

  it('tonen elkaars wachtende wijzigingen', () => {
    const een = tab();
    const twee = tab();
    een.wijzig(actie(A), { wat: 'uit een' }, { typend: true });
    const sleutel = localStorage.key(0) ?? '';
    twee.hoorAndereTab(sleutel);
    expect(twee.waarde(A, 'wat')).toBe('uit een');
  });
});

describe('de kaart met wat wacht erop', () => {
  it('toont een verplaatsing meteen, en ook tussen opslaan en ophalen', async () => {
    const bewerker = tab();
    const opgehaald = kaart();
    bewerker.verplaats(actie(A), { volgorde: 2 });
    expect(ids(bewerker, opgehaald)).toEqual([B, A]);
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
    expect(ids(bewerker, opgehaald)).toEqual([B, A]);
  });

  it('toont wat nieuw is en laat weg wat is gearchiveerd, voor en na het opslaan', async () => {
    const bewerker = tab();
    const opgehaald = kaart();
    const id = bewerker.maak('actie', { programmalijn: 'lijn', wat: 'nieuw' });
    bewerker.archiveer(actie(B));
    expect(ids(bewerker, opgehaald)).toEqual([A, id]);
    await rust();
    expect(ids(bewerker, opgehaald)).toEqual([A, id]);
    bewerker.maakOngedaan();
    expect(ids(bewerker, opgehaald)).toEqual([A, B, id]);
    await rust();
    expect(ids(bewerker, opgehaald)).toEqual([A, B, id]);
  });
});
