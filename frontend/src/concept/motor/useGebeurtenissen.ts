import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Bewerker } from './Bewerker';
import type { Aanwezige, WijzigingGebeurtenis } from './contract';
import { conceptSleutel, conceptadres } from '../../lib/queries/concept';

export interface Gebeurtenissen {
  /** Everyone who has this agenda open, oneself too. */
  personen: Aanwezige[];
  /** What others saved in the last seconds, newest first. */
  zojuist: WijzigingGebeurtenis[];
}

const TOON_MS = 8000;
/** Changes come in bursts: one question for all of them. */
const VERZAMEL_MS = 200;
const OPNIEUW_MS = 3000;
/** Without a connection for this long nobody knows who is here. */
const GEEN_BERICHT_MS = 15_000;

/**
 * Listens to what happens in the concept. What others save is fetched again; what is being edited
 * here is safe, because the waiting edits lie on top of it and remember what they were based on.
 */
export function useGebeurtenissen(
  agenda: string,
  plek: string | undefined,
  bewerker: Bewerker,
): Gebeurtenissen {
  const voorraad = useQueryClient();
  const [personen, zetPersonen] = useState<Aanwezige[]>([]);
  const [zojuist, zetZojuist] = useState<WijzigingGebeurtenis[]>([]);
  useEffect(() => {
    let bron: EventSource | undefined;
    let verzamel: ReturnType<typeof setTimeout> | undefined;
    let opnieuw: ReturnType<typeof setTimeout> | undefined;
    let alleen: ReturnType<typeof setTimeout> | undefined;
    const wekkers = new Set<ReturnType<typeof setTimeout>>();
    const ververs = () => {
      clearTimeout(verzamel);
      verzamel = setTimeout(() => {
        void voorraad.invalidateQueries({ queryKey: conceptSleutel(agenda) });
      }, VERZAMEL_MS);
    };
    const hoorWijziging = ({ data }: MessageEvent<string>) => {
      const wijziging = JSON.parse(data) as WijzigingGebeurtenis;
      if (wijziging.eigen && bewerker.isVanHier(wijziging.onderdeel)) return;
      if (wijziging.wat === 'hersteld') bewerker.isTerug(wijziging.onderdeel);
      ververs();
      if (wijziging.eigen) return;
      zetZojuist((eerder) => [
        wijziging,
        ...eerder.filter(({ onderdeel }) => onderdeel !== wijziging.onderdeel),
      ]);
      const wekker = setTimeout(() => {
        wekkers.delete(wekker);
        zetZojuist((nu) => nu.filter(({ nummer }) => nummer !== wijziging.nummer));
      }, TOON_MS);
      wekkers.add(wekker);
    };
    const begin = (eerste: boolean) => {
      const adres = `${conceptadres(agenda)}/gebeurtenissen`;
      bron = new EventSource(
        plek === undefined ? adres : `${adres}?plek=${encodeURIComponent(plek)}`,
      );
      bron.addEventListener('wijziging', hoorWijziging);
      bron.addEventListener('aanwezig', ({ data }: MessageEvent<string>) => {
        zetPersonen((JSON.parse(data) as { personen: Aanwezige[] }).personen);
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
          zetPersonen([]);
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
      wekkers.forEach((wekker) => {
        clearTimeout(wekker);
      });
    };
  }, [agenda, plek, bewerker, voorraad]);
  return { personen, zojuist };
}
