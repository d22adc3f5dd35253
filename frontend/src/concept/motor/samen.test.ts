// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { A, B, actie, zetActies, na, rust, server, tabs, voorElkeTest } from './proeftab';

voorElkeTest(zetActies);

describe('twee mensen', () => {
  it('aan verschillende velden merken niets van elkaar', async () => {
    const bewerker = tabs.open();
    server.doetAnder(A, { frequentie: 'jaarlijks' });
    bewerker.wijzig(actie(), { wat: 'nieuw' });
    await rust();
    expect(server.inhoud(A)).toMatchObject({ wat: 'nieuw', frequentie: 'jaarlijks' });
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('aan één veld: de tweede ziet beide en kiest', async () => {
    const bewerker = tabs.open();
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
    const bewerker = tabs.open();
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.wijzig(actie(), { wat: 'van mij' });
    await rust();
    bewerker.kies(A, 'wat', 'ander');
    await rust();
    expect(bewerker.waarde(A, 'wat')).toBe('van Piet');
    expect(server.aantal('PATCH')).toBe(1);
  });

  it('botsen ook als de waarde van de ander al was opgehaald tijdens het typen', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie(), { wat: 'van mij' }, { typend: true });
    server.doetAnder(A, { wat: 'van Piet' });
    bewerker.leer([...server.delen.values()]);
    await na(2000);
    expect(server.inhoud(A)?.wat).toBe('van Piet');
    expect(bewerker.toestand(A, 'wat')).toBe('botsing');
  });

  it('botsen niet als zij hetzelfde schrijven', async () => {
    const bewerker = tabs.open();
    server.doetAnder(A, { wat: 'eens' });
    bewerker.wijzig(actie(), { wat: 'eens ' });
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('archiveren niet ongezien wat de ander net veranderde', async () => {
    const bewerker = tabs.open();
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

describe('twee tabs van één persoon', () => {
  it('verliezen elkaars wachtende wijzigingen niet', async () => {
    server.storingen.PATCH = ['voor', 'voor'];
    const een = tabs.open();
    const twee = tabs.open();
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
    const een = tabs.open();
    const twee = tabs.open();
    een.wijzig(actie(A), { wat: 'uit een' }, { typend: true });
    const sleutel = localStorage.key(0) ?? '';
    twee.hoorAndereTab(sleutel);
    expect(twee.waarde(A, 'wat')).toBe('uit een');
  });
});
