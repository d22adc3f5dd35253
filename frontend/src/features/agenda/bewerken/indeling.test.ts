import { describe, expect, it } from 'vitest';
import type { Deel } from '../../../concept/motor/contract';
import { deelIn, type Fasedeel } from './indeling';

const fase = (id: string, van: string) => ({ id, inhoud: { van } }) as Deel<'fase'>;
const resultaat = (id: string, inFase: string) =>
  ({ id, inhoud: { fase: inFase } }) as Deel<'resultaat'>;
const strategie = (id: string, ...resultaten: string[]) =>
  ({ id, inhoud: { resultaten } }) as Deel<'strategie'>;
const actie = (id: string, onder: string | null, inFase: string | null = null) =>
  ({ id, inhoud: { strategie: onder, fase: inFase } }) as Deel<'actie'>;

const FASEN = [fase('kort', '2025-01'), fase('lang', '2028-01')];

/** In short: "r1+r2: s1(a1 a2) s2()". */
const kort = (delen: Fasedeel[]) =>
  delen.map(({ fase: f, groepen, los }) => [
    f?.id ?? 'zonder',
    ...groepen.map(
      ({ resultaten, blokken }) =>
        `${resultaten.map(({ id }) => id).join('+')}: ${blokken
          .map((b) => `${b.strategie.id}(${b.acties.map(({ id }) => id).join(' ')})`)
          .join(' ')}`,
    ),
    ...los.map(({ id }) => id),
  ]);

describe('de indeling van de kaart', () => {
  it('toont elke termijn, ook een lege', () => {
    expect(kort(deelIn({ resultaten: [], strategieen: [], acties: [] }, FASEN))).toEqual([
      ['kort'],
      ['lang'],
      ['zonder'],
    ]);
  });

  it('zet resultaten die een strategie delen samen, met elke strategie één keer', () => {
    const delen = deelIn(
      {
        resultaten: [resultaat('r1', 'kort'), resultaat('r2', 'kort'), resultaat('r3', 'kort')],
        strategieen: [strategie('s1', 'r1', 'r3'), strategie('s2', 'r2'), strategie('s3', 'r3')],
        acties: [actie('a1', 's1'), actie('a2', 's3'), actie('a3', 's1')],
      },
      FASEN,
    );
    expect(kort(delen)[0]).toEqual(['kort', 'r1+r3: s1(a1 a3) s3(a2)', 'r2: s2()']);
  });

  it('voegt ook samen wat via een derde resultaat aan elkaar hangt', () => {
    const delen = deelIn(
      {
        resultaten: [resultaat('r1', 'kort'), resultaat('r2', 'kort'), resultaat('r3', 'kort')],
        strategieen: [strategie('s1', 'r1', 'r2'), strategie('s2', 'r2', 'r3')],
        acties: [],
      },
      FASEN,
    );
    expect(kort(delen)[0]).toEqual(['kort', 'r1+r2+r3: s1() s2()']);
  });

  it('zet een groep onder de eerste termijn van haar resultaten', () => {
    const delen = deelIn(
      {
        resultaten: [resultaat('r1', 'lang'), resultaat('r2', 'kort')],
        strategieen: [strategie('s1', 'r1', 'r2')],
        acties: [],
      },
      FASEN,
    );
    expect(kort(delen)).toEqual([['kort', 'r1+r2: s1()'], ['lang'], ['zonder']]);
  });

  it('laat zien wat nog nergens bij hoort', () => {
    const delen = deelIn(
      {
        resultaten: [],
        strategieen: [strategie('s1'), strategie('s2', 'weg')],
        acties: [actie('a1', null, 'lang'), actie('a2', null), actie('a3', 'weg')],
      },
      FASEN,
    );
    expect(kort(delen)).toEqual([
      ['kort'],
      ['lang', 'a1'],
      ['zonder', ': s1()', ': s2()', 'a2', 'a3'],
    ]);
  });
});
