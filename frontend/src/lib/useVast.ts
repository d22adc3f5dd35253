import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * A function that stays the same one and does what the newest one does, so that whoever gets it is not
 * drawn again for it. For what happens on the page, not for what is drawn.
 */
export function useVast<A extends unknown[], R>(doe: (...mee: A) => R): (...mee: A) => R {
  const nieuwste = useRef(doe);
  useLayoutEffect(() => {
    nieuwste.current = doe;
  });
  return useCallback((...mee: A) => nieuwste.current(...mee), []);
}
