import { useSyncExternalStore } from 'react';

/** Whether a media query holds now; for what CSS alone cannot do. */
export function useMediaQuery(vraag: string): boolean {
  return useSyncExternalStore(
    (veranderd) => {
      const lijst = matchMedia(vraag);
      lijst.addEventListener('change', veranderd);
      return () => lijst.removeEventListener('change', veranderd);
    },
    () => matchMedia(vraag).matches,
    // Without a screen: none of it.
    () => false,
  );
}
