import { useEffect } from 'react';
import type { Bewerker } from './Bewerker';
import type { Vernieuwing } from './Vernieuwing';
import type { Aanwezige, WijzigingGebeurtenis } from './contract';
import { conceptadres } from '../../lib/queries/concept';

const OPNIEUW_MS = 3000;
/** Without a connection for this long nobody knows who is here. */
const GEEN_BERICHT_MS = 15_000;

interface Kring {
  agenda: string;
  plek: string | undefined;
  bewerker: Bewerker;
  vernieuwing: Vernieuwing;
}

/**
 * Listens to what happens in the concept. What others save is fetched again; what is being edited
 * here is safe, because the waiting edits lie on top of it and remember what they were based on.
 */
export function useLuisteren({ agenda, plek, bewerker, vernieuwing }: Kring): void {
  useEffect(() => {
    let bron: EventSource | undefined;
    let opnieuw: ReturnType<typeof setTimeout> | undefined;
    let alleen: ReturnType<typeof setTimeout> | undefined;
    const hoorWijziging = ({ data }: MessageEvent<string>) => {
      const wijziging = JSON.parse(data) as WijzigingGebeurtenis;
      if (wijziging.eigen && bewerker.isVanHier(wijziging.onderdeel)) return;
      if (wijziging.wat === 'hersteld') bewerker.isTerug(wijziging.onderdeel);
      vernieuwing.hoor(wijziging);
      if (!wijziging.eigen) bewerker.toonWijziging(wijziging);
    };
    const begin = (eerste: boolean) => {
      const adres = `${conceptadres(agenda)}/gebeurtenissen`;
      bron = new EventSource(
        plek === undefined ? adres : `${adres}?plek=${encodeURIComponent(plek)}`,
      );
      bron.addEventListener('wijziging', hoorWijziging);
      bron.addEventListener('aanwezig', ({ data }: MessageEvent<string>) =>
        bewerker.zetPersonen((JSON.parse(data) as { personen: Aanwezige[] }).personen),
      );
      let gemist = !eerste;
      bron.addEventListener('open', () => {
        // What happened while nobody listened.
        if (gemist) vernieuwing.alles();
        gemist = true;
        clearTimeout(alleen);
        bewerker.probeerOpnieuw();
      });
      bron.addEventListener('error', () => {
        clearTimeout(alleen);
        alleen = setTimeout(() => bewerker.zetPersonen([]), GEEN_BERICHT_MS);
        // The browser itself tries again, unless it was refused.
        if (bron?.readyState === EventSource.CLOSED) {
          clearTimeout(opnieuw);
          opnieuw = setTimeout(() => begin(false), OPNIEUW_MS);
        }
      });
    };
    begin(true);
    return () => {
      bron?.close();
      clearTimeout(opnieuw);
      clearTimeout(alleen);
    };
  }, [agenda, plek, bewerker, vernieuwing]);
}
