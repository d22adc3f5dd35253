import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../../lib/adressen';
import { inlogadres } from '../../../lib/inloggen';
import { ikQuery } from '../../../lib/queries/ik';
import { Melding } from '../../../ui/basis/Melding';
import { Gegevens } from '../../../ui/pagina/Gegevens';
import { Pagina } from '../../../ui/pagina/Pagina';
import { PaginaKop } from '../../../ui/pagina/PaginaKop';
import { mijnEigenaren } from './mijnEigenaren';
import { NieuweAgenda } from './NieuweAgenda';

/** Making an agenda, for who may. */
export function NieuweAgendaPagina() {
  const { t } = useTranslation();
  return (
    <Gegevens query={useQuery(ikQuery)}>
      {(ik) => {
        const eigenaren = mijnEigenaren(ik);
        return (
          <Pagina
            titel={t('mijnAgendas.nieuw')}
            kruimels={[
              { tekst: t('mijnAgendas.titel'), naar: adressen.mijnAgendas },
              { tekst: t('mijnAgendas.nieuw') },
            ]}
          >
            <PaginaKop titel={t('mijnAgendas.nieuw')}>
              {eigenaren.length > 0 && <p className="lopend">{t('nieuweAgenda.inleiding')}</p>}
            </PaginaKop>
            {eigenaren.length > 0 ? (
              <NieuweAgenda eigenaren={eigenaren} />
            ) : (
              <Melding
                soort="leeg"
                titel={t(ik.ingelogd ? 'mijnAgendas.geenRol' : 'mijnAgendas.nietIngelogd')}
              >
                {ik.ingelogd ? (
                  <p>{t('mijnAgendas.geenRolUitleg')}</p>
                ) : (
                  <a className="nl-link" href={inlogadres(adressen.nieuweAgenda)}>
                    {t('account.inloggen')}
                  </a>
                )}
              </Melding>
            )}
          </Pagina>
        );
      }}
    </Gegevens>
  );
}
