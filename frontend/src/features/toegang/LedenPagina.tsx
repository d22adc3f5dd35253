import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ikQuery } from '../../lib/queries/ik';
import { profielQuery } from '../../lib/queries/organisatiebeheer';
import { rechtenBij } from '../../lib/rechten';
import { Beheergegevens, GeenBeheer } from '../../ui/pagina/Beheergegevens';
import { Beheerpagina } from '../../ui/pagina/Beheerpagina';
import { useParam } from '../../ui/pagina/useParam';
import stijl from './Leden.module.css';
import { Leden } from './Leden';
import { NodigUit } from './NodigUit';
import { Rollen } from './Rollen';
import { Uitnodigingen } from './Uitnodigingen';
import { ZelfMeedoen } from './ZelfMeedoen';

/** Who may act for an organisatie, published or not, for who decides about that. */
export function LedenPagina() {
  const { t } = useTranslation();
  const code = useParam('organisatie');
  const { data: ik } = useQuery(ikQuery);
  const profiel = useQuery(profielQuery(code));
  const titel = t('leden.titel');
  if (ik?.ingelogd && !rechtenBij(ik, code).mensen) return <GeenBeheer titel={titel} />;
  return (
    <Beheergegevens query={profiel} titel={titel}>
      {({ inhoud }) => (
        <Beheerpagina code={code} organisatie={inhoud} titel={t('leden.kort')}>
          <div className={stijl.delen}>
            <div className={stijl.inleiding}>
              <p className="lopend">{t('leden.inleiding')}</p>
              <Rollen />
            </div>
            <Leden organisatie={code} />
            {ik && <ZelfMeedoen organisatie={code} soort={inhoud.soort} ik={ik} />}
            <NodigUit key={code} organisatie={code} soort={inhoud.soort} />
            <Uitnodigingen organisatie={code} />
          </div>
        </Beheerpagina>
      )}
    </Beheergegevens>
  );
}
