import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { herkomstverschillenQuery } from '../../../lib/queries/versies';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Planverschillen } from './Planverschillen';

/** A published agenda beside the one that it follows on. */
export function WatIsAndersPagina() {
  const { t } = useTranslation();
  const query = useQuery(herkomstverschillenQuery(useParam('agenda')));
  return (
    <Gegevens query={query} vlakken={4}>
      {(verschillen) => (
        <Pagina
          titel={`${t('herkomst.watIsAnders')} ${verschillen.agenda.titel}`}
          kruimels={agendaKruimels(verschillen.agenda, { tekst: t('herkomst.watIsAnders') })}
        >
          <Planverschillen
            verschillen={verschillen}
            vorige={
              <Link to={adressen.agenda(verschillen.uit.code)}>
                <Nederlands>{verschillen.uit.titel}</Nederlands>
              </Link>
            }
          />
        </Pagina>
      )}
    </Gegevens>
  );
}
