import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { agendaQuery, themasQuery } from '../../../lib/queries/agenda';
import { Link } from '../../../ui/basis/Link';
import { Melding } from '../../../ui/basis/Melding';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { agendaKruimels } from '../../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { useParam } from '../../../ui/pagina/useParam';
import stijl from './Themas.module.css';

export function ThemasPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(agendaQuery(code));
  const themas = useQuery(themasQuery(code));
  return (
    <Gegevens query={agenda}>
      {(gegevens) => (
        <Pagina
          titel={t('themas.titel')}
          kruimels={agendaKruimels(gegevens, { tekst: t('themas.titel') })}
        >
          <PaginaKop titel={t('themas.titel')}>
            <p className="lopend">{t('themas.inleiding')}</p>
          </PaginaKop>
          <Gegevens query={themas} deel>
            {({ resultaten }) =>
              resultaten.length === 0 ? (
                <Melding soort="leeg" titel={t('themas.leeg')} />
              ) : (
                <ol className={stijl.lijst}>
                  {resultaten.map((thema) => (
                    <li key={thema.code} className={stijl.thema}>
                      <span className={stijl.nummer}>{thema.nummer}</span>
                      <div>
                        <h2 className="nl-heading nl-heading--level-3">
                          <Nederlands>
                            <Link to={adressen.thema(code, thema.code)}>{thema.naam}</Link>
                          </Nederlands>
                        </h2>
                        <Nederlands als="p" className="lopend">
                          {thema.toelichting}
                        </Nederlands>
                      </div>
                      <span className={stijl.aantal}>
                        {t('aantal.acties', { count: thema.aantalActies })}
                      </span>
                    </li>
                  ))}
                </ol>
              )
            }
          </Gegevens>
        </Pagina>
      )}
    </Gegevens>
  );
}
