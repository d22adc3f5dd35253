import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { alsOrganisatie } from '../../../lib/alsOrganisatie';
import { useTaal } from '../../../lib/i18n/useTaal';
import { agendaQuery } from '../../../lib/queries/agenda';
import { JsonLd } from '../../../ui/basis/JsonLd';
import { Kop } from '../../../ui/basis/Kop';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Tekst } from '../../../ui/begrippen/Tekst';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import stijl from './AgendaPagina.module.css';
import { Fasenlijn } from './Fasenlijn';
import { Grondslag } from './Grondslag';
import { Lijnkaarten } from './Lijnkaarten';

export function AgendaPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const query = useQuery(agendaQuery(useParam('agenda')));
  return (
    <Gegevens query={query} vlakken={4}>
      {(agenda) => (
        <Pagina titel={agenda.titel} kruimels={agendaKruimels(agenda)}>
          <PaginaKop
            boven={
              <>
                <Nederlands>{agenda.eigenaar.naam}</Nederlands> · {t(`agendaSoort.${agenda.soort}`)}
              </>
            }
            titel={agenda.titel}
            langVanTitel={langVanInhoud}
          >
            <Tekst als="p" className={stijl.ambitie} tekst={agenda.samenvatting} />
          </PaginaKop>
          {agenda.fasen.length > 0 && (
            <section className={stijl.deel}>
              <Kop niveau={2}>{t('agenda.fasen')}</Kop>
              <Fasenlijn fasen={agenda.fasen} />
            </section>
          )}
          <section className={stijl.deel}>
            <Kop niveau={2}>{t('agenda.programmalijnen')}</Kop>
            <Lijnkaarten agenda={agenda} />
          </section>
          <Grondslag agenda={agenda} />
          <JsonLd gegevens={alsOrganisatie(agenda.eigenaar)} />
        </Pagina>
      )}
    </Gegevens>
  );
}
