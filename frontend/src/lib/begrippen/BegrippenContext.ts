import { createContext, useContext } from 'react';
import type { maakZoeker } from './herkenBegrippen';

/** The glossary of the agenda on the screen; none outside an agenda. */
export const BegrippenContext = createContext<ReturnType<typeof maakZoeker>>(null);

export const useBegrippen = () => useContext(BegrippenContext);
