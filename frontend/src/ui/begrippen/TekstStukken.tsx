import type { ElementType } from 'react';
import type { Stuk } from '../../lib/begrippen/herkenBegrippen';
import { Nederlands } from '../basis/Nederlands';
import { BegripUitleg } from './BegripUitleg';

interface Props {
  stukken: Stuk[];
  als?: ElementType;
  className?: string | undefined;
}

/** Text in which the glossary words have been found already. */
export function TekstStukken({ stukken, als, className }: Props) {
  return (
    <Nederlands {...(als && { als })} className={className}>
      {stukken.map(({ tekst, begrip }, i) =>
        begrip ? <BegripUitleg key={i} begrip={begrip} woord={tekst} /> : tekst,
      )}
    </Nederlands>
  );
}
