import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { Veldinvoer } from '../../../concept/velden/Veldinvoer';
import { PaginaTitel } from '../../../ui/pagina/PaginaTitel';
import { alsTekst } from './alsTekst';
import { veldId } from '../../../lib/focus';
import stijl from './Bewerkkop.module.css';

/** Number, title and ambition of the line, in the looks of the published map. */
export const Bewerkkop = memo(function Bewerkkop({ lijn }: { lijn: Deel<'programmalijn'> }) {
  const { t } = useTranslation();
  const nummer = useVeld(lijn, 'nummer');
  return (
    <header className={stijl.kop}>
      <div className={stijl.boven}>
        <Tekstinvoer
          vorm="regel"
          id={veldId(lijn.id, 'nummer')}
          className={stijl.nummer}
          label={t('bewerken.veld.nummer')}
          naam="nummer"
          veld={alsTekst(nummer, String, (tekst) =>
            /^\d+$/.test(tekst) ? Number(tekst) : (tekst as unknown as number),
          )}
        />
        <span>{t('bewerken.concept')}</span>
      </div>
      <PaginaTitel>
        <Veldinvoer deel={lijn} veld="titel" vorm="plek" label={t('bewerken.veld.titel')} />
      </PaginaTitel>
      <div className={stijl.ambitie}>
        <Veldinvoer deel={lijn} veld="ambitie" vorm="plek" leeg={t('bewerken.leeg.ambitie')} />
      </div>
    </header>
  );
});
