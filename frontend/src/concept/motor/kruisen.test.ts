// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Bewerker } from './Bewerker';
import { legOver } from './overlay';
import type { Conceptkaart, Deel } from './contract';
import { A, na, rust, server, tabs, voorElkeTest } from './proeftab';

/*
 * What the model test found: things that cross each other while an answer is on its way, or lost.
 */

const S = '33333333-3333-4333-8333-333333333333';

const actie = { id: A, soort: 'actie' as const };
const strategie = { id: S, soort: 'strategie' as const };

voorElkeTest(() => {
  server.zet('strategie', S, { programmalijn: 'lijn', titel: 'Samen' });
  server.zet('actie', A, { programmalijn: 'lijn', strategie: S, wat: 'oud', wanneer: null });
});

describe('wat wordt getypt', () => {
  it('terwijl eerst wordt gevraagd wat er op de server staat, blijft staan', async () => {
    const bewerker = tabs.open({ geladen: false });
    bewerker.wijzig(actie, { wat: 'eerst' }, { gezien: { wat: 'oud' } });
    bewerker.wijzig(actie, { wat: 'daarna' });
    await rust();
    expect(server.inhoud(A)?.wat).toBe('daarna');
  });

  it('in een andere tab terwijl deze verstuurt, gaat daarna', async () => {
    const een = tabs.open();
    const twee = tabs.open();
    een.wijzig(actie, { wat: 'uit een' });
    twee.stop();
    twee.wijzig(actie, { wat: 'uit twee' });
    await rust();
    een.probeerOpnieuw();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('uit twee');
    expect(localStorage).toHaveLength(0);
  });

  it('over wat een andere tab net terugnam, overschrijft niet wat een ander daaronder schreef', async () => {
    const een = tabs.open();
    een.wijzig(actie, { wat: 'half' }, { typend: true });
    server.doetAnder(A, { wat: 'van Piet' });
    const twee = tabs.open();
    een.maakOngedaan();
    twee.wijzig(actie, { wat: 'heel' });
    await rust();
    expect(server.inhoud(A)?.wat).toBe('van Piet');
    expect(twee.bewerkingVan(A, 'wat')?.botsing?.ander).toBe('van Piet');
  });

  it('en teruggenomen terwijl alleen het antwoord verloren ging, is ook op de server terug', async () => {
    server.storingen.PATCH = ['na'];
    const bewerker = tabs.open();
    bewerker.wijzig(actie, { wat: 'te snel' });
    bewerker.maakOngedaan();
    await na(5000);
    expect(server.inhoud(A)?.wat).toBe('oud');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });
});

describe('archiveren', () => {
  it.each([actie, strategie])('vlak na het typen botst niet met zichzelf (%o)', async (deel) => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie, { wat: 'nog even' }, { typend: true });
    bewerker.archiveer(deel, deel === strategie ? [actie] : []);
    await na(5000);
    expect(server.archief.get(A)?.inhoud).toMatchObject({ wat: 'nog even' });
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('neemt niet mee wat er net onder vandaan is gehaald, ook niet als dat hapert', async () => {
    server.storingen.PATCH = [{ status: 503 }];
    const bewerker = tabs.open();
    bewerker.verplaats(actie, { strategie: null });
    bewerker.archiveer(strategie);
    await na(5000);
    expect(server.archief.has(S)).toBe(true);
    expect(server.inhoud(A)).toMatchObject({ strategie: null });
  });

  it('van iets nieuws dat de server weigerde, laat niets over', async () => {
    server.storingen.POST = [{ status: 409 }];
    const bewerker = tabs.open();
    bewerker.maak('actie', { wat: 'dubbel' });
    await rust();
    bewerker.maakOngedaan();
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('en terugzetten en toch weer archiveren, eindigt gearchiveerd en zo op het scherm', async () => {
    const bewerker = tabs.open();
    bewerker.archiveer(actie);
    bewerker.maakOngedaan();
    expect(opKaart(bewerker)).toEqual([A]);
    bewerker.herhaal();
    expect(opKaart(bewerker)).toEqual([]);
    await na(5000);
    expect(server.archief.has(A)).toBe(true);
    expect(opKaart(bewerker)).toEqual([]);
  });

  it('van wat samen met iets anders terugkwam, laat het niet op het scherm staan', async () => {
    const bewerker = tabs.open();
    bewerker.archiveer(strategie, [actie]);
    await rust();
    bewerker.maakOngedaan();
    await rust();
    bewerker.archiveer(actie);
    await rust();
    expect(opKaart(bewerker)).toEqual([]);
  });
});

describe('terugzetten', () => {
  it('waarvan het antwoord verloren gaat, is gewoon gelukt', async () => {
    server.storingen.POST = ['na'];
    const bewerker = tabs.open();
    bewerker.archiveer(actie);
    await rust();
    bewerker.maakOngedaan();
    await na(5000);
    expect(server.inhoud(A)?.wat).toBe('oud');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });

  it('gaat voor wat erin wordt getypt, ook als het hapert', async () => {
    const bewerker = tabs.open();
    bewerker.archiveer(actie);
    await rust();
    server.storingen.POST = [{ status: 500 }];
    bewerker.maakOngedaan();
    bewerker.wijzig(actie, { wat: 'weer terug' });
    await na(5000);
    expect(server.inhoud(A)?.wat).toBe('weer terug');
    expect(bewerker.bewaarstand().stand).toBe('opgeslagen');
  });
});

/** The acties that stand on the map. */
function opKaart(bewerker: Bewerker): string[] {
  const kaart: Conceptkaart = {
    stand: 1,
    programmalijn: { id: 'lijn', inhoud: { nummer: 1 }, revisie: 1 } as Deel<'programmalijn'>,
    resultaten: [],
    strategieen: [],
    acties: [...server.delen.values()].filter(({ id }) => id === A) as Deel<'actie'>[],
    organisaties: [],
  };
  return legOver('kaart', kaart, bewerker.lagen()).acties.map(({ id }) => id);
}
