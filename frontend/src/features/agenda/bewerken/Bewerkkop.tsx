import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { PaginaTitel } from '../../../ui/pagina/PaginaTitel';
import { KomtUit } from './KomtUit';
import stijl from './Bewerkkop.module.css';

/** Number, title and ambition of the line, in the looks of the published map. */
export const Bewerkkop = memo(function Bewerkkop({ lijn }: { lijn: Deel<'programmalijn'> }) {
  const { t } = useTranslation();
  return (
    <header className={stijl.kop}>
      <div className={stijl.boven}>
        <Veldinvoer
          deel={lijn}
          veld="nummer"
          vorm="regel"
          className={stijl.nummer}
          label={t('filters.programmalijn')}
        />
        <span>{t('bewerken.concept')}</span>
      </div>
      <PaginaTitel>
        <Veldinvoer deel={lijn} veld="titel" vorm="plek" label={t('bewerken.veld.titel')} />
      </PaginaTitel>
      <div className={stijl.ambitie}>
        <Veldinvoer deel={lijn} veld="ambitie" vorm="plek" leeg={t('bewerken.leeg.ambitie')} />
      </div>
      <KomtUit deel={lijn.id} />
    </header>
  );
});
