import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { agendaQuery } from '../../lib/queries/agenda';
import { agendaKruimels } from '../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { useParam } from '../../ui/pagina/useParam';
import { isKalender } from './activiteitfilter';
import { Activiteitenlijst } from './Activiteitenlijst';
import { Kalender } from './Kalender';
import { Weergave } from './Weergave';

export function ActiviteitenPagina() {
  const { t } = useTranslation();
  const [adres] = useSearchParams();
  const query = useQuery(agendaQuery(useParam('agenda')));
  return (
    <Gegevens query={query}>
      {(agenda) => (
        <Pagina
          titel={t('activiteiten.titel')}
          kruimels={agendaKruimels(agenda, { tekst: t('activiteiten.titel') })}
        >
          <PaginaKop titel={t('activiteiten.titel')}>
            <p className="lopend">{t('activiteiten.inleiding')}</p>
            <Weergave />
          </PaginaKop>
          {isKalender(adres) ? <Kalender agenda={agenda} /> : <Activiteitenlijst agenda={agenda} />}
        </Pagina>
      )}
    </Gegevens>
  );
}
