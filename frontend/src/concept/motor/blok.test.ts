// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PM, bedrag, begroot, cel, regel, zetRegel } from './proefregel';
import { A, rust, server, tabs, voorElkeTest } from './proeftab';

voorElkeTest(zetRegel);

describe('een blok', () => {
  const RIJEN = Array.from({ length: 50 }, (_, i) => `00000000-0000-4000-8000-${1000 + i}`);
  const JAREN = [2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033];
  const blok = () =>
    RIJEN.map((id, r) => ({
      id,
      velden: Object.fromEntries(
        JAREN.map((jaar, k) => [`begroot/${jaar}`, bedrag(`${r}${k}.00`)]),
      ),
    }));

  beforeEach(() => {
    RIJEN.forEach((id) => server.zet('begrotingsregel', id, { begroot: {} }));
  });

  it('van 50 bij 8 komt goed aan, met één verzoek en één keer melden', async () => {
    const bewerker = tabs.open();
    let gemeld = 0;
    bewerker.abonneer(() => gemeld++);
    bewerker.wijzigBlok('begrotingsregel', blok(), '400 cellen');
    expect(gemeld).toBeLessThan(5);
    await rust();
    expect(server.aantal('PATCH')).toBe(1);
    expect(begroot(RIJEN[49])[2033]).toEqual(bedrag('497.00'));
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
    expect(localStorage).toHaveLength(0);
  });

  it('schrijft elke cel een vast aantal keren weg, hoe groot het blok ook is', async () => {
    let geschreven = 0;
    const opslag = new Proxy(localStorage, {
      get: (doel, naam) => {
        if (naam === 'setItem') geschreven++;
        const waarde: unknown = Reflect.get(doel, naam);
        return typeof waarde === 'function' ? (waarde.bind(doel) as unknown) : waarde;
      },
    });
    const bewerker = tabs.open({ opslag: opslag });
    bewerker.wijzigBlok('begrotingsregel', blok(), '400 cellen');
    await rust();
    expect(geschreven).toBe(2 * 400);
  });

  it('komt ook heel aan als de verbinding halverwege hapert', async () => {
    server.storingen.PATCH = ['voor', 'na', { status: 503 }, null, 'voor', 'na', { status: 503 }];
    const bewerker = tabs.open();
    bewerker.wijzigBlok('begrotingsregel', blok(), '400 cellen');
    await rust();
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'wacht', aantal: 400 });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'opgeslagen', aantal: 0 });
    expect(RIJEN.map((id) => begroot(id)[2033]?.bedrag)).toEqual(RIJEN.map((_, r) => `${r}7.00`));
  });

  it('is één daad: in één keer terug en in één keer weer gedaan', async () => {
    const bewerker = tabs.open();
    bewerker.wijzigBlok('begrotingsregel', blok(), '400 cellen');
    await rust();
    expect(bewerker.maakOngedaan()).toMatchObject({ gelukt: true, overgeslagen: 0 });
    await rust();
    expect(RIJEN.map((id) => begroot(id))).toEqual(RIJEN.map(() => ({})));
    expect(bewerker.maakOngedaan()).toBeNull();
    bewerker.herhaal();
    await rust();
    expect(begroot(RIJEN[3])[2026]).toEqual(bedrag('30.00'));
  });

  it('laat bij ongedaan maken staan wat een ander er daarna van maakte', async () => {
    const bewerker = tabs.open();
    bewerker.wijzigBlok('begrotingsregel', blok(), '400 cellen');
    await rust();
    server.doetAnder(RIJEN[0] ?? '', { begroot: { 2026: bedrag('7.00') } });
    bewerker.leer([...server.delen.values()]);
    expect(bewerker.maakOngedaan()).toMatchObject({ gelukt: true, overgeslagen: 1 });
    await rust();
    expect(begroot(RIJEN[0])).toEqual({ 2026: bedrag('7.00') });
  });

  const gewoon = () => blok().slice(0, 20);
  const rij = (nr: number) => RIJEN[nr] ?? '';
  const laatsteCellen = () =>
    RIJEN.slice(0, 20).map((id) => (server.delen.has(id) ? begroot(id)[2033]?.bedrag : undefined));
  const goed = RIJEN.slice(0, 20).map((_, r) => `${r}7.00`);

  it('van 20 rijen gaat in één verzoek, en ook weer terug en opnieuw', async () => {
    const bewerker = tabs.open();
    bewerker.wijzigBlok('begrotingsregel', gewoon(), '160 cellen');
    await rust();
    expect(laatsteCellen()).toEqual(goed);
    bewerker.maakOngedaan();
    await rust();
    expect(laatsteCellen()).toEqual(goed.map(() => undefined));
    bewerker.herhaal();
    await rust();
    const adres = 'PATCH /v1/agendas/demo/concept/begrotingsregels';
    expect(server.verzoeken).toEqual([adres, adres, adres]);
    expect(new Set(server.spoor.map(({ handeling }) => handeling)).size).toBe(3);
  });

  it('van meer dan het contract in één keer toestaat, gaat in zo weinig mogelijk verzoeken', async () => {
    const ids = Array.from({ length: 501 }, (_, i) => `rij-${i}`);
    ids.forEach((id) => server.zet('begrotingsregel', id, { begroot: {} }));
    const bewerker = tabs.open();
    const velden = { 'begroot/2026': bedrag('1.00') };
    bewerker.wijzigBlok(
      'begrotingsregel',
      ids.map((id) => ({ id, velden })),
      '501 cellen',
    );
    await rust();
    expect(server.aantal('PATCH')).toBe(2);
    expect(ids.filter((id) => begroot(id)[2026]?.bedrag === '1.00')).toHaveLength(501);
  });

  it('waarin een ander net één rij veranderde: in een andere cel merkt niemand iets, in dezelfde is het een keuze', async () => {
    const bewerker = tabs.open();
    server.doetAnder(rij(3), { begroot: { 2040: bedrag('7.00') } });
    server.doetAnder(rij(5), { begroot: { 2033: bedrag('7.00') } });
    bewerker.wijzigBlok('begrotingsregel', gewoon(), '160 cellen');
    await rust();
    expect(begroot(rij(3))).toMatchObject({ 2033: bedrag('37.00'), 2040: bedrag('7.00') });
    expect(laatsteCellen()).toEqual(goed.with(5, '7.00'));
    expect(bewerker.bewerkingVan(rij(5), 'begroot/2033')?.botsing).toMatchObject({ wie: 'Piet' });
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'botsing', aantal: 1 });
    expect(server.aantal('PATCH')).toBe(2);
  });

  it('met een rij die er niet meer is: de rest komt aan, en wat in die rij stond blijft bewaard', async () => {
    const bewerker = tabs.open();
    server.delen.delete(rij(3));
    bewerker.wijzigBlok('begrotingsregel', gewoon(), '160 cellen');
    await rust();
    expect(laatsteCellen()).toEqual(goed.with(3, undefined as unknown as string));
    expect(bewerker.foutVan(rij(3), 'begroot/2033')?.status).toBe(404);
    expect(bewerker.waarde(rij(3), 'begroot/2033')).toEqual(bedrag('37.00'));
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'fout', aantal: 8 });
  });

  it('met een cel die de server weigert: alleen die blijft staan, met wat eraan mankeert', async () => {
    const pointer = '/regels/3/wijziging/begroot/2033/bedrag';
    server.storingen.PATCH = [
      { status: 400, body: { errors: [{ pointer, detail: 'Te groot.' }] } },
    ];
    const bewerker = tabs.open();
    bewerker.wijzigBlok('begrotingsregel', gewoon(), '160 cellen');
    await rust();
    expect(laatsteCellen()).toEqual(goed.with(3, undefined as unknown as string));
    expect(bewerker.foutVan(rij(3), 'begroot/2033')?.velden).toEqual({
      'begroot/2033/bedrag': 'Te groot.',
    });
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'fout', aantal: 1 });
    expect(server.aantal('PATCH')).toBe(2);
  });

  it.each([400, 403, 412, 500])(
    'dat als geheel mislukt (%i) zonder dat er een rij wordt genoemd, gaat rij voor rij',
    async (status) => {
      server.storingen.PATCH = [{ status }];
      const bewerker = tabs.open();
      bewerker.wijzigBlok('begrotingsregel', gewoon(), '160 cellen');
      await rust();
      expect(laatsteCellen()).toEqual(goed);
      expect(server.aantal('PATCH')).toBe(21);
      bewerker.maakOngedaan();
      await rust();
      expect(server.aantal('PATCH')).toBe(22);
    },
  );

  it('waarin wordt getypt terwijl het onderweg is, houdt wat het laatst werd getypt', async () => {
    server.doetAnder(rij(5), { begroot: { 2033: bedrag('7.00') } });
    const bewerker = tabs.open();
    server.doetAnder(rij(5), { begroot: { 2033: bedrag('8.00') } });
    bewerker.wijzigBlok('begrotingsregel', gewoon(), '160 cellen');
    for (let keer = 0; keer < 20; keer++) {
      await Promise.resolve();
      bewerker.wijzig(regel(rij(0)), cel('begroot/2033', bedrag(`${keer}.50`)));
    }
    await rust();
    expect(begroot(rij(0))[2033]).toEqual(bedrag('19.50'));
  });

  it('met een cel die niet te lezen is: de rest komt aan, en samen gaan ze weer terug', async () => {
    const bewerker = tabs.open();
    const fout = { onbegrepen: 'x', reden: 'geenGetal' };
    bewerker.wijzigBlok(
      'begrotingsregel',
      [{ id: A, velden: { 'begroot/2026': fout, 'begroot/2028': bedrag('1.00') } }],
      '2 cellen',
    );
    await rust();
    expect(begroot()).toMatchObject({ 2026: bedrag('100.00'), 2028: bedrag('1.00') });
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'fout', aantal: 1 });
    bewerker.maakOngedaan();
    await rust();
    expect(begroot()).toEqual({ 2026: bedrag('100.00'), 2027: PM });
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });
});
