import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { alsOrganisatie } from '../../lib/alsOrganisatie';
import { adressen } from '../../lib/adressen';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { useTaal } from '../../lib/i18n/useTaal';
import { agendaQuery } from '../../lib/queries/agenda';
import { organisatieQuery } from '../../lib/queries/organisaties';
import { ExterneLink } from '../../ui/basis/ExterneLink';
import { JsonLd } from '../../ui/basis/JsonLd';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';
import { Tekst } from '../../ui/begrippen/Tekst';
import { agendaKruimels } from '../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { useParam } from '../../ui/pagina/useParam';
import { ActiesVanOrganisatie } from './ActiesVanOrganisatie';
import { Beheerlinks } from './Beheerlinks';
import { Feiten } from './Feiten';
import { HoudtOp } from './HoudtOp';
import { logoadres } from './logoadres';
import stijl from './Organisaties.module.css';
import { Verbanden } from './Verbanden';

export function OrganisatiePagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const [adres] = useSearchParams();
  const vanAgenda = adres.get('agenda') ?? undefined;
  const query = useQuery(organisatieQuery(useParam('organisatie')));
  const agenda = useQuery({ ...agendaQuery(vanAgenda ?? ''), enabled: vanAgenda !== undefined });
  return (
    <Gegevens query={query}>
      {(organisatie) => {
        const hier = { tekst: organisatie.naam, inhoud: true };
        return (
          <Pagina
            titel={organisatie.naam}
            kruimels={
              agenda.data
                ? agendaKruimels(
                    agenda.data,
                    {
                      tekst: t('organisaties.titel'),
                      naar: adressen.organisaties(agenda.data.code),
                    },
                    hier,
                  )
                : [hier]
            }
          >
            <PaginaKop
              boven={
                <>
                  {t(`organisatieSoort.${organisatie.soort}`, { count: 1 })}
                  {organisatie.onderdeelVan !== null && (
                    <>
                      {' '}
                      {t('organisatie.van')}{' '}
                      <Nederlands>
                        <Link to={adressen.organisatie(organisatie.onderdeelVan.code, vanAgenda)}>
                          {organisatie.onderdeelVan.naam}
                        </Link>
                      </Nederlands>
                    </>
                  )}
                </>
              }
              titel={organisatienaam(organisatie)}
              langVanTitel={langVanInhoud}
            >
              {organisatie.logo !== null && (
                <img
                  className={stijl.logo}
                  src={logoadres(organisatie.logo.id)}
                  width={organisatie.logo.breedte}
                  height={organisatie.logo.hoogte}
                  alt={t('organisatie.logo', { naam: organisatie.naam })}
                />
              )}
              <Beheerlinks organisatie={organisatie} />
              {organisatie.opgehevenPer !== null && (
                <HoudtOp dag={organisatie.opgehevenPer} opvolger={organisatie.opvolger} />
              )}
              {organisatie.toelichting !== null && (
                <Tekst als="p" className="lopend" tekst={organisatie.toelichting} />
              )}
              {organisatie.website !== null && (
                <p>
                  <ExterneLink href={organisatie.website}>{t('organisatie.website')}</ExterneLink>
                </p>
              )}
            </PaginaKop>
            <div className={stijl.kolommen}>
              <div>
                <ActiesVanOrganisatie organisatie={organisatie.code} agenda={vanAgenda} />
              </div>
              <div className={stijl.kant}>
                <Feiten organisatie={organisatie} />
                <Verbanden organisatie={organisatie} agenda={vanAgenda} />
              </div>
            </div>
            <JsonLd gegevens={alsOrganisatie(organisatie, organisatie.website)} />
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
