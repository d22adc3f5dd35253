import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terugname } from '../../../concept/motor/Bewerker';
import { useBewerken } from '../../../concept/motor/useBewerken';

/** Ctrl+Z takes back and Ctrl+Y (or Ctrl+Shift+Z) does again, except in a text field of the browser. */
export function useTerugtoets(meld: (zin: string) => void): void {
  const { t } = useTranslation();
  const { maakOngedaan, herhaal } = useBewerken();
  useEffect(() => {
    const zeg = (uitkomst: Terugname, woord: 'ongedaan' | 'opnieuwGedaan') => {
      if (!uitkomst) return;
      const { daad, gelukt, overgeslagen } = uitkomst;
      const wat = t(`bewerken.daad.${daad.wat}`, { titel: daad.titel });
      meld(
        [
          t(`bewerken.${gelukt ? woord : 'nietOngedaan'}`, { wat }),
          gelukt && overgeslagen > 0 && t('bewerken.deels', { count: overgeslagen }),
        ]
          .filter(Boolean)
          .join('. '),
      );
    };
    const toets = (gebeurtenis: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, target } = gebeurtenis;
      const inTekst = target instanceof HTMLElement && target.matches('input, textarea, select');
      if (!(ctrlKey || metaKey) || inTekst) return;
      const letter = key.toLowerCase();
      if (letter !== 'z' && letter !== 'y') return;
      gebeurtenis.preventDefault();
      if (letter === 'y' || shiftKey) zeg(herhaal(), 'opnieuwGedaan');
      else zeg(maakOngedaan(), 'ongedaan');
    };
    window.addEventListener('keydown', toets);
    return () => {
      window.removeEventListener('keydown', toets);
    };
  }, [t, meld, maakOngedaan, herhaal]);
}
