import { useEffect, useState, type ReactNode } from 'react';
import { Bericht } from '../../../concept/kop/Bericht';
import { useBewerker } from '../../../concept/motor/ConceptContext';
import { useVast } from '../../../lib/useVast';
import type { Bewerkomgeving } from './BewerkContext';

/** A message stays long enough to be read and acted on. */
const BERICHT_MS = 10_000;

interface Inhoud {
  zin: ReactNode;
  ongedaan: (() => unknown) | null;
}

/** Says what happened on the map, with the way back. */
export function useMelden() {
  const { maakOngedaan } = useBewerker();
  const [bericht, zetBericht] = useState<Inhoud | null>(null);
  const meld: Bewerkomgeving['meld'] = useVast(
    (zin: ReactNode, ongedaan: boolean | (() => void) = false) =>
      zetBericht({ zin, ongedaan: ongedaan === true ? maakOngedaan : ongedaan || null }),
  );
  useEffect(() => {
    // What leads on to somewhere stays until it is closed.
    if (typeof bericht?.zin !== 'string') return;
    const wekker = setTimeout(() => zetBericht(null), BERICHT_MS);
    return () => clearTimeout(wekker);
  }, [bericht]);
  const ongedaan = bericht?.ongedaan;
  return {
    meld,
    bericht: (
      <Bericht
        zin={bericht?.zin ?? null}
        sluit={() => zetBericht(null)}
        ongedaan={
          ongedaan
            ? () => {
                zetBericht(null);
                ongedaan();
              }
            : undefined
        }
      />
    ),
  };
}
