import { describe, expect, it } from 'vitest';
import { opsomming } from './opsomming';

describe('wat wordt geplakt', () => {
  it.each<[string, string, string[]]>([
    [
      'een genummerde lijst uit Word',
      '1.\tZaal huren\r\n2.\tMensen vragen\r\n',
      ['Zaal huren', 'Mensen vragen'],
    ],
    ['bolletjes uit Word', '•\tZaal huren\n•\tMensen vragen', ['Zaal huren', 'Mensen vragen']],
    [
      'bolletjes van het lettertype Symbol',
      '\uf0b7\tMakers\u000bspelen samen\n\uf0b7\tKinderen doen mee',
      ['Makers spelen samen', 'Kinderen doen mee'],
    ],
    ['streepjes', '- Zaal huren\n– Mensen vragen', ['Zaal huren', 'Mensen vragen']],
    ['letters', 'a) Zaal huren\nb) Mensen vragen', ['Zaal huren', 'Mensen vragen']],
    ['romeinse cijfers', 'i. Zaal huren\nii. Mensen vragen', ['Zaal huren', 'Mensen vragen']],
    [
      'nummers per paragraaf',
      '1.1. Zaal huren\n1.2. Mensen vragen',
      ['Zaal huren', 'Mensen vragen'],
    ],
    ['een onderliggend rondje', '•\tZaal huren\no\tIn de wijk', ['Zaal huren', 'In de wijk']],
    [
      'een lijst uit pdf met afgebroken regels',
      '1. De zaal huren we\nvoor een jaar.\n2. Het cultuur-\nnetwerk helpt.',
      ['De zaal huren we voor een jaar.', 'Het cultuurnetwerk helpt.'],
    ],
    [
      'een inleiding voor de lijst',
      'Zo pakken we het aan:\n1. Zaal huren\n2. Mensen vragen',
      ['Zo pakken we het aan:', 'Zaal huren', 'Mensen vragen'],
    ],
    ['regels zonder teken', 'Zaal huren\nMensen vragen', ['Zaal huren', 'Mensen vragen']],
    [
      'een lopende tekst met regeleinden',
      'We huren een zaal\nen we vragen mensen.',
      ['We huren een zaal en we vragen mensen.'],
    ],
    [
      'alinea’s met regeleinden',
      'We huren een\nzaal.\n\nWe vragen\nmensen.',
      ['We huren een zaal.', 'We vragen mensen.'],
    ],
    [
      'een bedrag is geen nummer',
      '1.500 euro voor de zaal\n2.000 euro voor muziek',
      ['1.500 euro voor de zaal', '2.000 euro voor muziek'],
    ],
    [
      'een jaar is geen nummer',
      '2026 zaal huren\n2027 mensen vragen',
      ['2026 zaal huren', '2027 mensen vragen'],
    ],
    [
      'een voorletter is geen nummer',
      'J. Jansen huurt de zaal\nMensen vragen',
      ['J. Jansen huurt de zaal', 'Mensen vragen'],
    ],
    ['een enkel bolletje', '• Zaal huren', ['Zaal huren']],
    ['een enkele regel', '1. fase van het werk', ['1. fase van het werk']],
    ['niets', ' \n ', []],
  ])('%s', (_, tekst, items) => {
    expect(opsomming(tekst)).toEqual(items);
  });
});
