import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { deelId } from '../../../lib/focus';
import { useBewerkomgeving } from './BewerkContext';
import { plekVan, staatOp, type Opkaart, type Plek } from './plek';
import { useVerplaats } from './useVerplaats';

/** What is being dragged; there is one mouse. */
let onderweg: { id: string; soort: string } | null = null;

/** For the handle of a thing. The buttons beside it do the same without a mouse. */
export function useSleep({ id, soort }: Opkaart) {
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

/** For a place where things of one kind can be put down: where one comes, or where one is. */
export function useNeerzetten(soort: Opkaart['soort'], plek: Plek, hier?: Opkaart) {
  const { t } = useTranslation();
  const { nu, meld } = useBewerkomgeving();
  const { naar, opPlekVan } = useVerplaats();
  const [boven, zetBoven] = useState(false);
  const zetNeer = (id: string) => {
    const { resultaten, strategieen, acties } = nu().kaart;
    const deel = [...resultaten, ...strategieen, ...acties].find((een) => een.id === id);
    if (!deel || id === hier?.id || (hier && opPlekVan(deel, hier)) || staatOp(deel, plek)) return;
    if (soort === 'strategie') meld(t('bewerken.strategieElders'));
    else naar(deel, plek, hier);
  };
  return {
    'data-boven': boven || undefined,
    onDragOver: (gebeurtenis: DragEvent<HTMLElement>) => {
      if (onderweg?.soort !== soort) return;
      gebeurtenis.preventDefault();
      gebeurtenis.stopPropagation();
      zetBoven(true);
    },
    onDragLeave: () => zetBoven(false),
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

/** For a thing on the map as a whole: focus can go there, and another can be put down in its place. */
export const useVak = (deel: Opkaart) => ({
  ...useNeerzetten(deel.soort, plekVan(deel), deel),
  id: deelId(deel.id),
  tabIndex: -1,
  'data-sleep': true,
});
