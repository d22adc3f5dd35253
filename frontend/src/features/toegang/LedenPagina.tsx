import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import { useTaal } from '../../lib/i18n/useTaal';
import { organisatieQuery } from '../../lib/queries/organisaties';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Pagina } from '../../ui/pagina/Pagina';
import { PaginaKop } from '../../ui/pagina/PaginaKop';
import { useParam } from '../../ui/pagina/useParam';
import stijl from './Leden.module.css';
import { Leden } from './Leden';
import { NodigUit } from './NodigUit';
import { Uitnodigingen } from './Uitnodigingen';

/** Who may act for an organisatie, for who decides about that. */
export function LedenPagina() {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  const code = useParam('organisatie');
  const query = useQuery(organisatieQuery(code));
  return (
    <Gegevens query={query}>
      {({ naam }) => (
        <Pagina
          titel={`${t('leden.titel')}: ${naam}`}
          kruimels={[
            { tekst: naam, inhoud: true, naar: adressen.organisatie(code) },
            { tekst: t('leden.titel') },
          ]}
        >
          <PaginaKop boven={t('leden.titel')} titel={naam} langVanTitel={langVanInhoud}>
            <p className="lopend">{t('leden.inleiding')}</p>
          </PaginaKop>
          <div className={stijl.delen}>
            <Leden organisatie={code} />
            <NodigUit organisatie={code} />
            <Uitnodigingen organisatie={code} />
          </div>
        </Pagina>
      )}
    </Gegevens>
  );
}
