import { useSyncExternalStore } from 'react';

const druktAf = { nu: false };

/**
 * Whether the page is on paper, for what CSS alone cannot do. A browser counts its sheets when the print media begin
 * to hold; what changes only then leaves blank sheets behind. So `beforeprint`, just before, counts as well.
 */
export function useOpPapier(): boolean {
  return useSyncExternalStore(
    (veranderd) => {
      const papier = matchMedia('print');
      const hoor = ({ type }: Event) => {
        if (type !== 'change') druktAf.nu = type === 'beforeprint';
        veranderd();
      };
      const namen = ['beforeprint', 'afterprint'] as const;
      papier.addEventListener('change', hoor);
      for (const naam of namen) addEventListener(naam, hoor);
      return () => {
        papier.removeEventListener('change', hoor);
        for (const naam of namen) removeEventListener(naam, hoor);
      };
    },
    () => druktAf.nu || matchMedia('print').matches,
    // Without a screen: none of it.
    () => false,
  );
}
