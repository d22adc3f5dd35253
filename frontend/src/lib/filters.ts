/** Chosen values per filter; every key is a query key of the address, and repeated keys mean "or". */
export type Filters<K extends string> = Record<K, string[]>;

export function leesFilters<K extends string>(
  adres: URLSearchParams,
  sleutels: readonly K[],
): Filters<K> {
  return Object.fromEntries(
    sleutels.map((sleutel) => [sleutel, adres.getAll(sleutel).filter(Boolean)]),
  ) as Filters<K>;
}

/** The address with other values for one filter; everything else in it stays. */
export function metFilter(
  adres: URLSearchParams,
  sleutel: string,
  waarden: string[],
): URLSearchParams {
  const nieuw = new URLSearchParams(adres);
  nieuw.delete(sleutel);
  for (const waarde of waarden) nieuw.append(sleutel, waarde);
  return nieuw;
}

/** The address after a choice: only what was ticked or unticked changes, also when the address has moved on since. */
export function metKeuze(
  adres: URLSearchParams,
  sleutel: string,
  getoond: string[],
  gekozen: string[],
): URLSearchParams {
  const weg = new Set(getoond.filter((waarde) => !gekozen.includes(waarde)));
  const erbij = gekozen.filter((waarde) => !getoond.includes(waarde));
  const blijft = adres.getAll(sleutel).filter((waarde) => !weg.has(waarde));
  return metFilter(adres, sleutel, [...new Set([...blijft, ...erbij])]);
}

export function zonderFilters(adres: URLSearchParams, sleutels: readonly string[]) {
  return sleutels.reduce((over, sleutel) => metFilter(over, sleutel, []), adres);
}
