// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { wachtendVanAnderen } from './account';
import { A, BEA, COR, rust, server, tabs, voorElkeTest } from './proeftab';

const actie = { id: A, soort: 'actie' as const };

/** As it was kept when the e-mail address was the key. */
function bewaarVanToen() {
  const bewerking = {
    ...{ id: A, soort: 'actie', wat: 'veld', veld: 'wat', waarde: 'van toen', basis: 'oud' },
    ...{ pas: 0, tijd: 1, fout: null, botsing: null },
  };
  const sleutel = `strategiekaart.concept|demo|bea@gemeente.example|${A}|veld|wat`;
  localStorage.setItem(sleutel, JSON.stringify(bewerking));
}

voorElkeTest(() => {
  server.zet('actie', A, { wat: 'oud', wanneer: null });
});

describe('een wijziging die wacht', () => {
  it('gaat nooit onder de naam van wie later inlogt', async () => {
    const opAnder = vi.fn();
    const bewerker = tabs.open({ opAnder });
    server.sessie.ingelogd = null;
    bewerker.wijzig(actie, { wat: 'van Bea' });
    await rust();
    expect(bewerker.bewaarstand().stand).toBe('uitgelogd');

    server.sessie.ingelogd = 'cor';
    bewerker.probeerOpnieuw();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bewerker.bewaarstand()).toMatchObject({ stand: 'ander', aantal: 1, naam: 'Bea' });
    expect(bewerker.toestand(A, 'wat')).toBe('uitgelogd');
    expect(opAnder).toHaveBeenCalledOnce();
    expect(server.inhoud(A)?.wat).toBe('oud');
    expect(bewerker.waarde(A, 'wat')).toBe('van Bea');
  });

  it('gaat alsnog als de eigenaar weer inlogt, onder de eigen naam', async () => {
    const bewerker = tabs.open();
    server.sessie.ingelogd = 'cor';
    bewerker.wijzig(actie, { wat: 'van Bea' });
    await rust();
    bewerker.stop();

    const vanCor = tabs.open({ account: COR });
    expect(vanCor.waarde(A, 'wat')).toBe('oud');
    expect(wachtendVanAnderen(localStorage, 'demo', COR)).toEqual([{ naam: 'Bea', aantal: 1 }]);
    vanCor.wijzig(actie, { wanneer: '2027' });
    await rust();
    expect(server.spoor[0]).toMatchObject({ door: 'cor', na: { wat: 'oud', wanneer: '2027' } });
    vanCor.stop();

    server.sessie.ingelogd = 'bea';
    tabs.open();
    await rust();
    expect(server.spoor[0]).toMatchObject({ door: 'bea', na: { wat: 'van Bea', wanneer: '2027' } });
    expect(localStorage).toHaveLength(0);
  });

  it('staat bij wie er nu is alleen als die van een ander is, in deze agenda', () => {
    const bewerker = tabs.open();
    bewerker.wijzig(actie, { wat: 'half' }, { typend: true });
    bewerker.wijzig(actie, { wanneer: 'ooit' }, { typend: true });
    expect(wachtendVanAnderen(localStorage, 'demo', BEA)).toEqual([]);
    expect(wachtendVanAnderen(localStorage, 'elders', COR)).toEqual([]);
    expect(wachtendVanAnderen(localStorage, 'demo', COR)).toEqual([{ naam: 'Bea', aantal: 2 }]);
  });

  it('van vóór deze versie stond bij het e-mailadres, en komt ook aan', async () => {
    bewaarVanToen();
    expect(wachtendVanAnderen(localStorage, 'demo', COR)).toEqual([
      { naam: 'bea@gemeente.example', aantal: 1 },
    ]);
    tabs.open();
    await rust();
    expect(server.inhoud(A)?.wat).toBe('van toen');
    expect(localStorage).toHaveLength(0);
  });

  it('van vóór deze versie, waar daarna iets anders over werd getypt, gaat niet meer', async () => {
    server.storingen.PATCH = ['voor'];
    bewaarVanToen();
    const bewerker = tabs.open();
    bewerker.wijzig(actie, { wat: 'van nu' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(server.inhoud(A)?.wat).toBe('van nu');
    expect(localStorage).toHaveLength(0);
  });
});
