import type { ReactNode } from 'react';
import type { Veld } from '../motor/useVeld';
import { Botsingkeuze } from './Botsingkeuze';
import { Foutzin } from './Foutzin';

/**
 * What a field has to say around its input: how far saving is, what is wrong with it, or the choice
 * between two values. For a Veldkader.
 */
export const staatVan = <T,>(
  veld: Veld<T>,
  /** Name of the field in the contract. */
  naam: string,
  inWoorden: (waarde: T) => string,
  /** What is wrong before anything was sent. */
  half: ReactNode = null,
) => ({
  toestand: veld.toestand,
  fout: half ?? (veld.fout && <Foutzin fout={veld.fout} namen={[naam]} />),
  onder: <Botsingkeuze veld={veld} inWoorden={inWoorden} />,
});
