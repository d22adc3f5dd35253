import { useMemo } from 'react';
import type { Stap } from '../../lib/api';
import { useBegrippen } from '../../lib/begrippen/BegrippenContext';
import { herkenBegrippen } from '../../lib/begrippen/herkenBegrippen';
import { klassen } from '../../lib/klassen';
import { TekstStukken } from '../begrippen/TekstStukken';
import { StapMerken } from './StapMerken';
import stijl from './Stappen.module.css';

/** The hoe of an actie: its steps in order; a single one needs no number. */
export function Stappen({ stappen }: { stappen: Stap[] }) {
  const zoeker = useBegrippen();
  const teksten = useMemo(
    () =>
      herkenBegrippen(
        stappen.map(({ tekst }) => tekst),
        zoeker,
      ),
    [stappen, zoeker],
  );
  return (
    <ol className={klassen(stijl.stappen, stappen.length === 1 && stijl.enige)}>
      {stappen.map((stap, i) => (
        <li key={i} className={stap.gedaan ? stijl.gedaan : undefined}>
          <TekstStukken stukken={teksten[i] ?? []} /> <StapMerken stap={stap} />
        </li>
      ))}
    </ol>
  );
}
