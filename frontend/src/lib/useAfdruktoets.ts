import { useEffect } from 'react';
import { drukAf, isHeel } from './afdrukken';

/**
 * The keys for printing, Ctrl+P and ⌘P, fetch what is not on the page yet. A browser cannot wait for that once it
 * prints, and so not from its menu either: there a list says on paper that it is a part.
 */
export function useAfdruktoets(): void {
  useEffect(() => {
    const toets = (gebeurtenis: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = gebeurtenis;
      if (key.toLowerCase() !== 'p' || ctrlKey === metaKey || altKey || shiftKey || isHeel())
        return;
      gebeurtenis.preventDefault();
      void drukAf();
    };
    addEventListener('keydown', toets);
    return () => removeEventListener('keydown', toets);
  }, []);
}
