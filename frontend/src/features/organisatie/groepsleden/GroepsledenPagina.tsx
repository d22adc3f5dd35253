import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { heeftLeden } from '../../../lib/heeftLeden';
import { profielQuery } from '../../../lib/queries/organisatiebeheer';
import { Melding } from '../../../ui/basis/Melding';
import { Beheergegevens } from '../../../ui/pagina/Beheergegevens';
import { Beheerpagina } from '../../../ui/pagina/Beheerpagina';
import { useParam } from '../../../ui/pagina/useParam';
import { Groepsleden } from './Groepsleden';
import stijl from './Groepsleden.module.css';
import { LEDEN_ID } from './ledenId';
import { NieuwLid } from './NieuwLid';

/** Who is in a groep, platform or netwerk, for who keeps it up: what is asked of it is asked of them. */
export function GroepsledenPagina() {
  const { t } = useTranslation();
  const code = useParam('organisatie');
  const [gedaan, meld] = useState('');
  return (
    <Beheergegevens query={useQuery(profielQuery(code))} titel={t('groepsleden.titel')}>
      {({ id, inhoud }) => (
        <Beheerpagina code={code} organisatie={inhoud} titel={t('groepsleden.titel')}>
          {heeftLeden(inhoud.soort) ? (
            <div className={stijl.delen}>
              <p className="lopend">{t('groepsleden.inleiding')}</p>
              <div id={LEDEN_ID} tabIndex={-1} className={stijl.delen}>
                <p role="status" className={stijl.gedaan}>
                  {gedaan}
                </p>
                <Groepsleden groep={code} meld={meld} />
              </div>
              <NieuwLid key={code} groep={{ id, code }} meld={meld} />
            </div>
          ) : (
            <Melding soort="leeg" titel={t('groepsleden.geenGroep')}>
              <p>{t('groepsleden.geenGroepUitleg')}</p>
            </Melding>
          )}
        </Beheerpagina>
      )}
    </Beheergegevens>
  );
}
