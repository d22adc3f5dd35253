import { useQuery } from '@tanstack/react-query';
import { adressen } from '../../../lib/adressen';
import { alsOrganisatie } from '../../../lib/alsOrganisatie';
import { agendaQuery } from '../../../lib/queries/agenda';
import { JsonLd } from '../../../ui/basis/JsonLd';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Agendainhoud } from './Agendainhoud';
import { Bewerklink } from './Bewerklink';

export function AgendaPagina() {
  const query = useQuery(agendaQuery(useParam('agenda')));
  return (
    <Gegevens query={query} vlakken={4}>
      {(agenda) => (
        <Pagina titel={agenda.titel} kruimels={agendaKruimels(agenda)}>
          <Agendainhoud
            agenda={agenda}
            acties={<Bewerklink agenda={agenda} />}
            verschil={adressen.watIsAnders(agenda.code)}
          />
          <JsonLd gegevens={alsOrganisatie(agenda.eigenaar)} />
        </Pagina>
      )}
    </Gegevens>
  );
}
