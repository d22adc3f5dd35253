import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../motor/contract';
import { useBewerken } from '../motor/useBewerken';
import { titelVan } from '../motor/useVeld';
import type { Verplaatsing } from './Onderdeel';

type Geordend = 'programmalijn' | 'thema' | 'besluit';

const plaatsVan = ({ inhoud }: Deel<Geordend>): number =>
  'volgorde' in inhoud ? inhoud.volgorde : inhoud.nummer;

/** Moving things up and down in their list: who moves takes the place of the neighbour. */
export function useVerplaatsen<S extends Geordend>(delen: readonly Deel<S>[]) {
  const { t } = useTranslation();
  const { verplaats } = useBewerken();
  const [bericht, zetBericht] = useState('');
  const naar = (deel: Deel<S>, plek: number) => {
    const buur = delen[plek];
    if (!buur) return null;
    return () => {
      const plaats = plaatsVan(buur);
      const veld = deel.soort === 'besluit' ? { volgorde: plaats } : { nummer: plaats };
      verplaats(deel as Deel, veld);
      zetBericht(
        t('rij.staatOp', { titel: titelVan(deel), plaats: plek + 1, aantal: delen.length }),
      );
    };
  };
  return {
    /** What happened, to be read out. */
    bericht,
    verplaatsing: (deel: Deel<S>): Verplaatsing | undefined => {
      const plek = delen.indexOf(deel);
      return delen.length < 2
        ? undefined
        : { hoger: naar(deel, plek - 1), lager: naar(deel, plek + 1) };
    },
  };
}
