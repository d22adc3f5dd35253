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
      const perRegel = new Map<string, Record<string, unknown>>();
      let aantal = 0;
      for (const b of bewerker.bewerkingen()) {
        if (b.wat !== 'veld' || !ids.has(b.id) || !isOnbegrepen(b.waarde)) continue;
        if (b.waarde.reden !== 'meerduidig') continue;
        const gelezen = leesBedrag(b.waarde.onbegrepen, { taal, blok: 'gemengd' });
        if (gelezen.soort !== 'meerduidig') continue;
        const keuze = gelezen.keuzes.find((k) => k.notatie === notatie);
        if (!keuze) continue;
        perRegel.set(b.id, { ...perRegel.get(b.id), [b.veld]: celVanBedrag(keuze.bedrag) });
        aantal++;
      }
      bewerker.wijzigBlok(
        'begrotingsregel',
        [...perRegel].map(([id, velden]) => ({ id, velden })),
        t('rooster.cellen', { count: aantal }),
      );
      if (aantal > 1) meld(t('rooster.allesGekozen', { count: aantal }));
    },
    [bewerker, regels, taal, t, meld],
  );
  return { gekozen, kies };
}
