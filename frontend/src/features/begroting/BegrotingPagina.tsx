import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { begrotingsbestanden } from '../../lib/adressen';
import { begrotingQuery } from '../../lib/queries/agenda';
import { agendaKruimels } from '../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { useParam } from '../../ui/pagina/useParam';
import { Begrotinginhoud } from './Begrotinginhoud';

export function BegrotingPagina() {
  const { t } = useTranslation();
  const query = useQuery(begrotingQuery(useParam('agenda')));
  return (
    <Gegevens query={query} vlakken={4}>
      {(begroting) => {
        return (
          <Pagina
            titel={t('begroting.titel')}
            kruimels={agendaKruimels(begroting.agenda, { tekst: t('begroting.titel') })}
          >
            <Begrotinginhoud
              begroting={begroting}
              bestanden={begrotingsbestanden.nu(begroting.agenda.code)}
            />
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
