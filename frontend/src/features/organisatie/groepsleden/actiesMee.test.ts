import { describe, expect, it } from 'vitest';
import type { ActieVanOrganisatie } from '../../../lib/api';
import { gaatEraf, komtErbij, type Lidtijd } from './actiesMee';

const groep = (code: string) => ({ code, heeftLeden: true });
const onderdeel = (code: string) => ({ code, heeftLeden: false });

type Weg = ReturnType<typeof groep>[];

/** An actie that comes by these ways; no way is its own. */
const actie = (id: string, wegen: Weg[] = [[]], van?: string, tot?: string) =>
  ({
    id,
    wanneer: { van: van ?? null, tot: tot ?? null },
    betrokken: wegen.map((pad) => ({ pad })),
  }) as ActieVanOrganisatie;

const tijd = (van: string | null, tot: string | null): Lidtijd => ({ van, tot });

describe('wat er bij komt voor een nieuw lid', () => {
  const van2024 = actie('2024', [[]], '2024-01-01', '2024-12-31');
  const vanaf2026 = actie('vanaf 2026', [[]], '2026-01-01');
  const zonder = actie('zonder tijd');
  it.each([
    ['wie er altijd is', tijd(null, null), ['2024', 'vanaf 2026', 'zonder tijd']],
    ['wie later begint', tijd('2025-01-01', null), ['vanaf 2026', 'zonder tijd']],
    ['wie eerder ophoudt', tijd(null, '2023-12-31'), ['zonder tijd']],
    ['wie op de laatste dag begint', tijd('2024-12-31', '2025-06-30'), ['2024', 'zonder tijd']],
    ['wie op de eerste dag ophoudt', tijd(null, '2024-01-01'), ['2024', 'zonder tijd']],
    ['wie een dag erna begint', tijd('2025-01-01', '2025-12-31'), ['zonder tijd']],
  ])('telt voor %s wat die tijd raakt, en alles zonder tijd', (_wie, periode, verwacht) => {
    const erbij = komtErbij([van2024, vanaf2026, zonder], [], periode);
    expect(erbij.map(({ id }) => id)).toEqual(verwacht);
  });

  it('is niet wat al van het lid wordt gevraagd', () => {
    const erbij = komtErbij([zonder, vanaf2026], [actie('zonder tijd')], tijd(null, null));
    expect(erbij).toEqual([vanaf2026]);
  });

  it('is ook wat via een andere groep komt, maar niet wat een onderdeel van de groep doet', () => {
    const viaGroep = actie('via groep', [[groep('veld')]]);
    const viaOnderdeel = actie('via onderdeel', [[onderdeel('bureau')]]);
    const viaBeide = actie('via beide', [[onderdeel('bureau')], [groep('veld')]]);
    const erbij = komtErbij([viaGroep, viaOnderdeel, viaBeide], [], tijd(null, null));
    expect(erbij).toEqual([viaGroep, viaBeide]);
  });
});

describe('wat er af gaat voor wie ophoudt', () => {
  it.each([
    ['alleen via deze groep', [[groep('wijck')]], true],
    ['via deze groep en een groep daarboven', [[groep('wijck'), groep('veld')]], true],
    ['twee keer via deze groep', [[groep('wijck')], [groep('wijck'), groep('veld')]], true],
    ['ook zelf', [[], [groep('wijck')]], false],
    ['ook via een andere groep', [[groep('wijck')], [groep('ctos')]], false],
    ['via een andere groep die lid is', [[groep('ctos'), groep('wijck')]], false],
    ['via een onderdeel dat lid is', [[onderdeel('bureau'), groep('wijck')]], false],
  ])('wat %s komt: %j gaat eraf is %s', (_wat, wegen, verwacht) => {
    expect(gaatEraf([actie('een', wegen)], 'wijck')).toHaveLength(verwacht ? 1 : 0);
  });
});
