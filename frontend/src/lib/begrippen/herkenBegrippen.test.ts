import { describe, expect, it } from 'vitest';
import type { Begrip } from '../api';
import { herkenBegrippen, maakZoeker } from './herkenBegrippen';

const begrip = (term: string, ...varianten: string[]): Begrip => ({
  code: term.toLowerCase(),
  term,
  varianten,
  uitleg: `Uitleg van ${term}.`,
  link: null,
});
const zoeker = maakZoeker([
  begrip('CToS', 'Cultuur en Techniek op School'),
  begrip('LEA'),
  begrip('Cultureel werker', 'cultureel werkers'),
  begrip('Wijck'),
  begrip('C++ (taal)'),
]);
const gevonden = (...teksten: string[]) =>
  herkenBegrippen(teksten, zoeker).map((stukken) =>
    stukken.filter((stuk) => stuk.begrip).map(({ tekst }) => tekst),
  );

describe('begrippen in lopende tekst', () => {
  it('worden herkend, ook als variant', () => {
    expect(gevonden('Bij Cultuur en Techniek op School werkt een cultureel werker.')).toEqual([
      ['Cultuur en Techniek op School', 'cultureel werker'],
    ]);
  });
  it('gaan nooit verloren: de stukken samen zijn de hele tekst', () => {
    const tekst = 'Wijck en CToS: samen.';
    expect(
      herkenBegrippen([tekst], zoeker)
        .flat()
        .map((stuk) => stuk.tekst)
        .join(''),
    ).toBe(tekst);
  });
  it('worden per blok één keer uitgelegd', () => {
    expect(gevonden('Wijck helpt Wijck.', 'En Wijck weer. CToS ook.')).toEqual([
      ['Wijck'],
      ['CToS'],
    ]);
  });
  it('zijn hele woorden', () => {
    expect(gevonden('De Wijckagent is geen Wijck-agent.')).toEqual([['Wijck']]);
  });
  it('nemen de langste vorm', () => {
    expect(gevonden('Twee cultureel werkers.')).toEqual([['cultureel werkers']]);
  });
  it('mogen een zin beginnen, maar een afkorting staat zoals zij staat', () => {
    expect(gevonden('Cultureel werker Lea leest.', 'De LEA is klaar.')).toEqual([
      ['Cultureel werker'],
      ['LEA'],
    ]);
  });
  it('mogen tekens hebben die in een patroon iets betekenen', () => {
    expect(gevonden('In C++ (taal) geschreven.')).toEqual([['C++ (taal)']]);
  });
  it('zijn er niet zonder begrippenlijst', () => {
    expect(maakZoeker([])).toBeNull();
    expect(herkenBegrippen(['Wijck'], null)).toEqual([[{ tekst: 'Wijck' }]]);
  });
});
