import type { MouseEvent } from 'react';
import { focusOp } from '../../../lib/focus';
import { useBewerkomgeving } from './BewerkContext';
import { eersteVeld } from './Openknop';

/** Who clicks on what is read begins to edit it; by keyboard there is a button. */
export function useLeesklik() {
  const { open } = useBewerkomgeving();
  return {
    onClick: ({ target }: MouseEvent) => {
      const geklikt = target instanceof Element ? target : null;
      const deel = geklikt?.closest<HTMLElement>('[data-lees]')?.dataset.lees;
      // Who selects words reads on; a button does what it does itself.
      if (deel === undefined || geklikt?.closest('button') || !getSelection()?.isCollapsed) return;
      open(deel);
      focusOp(...eersteVeld(deel));
    },
  };
}
