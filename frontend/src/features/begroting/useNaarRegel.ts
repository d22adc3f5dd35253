import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { metKeuze } from '../../lib/filters';
import { useVast } from '../../lib/useVast';
import type { Groep } from './groepen';

/** In the address: the groups of which the rows are shown. */
export const OPEN = 'open';

/** Of a row of the begroting, so that an address can lead to it. */
export const regelAnker = (id: string): string => `regel-${id}`;

/** Opens the group of the row that the address leads to, and goes there. */
export function useNaarRegel(groepen: readonly Groep[], open: readonly string[]): void {
  const { hash, search } = useLocation();
  const ga = useNavigate();
  const anker = decodeURIComponent(hash.slice(1));
  const groep = groepen.find(({ regels }) => regels?.some(({ id }) => regelAnker(id) === anker));
  const isOpen = groep !== undefined && open.includes(groep.sleutel);
  const opent = useVast(() => {
    if (groep === undefined || isOpen) return;
    const nieuw = metKeuze(new URLSearchParams(search), OPEN, [], [groep.sleutel]);
    void ga({ search: nieuw.toString(), hash }, { replace: true, preventScrollReset: true });
  });
  useEffect(() => {
    opent();
  }, [anker, opent]);
  useEffect(() => {
    const rij = isOpen ? document.getElementById(anker) : null;
    rij?.scrollIntoView({ block: 'center' });
    rij?.focus({ preventScroll: true });
  }, [anker, isOpen]);
}
