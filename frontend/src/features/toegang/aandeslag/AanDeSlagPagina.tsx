import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { inlogadres } from '../../../lib/inloggen';
import { demoQuery } from '../../../lib/queries/demo';
import { ikQuery } from '../../../lib/queries/ik';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { Demo } from './Demo';
import { Stappen } from './Stappen';

/** Leads the beheerder of a new installation to a first agenda; to be found again at any time. */
export function AanDeSlagPagina() {
  const { t } = useTranslation();
  const ik = useQuery(ikQuery);
  const demo = useQuery({ ...demoQuery, enabled: ik.data?.beheerder === true });
  return (
    <Gegevens query={ik}>
      {(ik) => (
        <Pagina titel={t('aanDeSlag.titel')} kruimels={[{ tekst: t('aanDeSlag.titel') }]}>
          <PaginaKop titel={t('aanDeSlag.titel')}>
            <p className="lopend">{t('aanDeSlag.inleiding')}</p>
          </PaginaKop>
          {ik.beheerder ? (
            <Gegevens query={demo} deel vlakken={4}>
              {(demo) => (
                <>
                  <Stappen ik={ik} demo={demo} />
                  <Demo demo={demo} />
                </>
              )}
            </Gegevens>
          ) : (
            <Melding soort="leeg" titel={t('aanDeSlag.geenBeheerder')}>
              <p>{t('aanDeSlag.geenBeheerderUitleg')}</p>
              {!ik.ingelogd && (
                <a className="nl-link" href={inlogadres(adressen.aanDeSlag)}>
                  {t('account.inloggen')}
                </a>
              )}
            </Melding>
          )}
        </Pagina>
      )}
    </Gegevens>
  );
}
