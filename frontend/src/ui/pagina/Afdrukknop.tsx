import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drukAf } from '../../lib/afdrukken';
import { Knop } from '../basis/Knop';
import stijl from './Afdrukknop.module.css';

interface Props {
  /** What the button says, where there is more than one. */
  tekst?: string;
  /** Also what the page leaves out on paper otherwise. */
  metAlles?: boolean;
}

/** Prints the whole page, also what is not on it yet. Not on a phone: that has no printer beside it. */
export function Afdrukknop({ tekst, metAlles = false }: Props) {
  const { t } = useTranslation();
  const [bezig, zetBezig] = useState(false);
  return (
    <Knop
      className={stijl.knop}
      icoon={<IconPrinter aria-hidden size={18} />}
      isPending={bezig}
      onPress={() => {
        zetBezig(true);
        void drukAf(metAlles).finally(() => zetBezig(false));
      }}
    >
      {bezig ? t('algemeen.laden') : (tekst ?? t('papier.afdrukken'))}
    </Knop>
  );
}
