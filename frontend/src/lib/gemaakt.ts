import type { DehydratedState } from '@tanstack/react-query';

/** Where a page that the server made keeps what was asked for it. */
export const GEGEVENS = 'gegevens';

/**
 * What was asked of the API for the page as the server made it; nothing when it made none, or one that many addresses
 * share.
 */
export function gemaaktVoor({ pathname, search }: Location): DehydratedState | null {
  const gegevens = document.getElementById(GEGEVENS);
  if (gegevens?.dataset.adres !== pathname + search) return null;
  const { queries, ...rest } = JSON.parse(gegevens.textContent) as DehydratedState;
  // The server sends a page only as long as what it shows still holds: it is as new as an answer of now.
  const dataUpdatedAt = Date.now();
  return {
    ...rest,
    queries: queries.map((vraag) => ({ ...vraag, state: { ...vraag.state, dataUpdatedAt } })),
  };
}

const plek = (): HTMLElement | null => document.getElementById('app');

/** Whether what is on the screen was made by the server, and its script has not taken it over yet. */
export const isGemaakt = (): boolean => plek()?.dataset.gemaakt !== undefined;

/** What tells that the page was taken over. */
const OVERGENOMEN = 'overgenomen';

/** From now on the script draws the page. */
export const isOvergenomen = (): void => {
  delete plek()?.dataset.gemaakt;
  plek()?.dispatchEvent(new Event(OVERGENOMEN));
};

/**
 * Waits until the script has taken over all of the page. React does so a part at a time: what came in meanwhile, that
 * the server did not have, would make the last parts other than they stand there.
 */
export const naOvername = (): Promise<void> =>
  new Promise((klaar) => {
    if (isGemaakt()) plek()?.addEventListener(OVERGENOMEN, () => klaar(), { once: true });
    else klaar();
  });
