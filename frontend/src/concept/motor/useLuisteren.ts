import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Bewerker } from './Bewerker';
import type { Gebeurtenissen } from './Gebeurtenissen';
import type { Aanwezige, WijzigingGebeurtenis } from './contract';
import { conceptSleutel, conceptadres } from '../../lib/queries/concept';

/** Changes come in bursts: one question for all of them. */
const VERZAMEL_MS = 200;
const OPNIEUW_MS = 3000;
/** Without a connection for this long nobody knows who is here. */
const GEEN_BERICHT_MS = 15_000;

/**
 * Listens to what happens in the concept. What others save is fetched again; what is being edited
 * here is safe, because the waiting edits lie on top of it and remember what they were based on.
 */
export function useLuisteren(
  agenda: string,
  plek: string | undefined,
  bewerker: Bewerker,
  gebeurtenissen: Gebeurtenissen,
): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    let bron: EventSource | undefined;
    let verzamel: ReturnType<typeof setTimeout> | undefined;
    let opnieuw: ReturnType<typeof setTimeout> | undefined;
    let alleen: ReturnType<typeof setTimeout> | undefined;
    const ververs = () => {
      clearTimeout(verzamel);
      verzamel = setTimeout(() => {
        void queryClient.invalidateQueries({ queryKey: conceptSleutel(agenda) });
      }, VERZAMEL_MS);
    };
    const hoorWijziging = ({ data }: MessageEvent<string>) => {
      const wijziging = JSON.parse(data) as WijzigingGebeurtenis;
      if (wijziging.eigen && bewerker.isVanHier(wijziging.onderdeel)) return;
      if (wijziging.wat === 'hersteld') bewerker.isTerug(wijziging.onderdeel);
      ververs();
      if (!wijziging.eigen) gebeurtenissen.noteer(wijziging);
    };
    const begin = (eerste: boolean) => {
      const adres = `${conceptadres(agenda)}/gebeurtenissen`;
      bron = new EventSource(
        plek === undefined ? adres : `${adres}?plek=${encodeURIComponent(plek)}`,
      );
      bron.addEventListener('wijziging', hoorWijziging);
      bron.addEventListener('aanwezig', ({ data }: MessageEvent<string>) => {
        gebeurtenissen.zetPersonen((JSON.parse(data) as { personen: Aanwezige[] }).personen);
      });
      let gemist = !eerste;
      bron.addEventListener('open', () => {
        // What happened while nobody listened.
        if (gemist) ververs();
        gemist = true;
        clearTimeout(alleen);
        bewerker.probeerOpnieuw();
      });
      bron.addEventListener('error', () => {
        clearTimeout(alleen);
        alleen = setTimeout(() => {
          gebeurtenissen.zetPersonen([]);
        }, GEEN_BERICHT_MS);
        // The browser itself tries again, unless it was refused.
        if (bron?.readyState === EventSource.CLOSED) {
          clearTimeout(opnieuw);
          opnieuw = setTimeout(() => {
            begin(false);
          }, OPNIEUW_MS);
        }
      });
    };
    begin(true);
    return () => {
      bron?.close();
      clearTimeout(verzamel);
      clearTimeout(opnieuw);
      clearTimeout(alleen);
    };
  }, [agenda, plek, bewerker, queryClient, gebeurtenissen]);
}
