import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accent } from '../../../lib/accent';
import { agendaQuery, strategiekaartQuery } from '../../../lib/queries/agenda';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Buurlijnen } from './Buurlijnen';
import { GefilterdeKaart } from './GefilterdeKaart';
import { Kaartkop } from './Kaartkop';

export function StrategiekaartPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(agendaQuery(code));
  const kaart = useQuery(strategiekaartQuery(code, useParam('lijn')));
  return (
    <Gegevens query={kaart} vlakken={4}>
      {(strategiekaart) => {
        const { programmalijn: lijn } = strategiekaart;
        const titel = `${t('kaart.lijn', { nummer: lijn.nummer })}: ${lijn.titel}`;
        return (
          <Pagina
            titel={titel}
            accent={accent(lijn.nummer)}
            kruimels={agendaKruimels(strategiekaart.agenda, { tekst: lijn.titel, inhoud: true })}
          >
            <Kaartkop kaart={strategiekaart} agenda={agenda.data} />
            <GefilterdeKaart key={lijn.code} kaart={strategiekaart} agenda={agenda.data} />
            {agenda.data && <Buurlijnen agenda={agenda.data} lijn={lijn.code} />}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
