import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOnbegrepen } from '../../../concept/motor/bewerking';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import type { Begrotingstabel } from '../../../concept/motor/contract';
import { leesBedrag, type Notatie } from '../../../lib/format/leesBedrag';
import { useTaal } from '../../../lib/i18n/useTaal';
import { celVanBedrag } from './celwaarde';

/**
 * What this person means by "1.500", once it was asked. The answer holds for every cell of this table
 * that waits for it, which is one step to take back.
 */
export function useNotatie(tabel: Begrotingstabel, meld: (zin: string) => void) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const bewerker = useBewerker();
  const [gekozen, zetGekozen] = useState<Notatie | null>(null);
  const { regels } = tabel;
  const kies = useCallback(
    (notatie: Notatie) => {
      zetGekozen(notatie);
      const ids = new Set(regels.map(({ id }) => id));
      const cellen = bewerker.bewerkingen().flatMap((b) => {
        if (b.wat !== 'veld' || !ids.has(b.id) || !isOnbegrepen(b.waarde)) return [];
        if (b.waarde.reden !== 'meerduidig') return [];
        const gelezen = leesBedrag(b.waarde.onbegrepen, { taal, blok: 'gemengd' });
        const keuzes = gelezen.soort === 'meerduidig' ? gelezen.keuzes : [];
        const keuze = keuzes.find((een) => een.notatie === notatie);
        return keuze ? [{ id: b.id, velden: { [b.veld]: celVanBedrag(keuze.bedrag) } }] : [];
      });
      const count = cellen.length;
      bewerker.wijzigBlok('begrotingsregel', cellen, t('rooster.cellen', { count }));
      if (count > 1) meld(t('rooster.allesGekozen', { count }));
    },
    [bewerker, regels, taal, t, meld],
  );
  return { gekozen, kies };
}
