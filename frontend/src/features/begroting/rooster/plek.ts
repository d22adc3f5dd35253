/** A place in the grid by what stands there: rows of others may come and go while one is working. */
export interface Plek {
  /** A regel or thema by its id, or "totaal". */
  rij: string;
  /** 0 is the name of the row. */
  kolom: number;
}

/** Goes to another place; `breid` keeps the other corner of the selection where it was. */
export type Ga = (naar: Plek, breid?: boolean) => void;

export const celId = (rij: string, kolom: number): string => `cel-${rij}-${kolom}`;

/** What makes an element a place in the grid; Tab stops at the one where one is. */
export const plekkenmerken = (rij: string, kolom: number, actief: boolean) => ({
  id: celId(rij, kolom),
  'data-kolom': kolom,
  tabIndex: actief ? 0 : -1,
});

/** The place in the grid that an element stands in. */
export function plekVan(doel: Element): Plek | null {
  const cel = doel.closest<HTMLElement>('[data-kolom]');
  const rij = cel?.closest<HTMLElement>('[data-rij]')?.dataset.rij;
  return cel && rij !== undefined ? { rij, kolom: Number(cel.dataset.kolom) } : null;
}

/** Also onto a cell that spans two columns. */
export function focusCel({ rij, kolom }: Plek): void {
  const cel =
    document.getElementById(celId(rij, kolom)) ?? document.getElementById(celId(rij, kolom - 1));
  cel?.focus({ preventScroll: true });
  cel?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
