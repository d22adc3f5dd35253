import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { useTaal } from '../../../lib/i18n/useTaal';
import { klassen } from '../../../lib/klassen';
import { agendasQuery } from '../../../lib/queries/agenda';
import { Link } from '../../../ui/basis/Link';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { NogGeenAgendas } from './NogGeenAgendas';
import stijl from './AgendasPagina.module.css';

export function AgendasPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const query = useQuery(agendasQuery());
  return (
    <Pagina titel="Strategiekaart" kruimels={[]}>
      <PaginaKop titel={t('agendas.kop')}>
        <p className="nl-paragraph nl-paragraph--lead lopend">{t('agendas.inleiding')}</p>
      </PaginaKop>
      <Gegevens query={query} deel vlakken={2}>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <NogGeenAgendas />
          ) : (
            <ul>
              {resultaten.map((agenda) => (
                <li key={agenda.code} className={stijl.agenda}>
                  <div>
                    <Nederlands als="p" className={stijl.eigenaar}>
                      {agenda.eigenaar.naam}
                    </Nederlands>
                    <h2
                      className={klassen('nl-heading', 'nl-heading--level-2')}
                      lang={langVanInhoud}
                    >
                      <Link to={adressen.agenda(agenda.code)} className={stijl.titel}>
                        {agenda.titel}
                      </Link>
                    </h2>
                    <Nederlands als="p" className={klassen('lopend', stijl.samenvatting)}>
                      {agenda.samenvatting}
                    </Nederlands>
                  </div>
                  <dl className={stijl.feiten}>
                    <div>
                      <dt>{t('filters.soort')}</dt>
                      <dd>{t(`agendaSoort.${agenda.soort}`)}</dd>
                    </div>
                    <div>
                      <dt>{t('agenda.looptijd')}</dt>
                      <dd>
                        {agenda.van.slice(0, 4)}–{agenda.tot.slice(0, 4)}
                      </dd>
                    </div>
                    <div>
                      <dt>{t('agenda.inhoud')}</dt>
                      <dd>
                        {t('aantal.programmalijnen', { count: agenda.aantalProgrammalijnen })},{' '}
                        {t('aantal.acties', { count: agenda.aantalActies })}
                      </dd>
                    </div>
                  </dl>
                </li>
              ))}
            </ul>
          )
        }
      </Gegevens>
    </Pagina>
  );
}
