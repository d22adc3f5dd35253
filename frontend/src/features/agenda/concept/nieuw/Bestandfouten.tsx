import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agendabestandfout } from '../../../../lib/api';
import { Knop } from '../../../../ui/basis/Knop';
import { Kop } from '../../../../ui/basis/Kop';
import { Nederlands } from '../../../../ui/basis/Nederlands';
import { Tabel } from '../../../../ui/basis/Tabel';
import stijl from './Nieuw.module.css';

interface Props {
  fouten: readonly Agendabestandfout[];
  /** There may be more than are listed. */
  aantal: number;
}

/** What is wrong in the file, each with its line; to be taken along to whoever mends it. */
export function Bestandfouten({ fouten, aantal }: Props) {
  const { t } = useTranslation();
  const [uitkomst, zetUitkomst] = useState<'gekopieerd' | 'nietGekopieerd' | null>(null);
  const kop = [t('agendabestand.regel'), t('agendabestand.watMis')];
  const kopieer = () =>
    navigator.clipboard
      .writeText(
        [kop, ...fouten.map(({ regel, uitleg }) => [regel ?? '', uitleg])]
          .map((cellen) => cellen.join('\t'))
          .join('\n'),
      )
      .then(
        () => zetUitkomst('gekopieerd'),
        () => zetUitkomst('nietGekopieerd'),
      );
  const titel = t('agendabestand.fouten', { count: aantal });
  return (
    <div className={stijl.fouten}>
      <div role="alert">
        <Kop niveau={3}>{titel}</Kop>
        <p>{t('agendabestand.foutenUitleg')}</p>
        {aantal > fouten.length && (
          <p>{t('agendabestand.meerFouten', { getoond: fouten.length })}</p>
        )}
      </div>
      <Tabel
        naam={titel}
        className={stijl.fouttabel}
        kolommen={kop}
        rijen={fouten.map(({ regel, uitleg }, i) => ({
          sleutel: i,
          cellen: [
            regel ?? t('agendabestand.geenRegel'),
            <Nederlands key="uitleg">{uitleg}</Nederlands>,
          ],
        }))}
      />
      <p className={stijl.kopieer}>
        <Knop icoon={<IconCopy aria-hidden size={18} />} onPress={() => void kopieer()}>
          {t('agendabestand.kopieer')}
        </Knop>
        <span role="status">{uitkomst !== null && t(`agendabestand.${uitkomst}`)}</span>
      </p>
    </div>
  );
}
