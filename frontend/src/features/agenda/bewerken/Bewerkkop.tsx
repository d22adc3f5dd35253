import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deel } from '../../../concept/motor/contract';
import { useVeld } from '../../../concept/motor/useVeld';
import { Tekstinvoer } from '../../../concept/velden/Tekstinvoer';
import { PaginaTitel } from '../../../ui/pagina/PaginaTitel';
import { alsTekst } from './alsTekst';
import { veldId } from '../../../lib/focus';
import stijl from './Bewerkkop.module.css';

/** Number, title and ambition of the line, in the looks of the published map. */
export const Bewerkkop = memo(function Bewerkkop({ lijn }: { lijn: Deel<'programmalijn'> }) {
  const { t } = useTranslation();
  const titel = useVeld(lijn, 'titel');
  const ambitie = useVeld(lijn, 'ambitie');
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
        <Tekstinvoer
          vorm="plek"
          id={veldId(lijn.id, 'titel')}
          label={t('bewerken.veld.titel')}
          veld={titel}
          naam="titel"
        />
      </PaginaTitel>
      <div className={stijl.ambitie}>
        <Tekstinvoer
          vorm="plek"
          id={veldId(lijn.id, 'ambitie')}
          label={t('bewerken.veld.ambitie')}
          leeg={t('bewerken.leeg.ambitie')}
          veld={ambitie}
          naam="ambitie"
          meerRegels
        />
      </div>
    </header>
  );
});
