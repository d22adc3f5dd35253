import type { ClipboardEvent } from 'react';
import { opsomming } from '../../../lib/opsomming';

/** Of what is pasted: a list goes to who takes its items, anything else into the field as always. */
export const plakt =
  (neem: (items: string[]) => void) =>
  (gebeurtenis: ClipboardEvent): void => {
    const items = opsomming(gebeurtenis.clipboardData.getData('text/plain'));
    if (items.length < 2) return;
    gebeurtenis.preventDefault();
    neem(items);
  };
