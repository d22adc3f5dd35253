// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Bewerker } from './Bewerker';
import type { Deel } from './contract';
import { legOver } from './overlay';
import { A, B, actie, zetActies, na, rust, server, tabs, voorElkeTest } from './proeftab';

voorElkeTest(zetActies);

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

describe('archiveren', () => {
  const lagen = (bewerker: Bewerker) => ids(bewerker, kaart());

  it('neemt mee wat eronder hangt, en brengt dat ook weer terug', async () => {
    const bewerker = tabs.open();
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
    const bewerker = tabs.open();
    bewerker.archiveer(actie(A), [actie(B)]);
    await rust();
    expect(lagen(bewerker)).toEqual([A, B]);
    expect(bewerker.archiefVan(A)?.fout?.detail).toBe('Nog nodig.');
  });
});

describe('iets nieuws', () => {
  it('is er één, ook als het antwoord verloren gaat', async () => {
    server.storingen.POST = ['na'];
    const bewerker = tabs.open();
    const id = bewerker.maak('actie', { wat: 'nieuw' });
    await na(1000);
    expect(server.delen.size).toBe(3);
    expect(server.inhoud(id)?.wat).toBe('nieuw');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('is er voordat het verandert, en voordat iets eraan hangt', async () => {
    server.storingen.POST = ['voor'];
    const bewerker = tabs.open();
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
    const bewerker = tabs.open();
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
    const bewerker = tabs.open();
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

describe('de kaart met wat wacht erop', () => {
  it('toont een verplaatsing meteen, en ook tussen opslaan en ophalen', async () => {
    const bewerker = tabs.open();
    const opgehaald = kaart();
    bewerker.verplaats(actie(A), { volgorde: 2 });
    expect(ids(bewerker, opgehaald)).toEqual([B, A]);
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
    expect(ids(bewerker, opgehaald)).toEqual([B, A]);
  });

  it('toont wat nieuw is en laat weg wat is gearchiveerd, voor en na het opslaan', async () => {
    const bewerker = tabs.open();
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
