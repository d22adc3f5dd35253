import type { Bewerker } from './Bewerker';

/** What is not through by then waits in the browser, and goes after the page is loaded again. */
const GEDULD_MS = 3000;

/** Waits until what can be sent now is with the server. */
export function slaOp(bewerker: Bewerker): Promise<void> {
  return new Promise((klaar) => {
    const kijk = () => {
      if (bewerker.bewaarstand().stand === 'bezig') return;
      clearTimeout(wekker);
      stop();
      klaar();
    };
    const stop = bewerker.abonneer(kijk);
    const wekker = setTimeout(() => {
      stop();
      klaar();
    }, GEDULD_MS);
    kijk();
  });
}
