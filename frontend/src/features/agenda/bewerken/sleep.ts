import { useState, type DragEvent } from 'react';
import type { Deel } from '../../../concept/motor/contract';

/** What is being dragged; there is one mouse. */
let onderweg: { id: string; soort: string } | null = null;

/** For the handle of a thing. The buttons beside it do the same without a mouse. */
export function useSleep({ id, soort }: Pick<Deel, 'id' | 'soort'>) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer, currentTarget }: DragEvent<HTMLElement>) => {
      onderweg = { id, soort };
      dataTransfer.effectAllowed = 'move';
      dataTransfer.setData('text/plain', id);
      const geheel = currentTarget.closest('[data-sleep]');
      if (geheel) dataTransfer.setDragImage(geheel, 12, 12);
    },
    onDragEnd: () => {
      onderweg = null;
    },
  };
}

/** For a place where things of one kind can be put down. */
export function useNeerzetten(soort: Deel['soort'], zetNeer: (id: string) => void) {
  const [boven, zetBoven] = useState(false);
  return {
    'data-boven': boven || undefined,
    onDragOver: (gebeurtenis: DragEvent<HTMLElement>) => {
      if (onderweg?.soort !== soort) return;
      gebeurtenis.preventDefault();
      gebeurtenis.stopPropagation();
      zetBoven(true);
    },
    onDragLeave: () => {
      zetBoven(false);
    },
    onDrop: (gebeurtenis: DragEvent<HTMLElement>) => {
      zetBoven(false);
      if (onderweg?.soort !== soort) return;
      gebeurtenis.preventDefault();
      gebeurtenis.stopPropagation();
      zetNeer(onderweg.id);
      onderweg = null;
    },
  };
}
