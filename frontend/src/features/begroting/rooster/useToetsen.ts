import type { ClipboardEvent, KeyboardEvent } from 'react';
import { naToets, type Plek } from './beweging';
import type { Richting } from './Celinvoer';
import type { Kolom, Rij } from './indeling';
import { useRoosteromgeving } from './RoosterContext';
import type { Blokken } from './useBlokken';
import type { Keuze } from './Keuze';

interface Omgeving {
  rijen: readonly Rij[];
  kolommen: readonly Kolom[];
  keuze: Keuze;
  blokken: Blokken;
  ga: (naar: Plek, breid?: boolean) => void;
  volgende: (richting: Richting) => Plek;
}

/** The keyboard and the clipboard of the grid, as in the spreadsheets that people know. */
export function useToetsen({ rijen, kolommen, keuze, blokken, ga, volgende }: Omgeving) {
  const { openRegel, nieuwBij } = useRoosteromgeving();
  const rijHier = () => rijen[keuze.actief.rij];
  const isInvulbaar = () => {
    const { kolom } = keuze.actief;
    return rijHier()?.soort === 'regel' && kolom > 0 && kolom <= kolommen.length;
  };

  /** Opens a cell for editing, with what is in it or with what is typed over it. */
  const bewerk = (plek: Plek, tekst?: string) => {
    const regel = rijen[plek.rij];
    const kolom = kolommen[plek.kolom - 1];
    if (regel?.soort === 'regel' && kolom) {
      keuze.bewerk(plek, blokken.begin(regel.id, kolom, tekst));
    }
  };
  const open = () => {
    const rij = rijHier();
    if (isInvulbaar()) bewerk(keuze.actief);
    else if (rij?.soort === 'regel' && keuze.actief.kolom === 0) openRegel(rij.id);
    else if (rij?.soort === 'thema' && keuze.actief.kolom === 0) nieuwBij(rij.id);
  };
  const metCtrl = (key: string): (() => void) | undefined =>
    ({ r: blokken.vulVanLinks, d: blokken.vulOmlaag })[key.toLowerCase()];
  const doe = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
    const invulbaar = isInvulbaar();
    if (key === 'F2') return open;
    if (key === 'Enter') {
      if (!invulbaar) return open;
      return shiftKey
        ? () => {
            ga(volgende('omhoog'));
          }
        : open;
    }
    if (key === 'Delete' || key === 'Backspace') return invulbaar ? blokken.maakLeeg : undefined;
    if (key === 'Escape' && keuze.selectie) {
      return () => {
        ga(keuze.actief);
      };
    }
    if (invulbaar && key.length === 1) {
      return () => {
        bewerk(keuze.actief, key === ' ' ? '' : key);
      };
    }
    return undefined;
  };

  const opToets = (gebeurtenis: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = gebeurtenis;
    // Buttons in the grid have their own keys.
    const opKnop = target instanceof HTMLElement && !target.matches('[data-kolom]');
    if (opKnop || altKey || gebeurtenis.nativeEvent.isComposing) return;
    const ctrl = ctrlKey || metaKey;
    const grenzen = { rijen: rijen.length, kolommen: kolommen.length + 2 };
    const naar = naToets(keuze.actief, { key, ctrl }, grenzen);
    const daad = naar
      ? () => {
          ga(naar, shiftKey);
        }
      : ctrl
        ? metCtrl(key)
        : doe(gebeurtenis);
    if (!daad) return;
    gebeurtenis.preventDefault();
    daad();
  };

  const opKopie = (gebeurtenis: ClipboardEvent): boolean => {
    if (keuze.bewerkt !== null) return false;
    const tekst = blokken.kopieer();
    if (tekst === null) return false;
    gebeurtenis.preventDefault();
    gebeurtenis.clipboardData.setData('text/plain', tekst);
    return true;
  };

  return {
    bewerk,
    opToets,
    opKopie: (gebeurtenis: ClipboardEvent) => {
      opKopie(gebeurtenis);
    },
    opKnip: (gebeurtenis: ClipboardEvent) => {
      if (opKopie(gebeurtenis)) blokken.maakLeeg();
    },
    opPlak: (gebeurtenis: ClipboardEvent) => {
      if (keuze.bewerkt !== null || !keuze.selectie) return;
      gebeurtenis.preventDefault();
      blokken.plak(gebeurtenis.clipboardData.getData('text/plain'));
    },
  };
}
