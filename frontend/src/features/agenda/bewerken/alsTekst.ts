import type { Veld } from '../../../concept/motor/useVeld';

/** A field of which the value is shown as text; nothing (null) is an empty text. */
type Tekst = Omit<Veld<string | null>, 'waarde' | 'botsing'> &
  Pick<Veld<string>, 'waarde' | 'botsing'>;

/** A field seen as text, when its value is something else: an amount, a year, a list with commas. */
export const alsTekst = <T>(
  veld: Veld<T>,
  naarTekst: (waarde: T) => string,
  uitTekst: (tekst: string) => T,
): Tekst => ({
  ...veld,
  waarde: naarTekst(veld.waarde),
  zet: (tekst) => {
    veld.zet(uitTekst(tekst ?? ''));
  },
  typ: (tekst, na) => {
    veld.typ(uitTekst(tekst ?? ''), na);
  },
  botsing: veld.botsing && { ...veld.botsing, ander: naarTekst(veld.botsing.ander) },
});
/** A part of a field with a list or an object: changing the part changes the whole. */
export function deelVan<T, D>(
  veld: Veld<T>,
  lees: (geheel: T) => D,
  schrijf: (geheel: T, deel: D) => T,
  pad: string,
): Veld<D> {
  const eigen = Object.entries(veld.fout?.velden ?? {}).filter(
    ([p]) => p === pad || p.startsWith(`${pad}/`),
  );
  return {
    waarde: lees(veld.waarde),
    zet: (deel) => {
      veld.zet(schrijf(veld.waarde, deel));
    },
    typ: (deel, na) => {
      veld.typ(schrijf(veld.waarde, deel), na);
    },
    rondAf: veld.rondAf,
    // The whole says how far it is; the part only what is wrong with itself.
    toestand: eigen.length > 0 ? 'fout' : 'rust',
    fout:
      veld.fout && eigen.length > 0 ? { ...veld.fout, velden: Object.fromEntries(eigen) } : null,
    botsing: null,
    kies: veld.kies,
  };
}
