import { type RefObject, useLayoutEffect, useState } from 'react';

/** How wide an element is, also after the window changes; 0 until it is measured. */
export function useBreedte(element: RefObject<HTMLElement | null>): number {
  const [breedte, setBreedte] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const meet = () => setBreedte(Math.floor(current.clientWidth));
    meet();
    const waarnemer = new ResizeObserver(meet);
    waarnemer.observe(current);
    return () => waarnemer.disconnect();
  }, [element]);
  return breedte;
}
