import { useMemo, useSyncExternalStore } from 'react';
import type { Bewaarstand } from './bewaarstand';
import type { Bewerker } from './Bewerker';
import type { Bewerking } from './bewerking';
import { useBewerker } from './ConceptContext';
import type { Deel, Inhouden, Soort } from './contract';
import { titelVan } from '../soorten/vragen';
import type { Onbekend } from './Wachtrij';

/** The deeds of an officer. */
export function useBewerken() {
  const bewerker = useBewerker();
  return useMemo(() => daden(bewerker), [bewerker]);
}

const daden = (bewerker: Bewerker) => ({
  maak: <S extends Soort>(soort: S, inhoud: Partial<Inhouden[S]>): string =>
    bewerker.maak(soort, inhoud, titelVan({ soort, inhoud })),
  /** With what hangs under it, which goes along. */
  archiveer: (deel: Deel, mee: readonly Deel[] = []) => {
    bewerker.archiveer(deel, mee, titelVan(deel));
  },
  wijzig: <S extends Soort>(deel: Deel<S>, velden: Partial<Inhouden[S]>) => {
    bewerker.wijzig(deel, velden, { titel: titelVan(deel) });
  },
  /** To another place: fields that say where it stands, as one change. */
  verplaats: <S extends Soort>(deel: Deel<S>, velden: Partial<Inhouden[S]>) => {
    bewerker.wijzig(deel, velden, { titel: titelVan(deel), verplaatst: true });
  },
  maakOngedaan: () => bewerker.maakOngedaan(),
  herhaal: () => bewerker.herhaal(),
});

/** How far saving is, of everything together. */
export function useBewaarstand(): Bewaarstand {
  const bewerker = useBewerker();
  return useSyncExternalStore(bewerker.abonneer, () => bewerker.bewaarstand());
}

/** Whether there is something to take back or to do again. */
export function useDaden() {
  const bewerker = useBewerker();
  const terug = useSyncExternalStore(bewerker.abonneer, () => bewerker.laatsteDaad);
  const opnieuw = useSyncExternalStore(bewerker.abonneer, () => bewerker.volgendeDaad);
  return { terug, opnieuw };
}

/** The edits that are not saved, oldest first. */
export function useWachtende(): readonly Bewerking[] {
  const bewerker = useBewerker();
  return useSyncExternalStore(bewerker.abonneer, () => bewerker.bewerkingen());
}

/** What is kept here and not understood by this version: of a newer one, or cut off. */
export function useOnbekende(): readonly Onbekend[] {
  const bewerker = useBewerker();
  return useSyncExternalStore(bewerker.abonneer, () => bewerker.onbekende());
}
