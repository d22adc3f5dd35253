import { createContext, useContext } from 'react';

interface Merken {
  /** The one mark that Tab comes to; the arrow keys go on from there. */
  bereikbaar: string | undefined;
  bij: (sleutel: string, naam: string) => void;
  zeg: (naam: string) => void;
}

/** Null where a picture is only drawn. */
const MerkenContext = createContext<Merken | null>(null);

export const MerkenProvider = MerkenContext.Provider;

export const useMerken = (): Merken | null => useContext(MerkenContext);
