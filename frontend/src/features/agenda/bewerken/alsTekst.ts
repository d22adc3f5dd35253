import type { Veld } from '../../../concept/motor/useVeld';

/** A field seen as text, when its value is something else: an amount, a year, a list with commas. */
export function alsTekst<T>(
  veld: Veld<T>,
  naarTekst: (waarde: T) => string,
  uitTekst: (tekst: string) => T,
): Veld<string> {
  return {
    waarde: naarTekst(veld.waarde),
    zet: (tekst) => {
      veld.zet(uitTekst(tekst));
    },
    typ: (tekst, na) => {
      veld.typ(uitTekst(tekst), na);
    },
    rondAf: veld.rondAf,
    toestand: veld.toestand,
    fout: veld.fout,
    botsing: veld.botsing && { ...veld.botsing, ander: naarTekst(veld.botsing.ander) },
    kies: veld.kies,
  };
}

/** Text that may be nothing. */
export const optioneel = (veld: Veld<string | null>): Veld<string> =>
  alsTekst(
    veld,
    (waarde) => waarde ?? '',
    (tekst) => (tekst === '' ? null : tekst),
  );

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
