import type { ClipboardEvent, KeyboardEvent } from 'react';
import { naToets, type Plek } from './beweging';
import type { Richting } from './Celinvoer';
import type { Kolom, Rij } from './indeling';
import { useRoosteromgeving } from './RoosterContext';
import type { Blokken } from './useBlokken';
import type { Celkeuze } from './useKeuze';

interface Omgeving {
  rijen: readonly Rij[];
  kolommen: readonly Kolom[];
  keuze: Celkeuze;
  blokken: Blokken;
  ga: (naar: Plek, breid?: boolean) => void;
  volgende: (richting: Richting) => Plek;
}

/** The keyboard and the clipboard of the grid, as in the spreadsheets that people know. */
export function useToetsen({ rijen, kolommen, keuze, blokken, ga, volgende }: Omgeving) {
  const { openRegel, nieuwBij } = useRoosteromgeving();
  const { actief } = keuze;
  const rij = rijen[actief.rij];
  const invulbaar = rij?.soort === 'regel' && actief.kolom > 0 && actief.kolom <= kolommen.length;

  /** Opens a cell for editing, with what is in it or with what is typed over it. */
  const bewerk = (plek: Plek, tekst?: string) => {
    const regel = rijen[plek.rij];
    const kolom = kolommen[plek.kolom - 1];
    if (regel?.soort === 'regel' && kolom) {
      keuze.bewerk(plek, blokken.begin(regel.id, kolom, tekst));
    }
  };
  const open = () => {
    if (invulbaar) bewerk(actief);
    else if (rij?.soort === 'regel' && actief.kolom === 0) openRegel(rij.id);
    else if (rij?.soort === 'thema' && actief.kolom === 0) nieuwBij(rij.id);
  };
  const metCtrl = (key: string): (() => void) | undefined =>
    ({ r: blokken.vulVanLinks, d: blokken.vulOmlaag })[key.toLowerCase()];
  const doe = ({ key, shiftKey }: KeyboardEvent): (() => void) | undefined => {
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
        ga(actief);
      };
    }
    if (invulbaar && key.length === 1) {
      return () => {
        bewerk(actief, key === ' ' ? '' : key);
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
    const naar = naToets(actief, { key, ctrl }, grenzen);
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
