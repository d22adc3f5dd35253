import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useConceptgegevens } from '../../concept/ConceptKader';
import { ConceptPagina } from '../../concept/ConceptPagina';
import { useConceptOmgeving } from '../../concept/motor/ConceptContext';
import type { BegrotingInLijst } from '../../concept/motor/contract';
import { begrotingenQuery, begrotingstotalenQuery } from '../../concept/motor/queries';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Begrotingsmenu } from './Begrotingsmenu';

interface Props {
  titel: string;
  /** It shows what they add up to: asked again after every amount. */
  metTotalen?: boolean;
  children: (
    /** The begroting of the agenda itself, if there is one. */
    eigen: BegrotingInLijst | undefined,
    /** With its scenarios. */
    alle: BegrotingInLijst[],
  ) => ReactNode;
}

/** A page of the begroting of a concept. */
export function Begrotingspagina({ titel, metTotalen = false, children }: Props) {
  const { agenda } = useConceptOmgeving();
  const query = metTotalen ? begrotingstotalenQuery(agenda) : begrotingenQuery(agenda);
  return (
    <ConceptPagina concept={useConceptgegevens()} titel={titel}>
      <Begrotingsmenu agenda={agenda} />
      <Gegevens query={useQuery(query)} deel vlakken={4}>
        {({ begrotingen: alle }) =>
          children(
            alle.find(({ isScenario }) => !isScenario),
            alle,
          )
        }
      </Gegevens>
    </ConceptPagina>
  );
}
