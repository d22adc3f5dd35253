import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useTaal } from '../../../lib/i18n/useTaal';
import type { Maat } from '../maten';
import { alsInvoer, leesCel, type Celwaarde } from './celwaarde';
import type { Keuze } from './Keuze';
import type { Ga } from './plek';
import { useRoosteromgeving } from './RoosterContext';

/**
 * Opens what one is at: a cell to edit, with what is in it or with what is typed over it; the name of a regel for its
 * details, that of a thema for a new regel.
 */
export function useOpenen(maat: Maat, keuze: Keuze, ga: Ga): (getypt?: string) => void {
  const { taal } = useTaal();
  const bewerker = useBewerker();
  const { context, openRegel, nieuwBij } = useRoosteromgeving();
  return (getypt) => {
    const { cel, actief, rijen } = keuze;
    if (!cel) {
      const soort = rijen.find(({ id }) => id === actief.rij)?.soort;
      if (actief.kolom > 0 || soort === 'totaal') return;
      (soort === 'regel' ? openRegel : nieuwBij)(actief.rij);
      return;
    }
    const { regel } = cel.rij;
    const { veld } = cel.kolom;
    const waarde = () => (bewerker.waarde(regel.id, veld) ?? null) as Celwaarde;
    // What stands there, also when it is still on its way: it may have arrived once the typing ends.
    const gezien = waarde();
    const was = alsInvoer(gezien, taal);
    keuze.bewerk({
      begin: getypt ?? was,
      vanTypen: getypt !== undefined,
      klaar: (tekst, stap) => {
        keuze.bewerk(null);
        if (tekst.trim() !== was) {
          bewerker.wijzig(
            regel,
            { [veld]: leesCel(tekst, waarde(), maat, context) },
            { gezien: { [veld]: gezien } },
          );
        }
        if (stap) ga(keuze.volgende(stap));
      },
      annuleer: () => ga(keuze.actief),
    });
  };
}
