import type { Gebruik } from '../../../lib/api';

/** What has words of its own, in the order in which people ask for it. */
const BEKEND = [
  'betrokkenheid',
  'lidmaatschap',
  'uitnodiging',
  'groepslidmaatschap',
  'organisatie',
  'agenda',
  'geldbron',
  'activiteit',
  'bedrag',
] as const;

type Bekend = (typeof BEKEND)[number];

const isBekend = (waar: string): waar is Bekend => (BEKEND as readonly string[]).includes(waar);

/** How often each is named; what has no words yet is counted together, so that nothing is left out. */
export function watMeegaat(gebruik: Gebruik[]): { waar: Bekend | 'overig'; aantal: number }[] {
  const som = (past: (waar: string) => boolean) =>
    gebruik.reduce((tot, { waar, aantal }) => (past(waar) ? tot + aantal : tot), 0);
  return [
    ...BEKEND.map((waar) => ({ waar, aantal: som((een) => een === waar) })),
    { waar: 'overig' as const, aantal: som((een) => !isBekend(een)) },
  ].filter(({ aantal }) => aantal > 0);
}
