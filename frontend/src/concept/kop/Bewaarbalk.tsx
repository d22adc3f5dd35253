import type { ReactNode } from 'react';
import type { Concept } from '../motor/contract';
import { Aanwezigen } from './Aanwezigen';
import { Bewaarmelding } from './Bewaarmelding';
import { Terugdraaien } from './Terugdraaien';
import { VanAnderen } from './VanAnderen';

interface Props {
  concept: Concept;
  /** Code of the programmalijn of which the map is on the screen. */
  hier?: string;
  /** Says what was taken back; without it that stands beside the buttons. */
  meld?: (zin: string) => void;
  /** Of the saved state. */
  className?: string | undefined;
  /** More to do here. */
  children?: ReactNode;
}

/** How far saving is, taking back, and who else is here. */
export const Bewaarbalk = ({ concept, hier, meld, className, children }: Props) => (
  <>
    <Bewaarmelding className={className} />
    <VanAnderen />
    <Terugdraaien meld={meld} />
    {children}
    <Aanwezigen concept={concept} hier={hier} />
  </>
);
