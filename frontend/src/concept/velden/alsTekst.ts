import type { Veld } from '../motor/useVeld';

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
  zet: (tekst) => veld.zet(uitTekst(tekst ?? '')),
  typ: (tekst, na) => veld.typ(uitTekst(tekst ?? ''), na),
  botsing: veld.botsing && { ...veld.botsing, ander: naarTekst(veld.botsing.ander) },
});

/** Short texts as one text, with this between them; an empty one is none. */
export const alsLijst = (veld: Veld<string[]>, tussen: '\n' | ', ') =>
  alsTekst(
    veld,
    (teksten) => teksten.join(tussen),
    (tekst) =>
      tekst
        .split(tussen.charAt(0))
        .map((een) => een.trim())
        .filter(Boolean),
  );

/** What has one key in a field with a list or an object (at that path): changing it changes the whole. */
export function deelVan<T extends object, K extends keyof T & (string | number)>(
  veld: Veld<T>,
  pad: string,
  sleutel: K,
): Veld<T[K]> {
  const fouten = Object.entries(veld.fout?.velden ?? {}).filter(([plek]) =>
    `${plek}/`.startsWith(`${pad}/${sleutel}/`),
  );
  const geheel = (deel: T[K]): T => {
    const { waarde } = veld;
    return Array.isArray(waarde)
      ? (waarde.with(Number(sleutel), deel) as unknown as T)
      : { ...waarde, [sleutel]: deel };
  };
  return {
    waarde: veld.waarde[sleutel],
    zet: (deel) => veld.zet(geheel(deel)),
    typ: (deel, na) => veld.typ(geheel(deel), na),
    rondAf: veld.rondAf,
    // The whole says how far it is; the part only what is wrong with itself.
    toestand: fouten.length > 0 ? 'fout' : 'rust',
    fout:
      veld.fout && fouten.length > 0 ? { ...veld.fout, velden: Object.fromEntries(fouten) } : null,
    botsing: null,
    kies: veld.kies,
  };
}
