import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { OrganisatieInLijst } from '../../lib/api';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { agendaQuery } from '../../lib/queries/agenda';
import { organisatiesQuery } from '../../lib/queries/organisaties';
import { Kop } from '../../ui/basis/Kop';
import { Link } from '../../ui/basis/Link';
import { Melding } from '../../ui/basis/Melding';
import { Nederlands } from '../../ui/basis/Nederlands';
import { agendaKruimels } from '../../ui/pagina/agendaKruimels';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { useParam } from '../../ui/pagina/useParam';
import stijl from './Organisaties.module.css';
import { naarSoort } from './naarSoort';

export function OrganisatiesPagina() {
  const { t } = useTranslation();
  const code = useParam('agenda');
  const agenda = useQuery(agendaQuery(code));
  const organisaties = useQuery(organisatiesQuery(code));
  return (
    <Gegevens query={agenda}>
      {(gegevens) => (
        <Pagina
          titel={t('organisaties.titel')}
          kruimels={agendaKruimels(gegevens, { tekst: t('organisaties.titel') })}
        >
          <PaginaKop titel={t('organisaties.titel')}>
            <p className="lopend">{t('organisaties.inleiding')}</p>
          </PaginaKop>
          <Gegevens query={organisaties} deel>
            {({ resultaten }) =>
              resultaten.length === 0 ? (
                <Melding soort="leeg" titel={t('organisaties.leeg')} />
              ) : (
                naarSoort(resultaten).map(({ soort, organisaties: groep }) => (
                  <section key={soort} className={stijl.soort}>
                    <Kop niveau={2}>{t(`organisatieSoort.${soort}`, { count: 2 })}</Kop>
                    <ul>
                      {groep.map((organisatie) => (
                        <Regel key={organisatie.code} agenda={code} organisatie={organisatie} />
                      ))}
                    </ul>
                  </section>
                ))
              )
            }
          </Gegevens>
        </Pagina>
      )}
    </Gegevens>
  );
}

function Regel({ agenda, organisatie }: { agenda: string; organisatie: OrganisatieInLijst }) {
  const { t } = useTranslation();
  const { code, aantalLeidt, aantalDoetMee, aantalActies } = organisatie;
  const zelf = aantalLeidt + aantalDoetMee;
  const delen = [
    aantalLeidt > 0 && t('organisaties.leidt', { count: aantalLeidt }),
    aantalDoetMee > 0 && t('organisaties.doetMee', { count: aantalDoetMee }),
    aantalActies > zelf && t('organisaties.samen', { count: aantalActies }),
  ];
  return (
    <li className={stijl.regel}>
      <Nederlands>
        <Link to={adressen.organisatie(code, agenda)}>{organisatienaam(organisatie)}</Link>
      </Nederlands>
      <span className="stil">{delen.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
