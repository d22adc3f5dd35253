import type { AxeResults, RunOptions } from 'axe-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Opties {
  /** Whether the page is another one on a phone (a menu, cards for a table): then axe looks there too. */
  opTelefoonAnders?: boolean;
}

/** A page in a browser, whatever drives it. */
interface Pagina {
  zetBreedte: (breedte: number) => Promise<void>;
  /** Axe, with all rules of WCAG 2.2 AA, or some of them by name. */
  verwachtToegankelijk: (namen?: string[]) => Promise<void>;
  /** Nothing sticks out at the side. */
  verwachtPassend: () => Promise<void>;
  /** Two windows high at most, from where the page stands: more pixels take longer than axe does. */
  maakSchermafdruk: (naam: string) => Promise<void>;
}

/**
 * One state of a page, once in all tests: axe with all rules at 1280, target size and no sideways scroll at 390 and
 * 320, and a picture at 1280 and 390 (screenshots/<naam>-<width>.png). The state has to survive a change of width.
 */
export async function bekijkStaat(
  pagina: Pagina,
  naam: string,
  { opTelefoonAnders = false }: Opties,
): Promise<void> {
  await pagina.zetBreedte(1280);
  await pagina.verwachtToegankelijk();
  await pagina.maakSchermafdruk(`${naam}-1280`);
  await pagina.zetBreedte(390);
  await pagina.verwachtToegankelijk(opTelefoonAnders ? undefined : ['target-size']);
  await pagina.verwachtPassend();
  await pagina.maakSchermafdruk(`${naam}-390`);
  await pagina.zetBreedte(320);
  await pagina.verwachtToegankelijk(['target-size']);
  await pagina.verwachtPassend();
}

/** How axe is asked. */
export const regels = (namen?: string[]): RunOptions => ({
  runOnly: namen ? { type: 'rule', values: namen } : { type: 'tag', values: WCAG },
  // What is said of a violation is what it is and how to mend it, not the way to it.
  resultTypes: ['violations'],
  selectors: false,
  preload: false,
});

/** What is not accessible, and where: empty when all is well. */
export const overtredingen = ({ violations }: Pick<AxeResults, 'violations'>) =>
  violations.map(({ id, nodes }) => ({
    id,
    waar: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ''}`),
  }));
