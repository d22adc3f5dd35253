import { useTranslation } from 'react-i18next';
import { adressen } from '../../../../lib/adressen';
import { NieuweAgenda } from './NieuweAgenda';
import { NieuweAgendaKader } from './NieuweAgendaKader';

/** Making an agenda that begins empty. */
export function NieuweAgendaPagina() {
  const { t } = useTranslation();
  return (
    <NieuweAgendaKader hier={adressen.nieuweAgenda} inleiding={t('nieuweAgenda.inleiding')}>
      {(eigenaren) => <NieuweAgenda eigenaren={eigenaren} />}
    </NieuweAgendaKader>
  );
}
