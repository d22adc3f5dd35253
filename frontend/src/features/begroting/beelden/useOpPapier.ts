import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed; drawn anew at once, because the browser divides the pages right after it asks. */
export function useOpPapier(): boolean {
  const [isOpPapier, setOpPapier] = useState(
    () => typeof window !== 'undefined' && matchMedia('print').matches,
  );
  useEffect(() => {
    const papier = matchMedia('print');
    const zet = (waarde: boolean) => flushSync(() => setOpPapier(waarde));
    const begin = () => zet(true);
    const eind = () => zet(papier.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', eind);
    papier.addEventListener('change', eind);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', eind);
      papier.removeEventListener('change', eind);
    };
  }, []);
  return isOpPapier;
}
