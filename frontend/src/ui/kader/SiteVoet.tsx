import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { dagVanTijdstip, formatDatum } from '../../lib/format/datum';
import { useTaal } from '../../lib/i18n/useTaal';
import { agendaQuery } from '../../lib/queries/agenda';
import { organisatieQuery } from '../../lib/queries/organisaties';
import { klassen } from '../../lib/klassen';
import { ExterneLink } from '../basis/ExterneLink';
import { Link } from '../basis/Link';
import { Nederlands } from '../basis/Nederlands';
import stijl from './SiteVoet.module.css';

export function SiteVoet({ agenda: code }: { agenda: string | undefined }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const agenda = useQuery({ ...agendaQuery(code ?? ''), enabled: code !== undefined });
  const eigenaar = agenda.data?.eigenaar;
  const organisatie = useQuery({
    ...organisatieQuery(eigenaar?.code ?? ''),
    enabled: eigenaar !== undefined,
  });
  const website = organisatie.data?.website;
  return (
    <footer className={klassen('niet-op-papier', stijl.voet)}>
      <div className={klassen('inhoud', stijl.inhoud)}>
        <p className={stijl.over}>
          {eigenaar ? (
            <>
              {t('voet.agendaVan')} <Nederlands>{eigenaar.naam}</Nederlands>.{' '}
              {website ? (
                <ExterneLink href={website}>{t('voet.contact')}</ExterneLink>
              ) : (
                <Link to={adressen.organisatie(eigenaar.code, code)}>{t('voet.contact')}</Link>
              )}
            </>
          ) : (
            t('voet.watIsDit')
          )}
        </p>
        <ul className={stijl.links}>
          {agenda.data && (
            <li>
              <Link to={adressen.versies(agenda.data.code)}>
                {t('versies.vanDatum', {
                  nummer: agenda.data.versie.nummer,
                  datum: formatDatum(dagVanTijdstip(agenda.data.versie.gepubliceerdOp), taal),
                })}
              </Link>
            </li>
          )}
          <li>
            <Link to={adressen.over}>{t('voet.over')}</Link>
          </li>
          <li>
            <Link to={adressen.privacy(eigenaar?.code)}>{t('voet.privacy')}</Link>
          </li>
          <li>
            <Link to={adressen.toegankelijkheid(eigenaar?.code)}>{t('voet.toegankelijkheid')}</Link>
          </li>
          <li>
            <a className="nl-link" href="/v1/openapi.json">
              {t('voet.api')}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
