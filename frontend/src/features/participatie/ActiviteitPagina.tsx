import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { useTaal } from '../../lib/i18n/useTaal';
import { activiteitQuery } from '../../lib/queries/activiteiten';
import { JsonLd } from '../../ui/basis/JsonLd';
import { Tekst } from '../../ui/begrippen/Tekst';
import { agendaKruimels } from '../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { useParam } from '../../ui/pagina/useParam';
import { ActiviteitFeiten } from './ActiviteitFeiten';
import { alsEvent } from './alsEvent';

export function ActiviteitPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const code = useParam('agenda');
  const query = useQuery(activiteitQuery(code, useParam('activiteit')));
  return (
    <Gegevens query={query}>
      {(activiteit) => {
        const event = alsEvent(activiteit);
        return (
          <Pagina
            titel={activiteit.titel}
            kruimels={agendaKruimels(
              activiteit.agenda,
              { tekst: t('activiteiten.titel'), naar: adressen.activiteiten(code) },
              { tekst: activiteit.titel, inhoud: true },
            )}
          >
            <PaginaKop
              boven={t(`activiteitSoort.${activiteit.soort}`)}
              titel={activiteit.titel}
              langVanTitel={langVanInhoud}
            >
              {activiteit.omschrijving !== null && (
                <Tekst als="p" className="lopend" tekst={activiteit.omschrijving} />
              )}
            </PaginaKop>
            <ActiviteitFeiten activiteit={activiteit} />
            {event && <JsonLd gegevens={event} />}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
