import type { Veld } from '../motor/useVeld';

const samen = (teksten: readonly string[]): string => teksten.join('\n');

const los = (tekst: string | null): string[] =>
  (tekst ?? '')
    .split('\n')
    .map((regel) => regel.trim())
    .filter(Boolean);

/** Short texts as one text, each on a line of its own; an empty line is none. */
export const alsRegels = (veld: Veld<string[]>): Veld<string | null> => ({
  ...veld,
  waarde: samen(veld.waarde),
  zet: (tekst) => {
    veld.zet(los(tekst));
  },
  typ: (tekst, na) => {
    veld.typ(los(tekst), na);
  },
  botsing: veld.botsing && { ...veld.botsing, ander: samen(veld.botsing.ander) },
});
