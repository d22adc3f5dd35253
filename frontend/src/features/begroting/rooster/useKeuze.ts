import { useState } from 'react';
import { type Plek } from './beweging';
import type { Selectie } from './blok';
import type { Celwaarde } from './celwaarde';
import type { Kolom, Rij } from './indeling';

/** A place by what stands there: rows of others may come and go while one is working. */
interface Vast {
  rij: string;
  kolom: number;
}

/** A cell that is being edited. */
export interface Celbewerking {
  /** What the input begins with. */
  begin: string;
  /** Started by typing over what was there. */
  vanTypen: boolean;
  /** What stood there, as it is typed. */
  was: string;
  /** What the server had then: what comes in meanwhile is not overwritten unseen. */
  gezien: Celwaarde;
}

/** Where one is in the grid, what is selected, and which cell is being edited. */
export function useKeuze(rijen: readonly Rij[], kolommen: readonly Kolom[]) {
  const [vast, zetVast] = useState<Vast>();
  const [anker, zetAnker] = useState<Vast | null>(null);
  const [bewerkt, zetBewerkt] = useState<Celbewerking | null>(null);
  const regels = rijen.flatMap((rij) => (rij.soort === 'regel' ? [rij.id] : []));
  const laatste = kolommen.length + 1;

  const plekVan = (v: Vast | null | undefined): Plek | null => {
    const rij = v ? rijen.findIndex(({ id }) => id === v.rij) : -1;
    return v && rij >= 0 ? { rij, kolom: Math.min(v.kolom, laatste) } : null;
  };
  const eersteRegel = Math.max(
    rijen.findIndex(({ soort }) => soort === 'regel'),
    0,
  );
  const actief = plekVan(vast) ?? { rij: eersteRegel, kolom: 1 };
  const vastVan = ({ rij, kolom }: Plek): Vast => ({ rij: rijen[rij]?.id ?? '', kolom });

  /** The rectangle of cells between the anchor and where one is; null where nothing can be filled in. */
  const selectie = ((): Selectie | null => {
    const begin = plekVan(anker) ?? actief;
    const index = ({ rij }: Plek) => regels.indexOf(rijen[rij]?.id ?? '');
    const binnen = ({ kolom }: Plek) => kolom >= 1 && kolom < laatste;
    if (index(begin) < 0 || index(actief) < 0 || !binnen(begin) || !binnen(actief)) return null;
    return {
      vanRij: Math.min(index(begin), index(actief)),
      totRij: Math.max(index(begin), index(actief)),
      vanKolom: Math.min(begin.kolom, actief.kolom) - 1,
      totKolom: Math.max(begin.kolom, actief.kolom) - 1,
    };
  })();

  return {
    actief,
    selectie,
    regels,
    bewerkt,
    /** Goes somewhere; `breid` keeps the other corner of the selection where it was. */
    ga: (naar: Plek, breid = false) => {
      if (breid) zetAnker(anker ?? vastVan(actief));
      else zetAnker(null);
      zetVast(vastVan(naar));
      zetBewerkt(null);
    },
    /** Selects a rectangle; one stays at its first cell. */
    kies: (s: Selectie) => {
      const eind = regels[Math.min(s.totRij, regels.length - 1)] ?? '';
      zetVast({ rij: regels[s.vanRij] ?? '', kolom: s.vanKolom + 1 });
      zetAnker({ rij: eind, kolom: Math.min(s.totKolom + 1, kolommen.length) });
    },
    bewerk: (plek: Plek, hoe: Celbewerking) => {
      zetVast(vastVan(plek));
      zetAnker(null);
      zetBewerkt(hoe);
    },
    sluit: () => {
      zetBewerkt(null);
    },
  };
}

export type Celkeuze = ReturnType<typeof useKeuze>;
