import type { ClipboardEvent, KeyboardEvent } from 'react';
import type { Keuze } from './Keuze';
import type { Ga } from './plek';
import type { Blokken } from './useBlokken';

/** The keyboard and the clipboard of the grid, as in the spreadsheets that people know. */
export function useToetsen(
  keuze: Keuze,
  blokken: Blokken,
  ga: Ga,
  open: (getypt?: string) => void,
) {
  const daadVan = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent) => {
    const ctrl = ctrlKey || metaKey;
    const naar = keuze.naToets(key, ctrl);
    if (naar) return () => ga(naar, shiftKey);
    if (ctrl) return { r: blokken.vulVanLinks, d: blokken.vulOmlaag }[key.toLowerCase()];
    if (key === 'Escape') return keuze.selectie ? () => ga(keuze.actief) : undefined;
    if (key === 'Enter' && shiftKey && keuze.cel) return () => ga(keuze.volgende([-1, 0]));
    if (key === 'Enter' || key === 'F2') return () => open();
    if (!keuze.cel) return undefined;
    if (key === 'Delete' || key === 'Backspace') return blokken.maakLeeg;
    return key.length === 1 ? () => open(key === ' ' ? '' : key) : undefined;
  };
  const opKopie = (gebeurtenis: ClipboardEvent) => {
    if (keuze.bewerkt !== null || !keuze.selectie) return;
    gebeurtenis.preventDefault();
    gebeurtenis.clipboardData.setData('text/plain', blokken.kopieer(keuze.selectie));
    if (gebeurtenis.type === 'cut') blokken.maakLeeg();
  };
  return {
    onKeyDown: (gebeurtenis: KeyboardEvent) => {
      const { altKey, target, nativeEvent } = gebeurtenis;
      // Buttons in the grid have their own keys.
      const opKnop = target instanceof HTMLElement && !target.matches('[data-kolom]');
      if (opKnop || altKey || nativeEvent.isComposing) return;
      const daad = daadVan(gebeurtenis);
      if (!daad) return;
      gebeurtenis.preventDefault();
      daad();
    },
    onCopy: opKopie,
    onCut: opKopie,
    onPaste: (gebeurtenis: ClipboardEvent) => {
      if (keuze.bewerkt !== null || !keuze.selectie) return;
      gebeurtenis.preventDefault();
      blokken.plak(gebeurtenis.clipboardData.getData('text/plain'));
    },
  };
}
