import { useRef, type FocusEvent, type MouseEvent, type PointerEvent } from 'react';
import { zelfde } from '../../../concept/motor/gelijk';
import type { Keuze } from './Keuze';
import { plekVan, type Ga } from './plek';

/** The mouse and the finger: going to a cell, selecting what lies between, and opening one. */
export function useAanwijzer(keuze: Keuze, ga: Ga, open: () => void) {
  const sleept = useRef(false);
  const metVinger = useRef(false);
  /** A double click, or one tap of a finger. */
  const opOpen = (doel: Element) => {
    const plek = plekVan(doel);
    if (!plek || doel.closest('button, input')) return;
    ga(plek);
    if (keuze.cel) open();
  };
  return {
    onPointerDown: ({ target, shiftKey, button, pointerType }: PointerEvent) => {
      metVinger.current = pointerType === 'touch';
      const plek = plekVan(target as Element);
      const opKnop = (target as Element).closest('button, input') !== null;
      if (!plek || opKnop || button !== 0 || metVinger.current) return;
      // What is being typed is kept before one goes elsewhere.
      if (keuze.bewerkt !== null) (document.activeElement as HTMLElement | null)?.blur();
      sleept.current = true;
      ga(plek, shiftKey);
    },
    onPointerOver: ({ target, buttons }: PointerEvent) => {
      if (buttons !== 1) sleept.current = false;
      const plek = sleept.current ? plekVan(target as Element) : null;
      if (plek && !zelfde(plek, keuze.actief)) ga(plek, true);
    },
    onClick: ({ target }: MouseEvent) => {
      const doel = target as Element;
      const plek = doel.closest('button') && plekVan(doel);
      if (plek) {
        // What opens gives the focus back to what had it: a place in the grid.
        ga(plek);
        open();
      } else if (metVinger.current) opOpen(doel);
    },
    onDoubleClick: ({ target }: MouseEvent) => {
      if (!metVinger.current) opOpen(target as Element);
    },
    onFocus: ({ target }: FocusEvent) => {
      const plek = plekVan(target);
      const elders = plek && !zelfde(plek, keuze.actief);
      if (elders && target.matches('[data-kolom]') && !sleept.current) keuze.ga(plek);
    },
  };
}
