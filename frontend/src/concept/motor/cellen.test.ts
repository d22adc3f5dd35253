// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { PM, bedrag, begroot, cel, regel, zetRegel } from './proefregel';
import { A, rust, server, tabs, voorElkeTest } from './proeftab';

voorElkeTest(zetRegel);

describe('een cel', () => {
  it('verandert zonder de andere cellen van de regel te raken', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(regel(), cel('begroot/2028', bedrag('5.00')));
    expect(bewerker.waarde(A, 'begroot/2028')).toEqual(bedrag('5.00'));
    await rust();
    expect(begroot()).toEqual({ 2026: bedrag('100.00'), 2027: PM, 2028: bedrag('5.00') });
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('wordt leeg, en met ongedaan maken weer wat zij was', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(regel(), cel('begroot/2027', null));
    await rust();
    expect(begroot()).toEqual({ 2026: bedrag('100.00') });
    expect(bewerker.waarde(A, 'begroot/2027')).toBeNull();
    bewerker.maakOngedaan();
    await rust();
    expect(begroot()[2027]).toEqual(PM);
  });

  it('wordt van PM een bedrag zonder resten van de PM', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(regel(), cel('begroot/2027', bedrag('75000.00')));
    await rust();
    expect(begroot()[2027]).toEqual(bedrag('75000.00'));
  });

  it('die de server weigert, houdt wat erin stond; de andere cellen gaan door', async () => {
    server.storingen.PATCH = [
      { status: 400, body: { errors: [{ pointer: '/begroot/2026/bedrag', detail: 'Te groot.' }] } },
    ];
    const bewerker = tabs.open();
    bewerker.wijzig(regel(), {
      ...cel('begroot/2026', bedrag('9.00')),
      ...cel('begroot/2028', bedrag('8.00')),
    });
    await rust();
    expect(bewerker.foutVan(A, 'begroot/2026')?.velden).toEqual({
      'begroot/2026/bedrag': 'Te groot.',
    });
    expect(bewerker.foutVan(A, 'begroot/2028')).toBeNull();
    expect(begroot()).toMatchObject({ 2026: bedrag('100.00'), 2028: bedrag('8.00') });
    expect(bewerker.waarde(A, 'begroot/2026')).toEqual(bedrag('9.00'));
  });
});

describe('twee mensen in één regel', () => {
  it('in twee cellen merken niets van elkaar', async () => {
    const bewerker = tabs.open();
    server.doetAnder(A, { begroot: { 2026: bedrag('200.00') } });
    bewerker.wijzig(regel(), cel('begroot/2027', bedrag('50.00')));
    await rust();
    expect(begroot()).toEqual({ 2026: bedrag('200.00'), 2027: bedrag('50.00') });
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('in één cel: de tweede ziet beide bedragen en kiest', async () => {
    const bewerker = tabs.open();
    server.doetAnder(A, { begroot: { 2026: bedrag('200.00') } });
    bewerker.wijzig(regel(), cel('begroot/2026', bedrag('300.00')));
    await rust();
    expect(bewerker.bewerkingVan(A, 'begroot/2026')?.botsing).toEqual({
      ander: bedrag('200.00'),
      wie: 'Piet',
    });
    expect(begroot()[2026]).toEqual(bedrag('200.00'));
    bewerker.kies(A, 'begroot/2026', 'mijn');
    await rust();
    expect(begroot()[2026]).toEqual(bedrag('300.00'));
  });

  it('in één cel: leegmaken overschrijft niet wat een ander er net in zette', async () => {
    const bewerker = tabs.open();
    server.doetAnder(A, { begroot: { 2026: bedrag('200.00') } });
    bewerker.wijzig(regel(), cel('begroot/2026', null));
    await rust();
    expect(bewerker.toestand(A, 'begroot/2026')).toBe('botsing');
    bewerker.kies(A, 'begroot/2026', 'ander');
    await rust();
    expect(bewerker.waarde(A, 'begroot/2026')).toEqual(bedrag('200.00'));
  });

  it('botsen niet als zij hetzelfde bedrag schrijven', async () => {
    const bewerker = tabs.open();
    server.doetAnder(A, { begroot: { 2026: bedrag('200.0') } });
    bewerker.wijzig(regel(), cel('begroot/2026', bedrag('200.00')));
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });
});

describe('wat niet te lezen is', () => {
  const fout = { onbegrepen: 'twaalf', reden: 'geenGetal' };

  it('blijft in zijn cel staan met wat er mis is, ook na herladen, en gaat nooit op weg', async () => {
    const eerste = tabs.open();
    eerste.wijzig(regel(), cel('begroot/2026', fout));
    await rust();
    eerste.stop();
    const tweede = tabs.open();
    await rust();
    expect(tweede.waarde(A, 'begroot/2026')).toEqual(fout);
    expect(tweede.toestand(A, 'begroot/2026')).toBe('fout');
    tweede.bewerkingen().forEach((b) => {
      tweede.stuurOpnieuw(b);
    });
    await rust();
    expect(server.aantal('PATCH')).toBe(0);
  });

  it('is weg zodra er iets goeds staat, of met ongedaan maken', async () => {
    const bewerker = tabs.open();
    bewerker.wijzig(regel(), cel('begroot/2026', fout));
    bewerker.maakOngedaan();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
    bewerker.wijzig(regel(), cel('begroot/2026', fout));
    bewerker.wijzig(regel(), cel('begroot/2026', bedrag('12.00')));
    await rust();
    expect(begroot()[2026]).toEqual(bedrag('12.00'));
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });
});
