/** What is used of localStorage. */
export type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Whose edits: they are kept apart per account, and are never sent for another. */
export interface Account {
  id: string;
  /** As people know them. */
  naam: string;
  /** What stood in the place of the identifier before; what was kept then is found too. */
  eerder?: string;
}

const voorvoegsel = (agenda: string): string => `strategiekaart.concept|${agenda}|`;

/** Where in the storage the edits of an account are: as they are kept now, and as they were. */
export const plekkenVan = (agenda: string, { id, eerder }: Account): string[] =>
  [id, eerder].filter((wie) => wie !== undefined).map((wie) => `${voorvoegsel(agenda)}${wie}|`);

/** Edits of somebody else, which wait in this browser. */
export interface Wachtende {
  naam: string;
  aantal: number;
}

/** Who else has edits waiting in this browser; they go when that account signs in again. */
export function wachtendVanAnderen(opslag: Opslag, agenda: string, ik: Account): Wachtende[] {
  const begin = voorvoegsel(agenda);
  const eigen = plekkenVan(agenda, ik);
  const perAccount = new Map<string, Wachtende>();
  for (let i = 0; i < opslag.length; i++) {
    const sleutel = opslag.key(i) ?? '';
    if (!sleutel.startsWith(begin) || eigen.some((plek) => sleutel.startsWith(plek))) continue;
    const wie = sleutel.slice(begin.length).split('|')[0] ?? '';
    const eerder = perAccount.get(wie);
    const naam = naamIn(opslag.getItem(sleutel)) ?? eerder?.naam ?? wie;
    perAccount.set(wie, { naam, aantal: (eerder?.aantal ?? 0) + 1 });
  }
  return [...perAccount.values()];
}

function naamIn(waarde: string | null): string | null {
  try {
    const { van } = JSON.parse(waarde ?? '{}') as { van?: unknown };
    return typeof van === 'string' ? van : null;
  } catch {
    return null;
  }
}
