import { useMemo, type ElementType } from 'react';
import { useBegrippen } from '../../lib/begrippen/BegrippenContext';
import { herkenBegrippen } from '../../lib/begrippen/herkenBegrippen';
import { TekstStukken } from './TekstStukken';

interface Props {
  tekst: string;
  als?: ElementType;
  className?: string | undefined;
}

/** Running text of an agenda, with its glossary words explained where they occur first. */
export function Tekst({ tekst, ...rest }: Props) {
  const zoeker = useBegrippen();
  const [stukken = []] = useMemo(() => herkenBegrippen([tekst], zoeker), [tekst, zoeker]);
  return <TekstStukken stukken={stukken} {...rest} />;
}
