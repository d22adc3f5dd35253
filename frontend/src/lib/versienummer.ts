/** The number of a versie in an address; null when there is no such page. */
export const versienummer = (tekst: string | undefined): number | null =>
  tekst !== undefined && /^[1-9]\d{0,8}$/.test(tekst) ? Number(tekst) : null;
