import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../motor/contract';
import { useBewerker } from '../motor/ConceptContext';
import { plaatsIn, titelVan } from '../soorten/vragen';
import type { Verplaatsing } from './Onderdeel';

/** Moving things up and down in their list: who moves takes the place of the neighbour. */
export function useVerplaatsen(delen: readonly Deel[]) {
  const { t } = useTranslation();
  const { verplaats } = useBewerker();
  const [bericht, zetBericht] = useState('');
  const naar = (deel: Deel, plek: number) => {
    const buur = delen[plek];
    // What has just been added beside it has no number yet.
    if (!buur || !Object.values(plaatsIn(buur)).every(Number.isFinite)) return null;
    return () => {
      verplaats(deel, plaatsIn(buur));
      zetBericht(
        t('rij.staatOp', { titel: titelVan(deel), plaats: plek + 1, aantal: delen.length }),
      );
    };
  };
  return {
    /** What happened, to be read out. */
    bericht,
    verplaatsing: (deel: Deel): Verplaatsing | undefined => {
      const plek = delen.indexOf(deel);
      return delen.length < 2
        ? undefined
        : { hoger: naar(deel, plek - 1), lager: naar(deel, plek + 1) };
    },
  };
}
