import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { drukAf } from '../../lib/afdrukken';
import { klassen } from '../../lib/klassen';
import { Knop } from '../basis/Knop';
import stijl from './Afdrukknop.module.css';

interface Props {
  className?: string | undefined;
}

/** Prints the whole page, also what is not on it yet. Not on a phone: that has no printer beside it. */
export function Afdrukknop({ className }: Props) {
  const { t } = useTranslation();
  const [bezig, zetBezig] = useState(false);
  return (
    <Knop
      className={klassen(stijl.knop, className)}
      icoon={<IconPrinter aria-hidden size={18} />}
      isPending={bezig}
      onPress={() => {
        zetBezig(true);
        void drukAf().finally(() => zetBezig(false));
      }}
    >
      {bezig ? t('algemeen.laden') : t('papier.afdrukken')}
    </Knop>
  );
}
