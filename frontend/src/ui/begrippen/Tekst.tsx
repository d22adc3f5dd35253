import { useMemo, type ElementType } from 'react';
import { useBegrippen } from '../../lib/begrippen/BegrippenContext';
import { herkenBegrippen } from '../../lib/begrippen/herkenBegrippen';
import { Nederlands } from '../basis/Nederlands';
import { BegripUitleg } from './BegripUitleg';

interface Props {
  tekst: string;
  als?: ElementType;
  className?: string | undefined;
}

/** Running text of an agenda, with its glossary words explained where they occur first. */
export function Tekst({ tekst, als, className }: Props) {
  const zoeker = useBegrippen();
  const stukken = useMemo(() => herkenBegrippen(tekst, zoeker), [tekst, zoeker]);
  return (
    <Nederlands {...(als && { als })} className={className}>
      {stukken.map((stuk, i) =>
        stuk.begrip ? <BegripUitleg key={i} begrip={stuk.begrip} woord={stuk.tekst} /> : stuk.tekst,
      )}
    </Nederlands>
  );
}
