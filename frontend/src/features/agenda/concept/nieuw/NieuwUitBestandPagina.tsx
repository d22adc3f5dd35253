import { useTranslation } from 'react-i18next';
import { adressen } from '../../../../lib/adressen';
import { NieuweAgendaKader } from './NieuweAgendaKader';
import { UitBestand } from './UitBestand';

/** Making an agenda out of a file. */
export function NieuwUitBestandPagina() {
  const { t } = useTranslation();
  return (
    <NieuweAgendaKader
      hier={adressen.nieuwUitBestand}
      weg={t('agendabegin.bestand')}
      inleiding={t('agendabestand.inleiding')}
    >
      {(eigenaren) => <UitBestand eigenaren={eigenaren} />}
    </NieuweAgendaKader>
  );
}
