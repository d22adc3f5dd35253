import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dagVanTijdstip, formatDatum } from '../../lib/format/datum';
import { hoofdletter } from '../../lib/format/hoofdletter';
import { useTaal } from '../../lib/i18n/useTaal';
import { ledenQuery } from '../../lib/queries/leden';
import { Kop } from '../../ui/basis/Kop';
import { Melding } from '../../ui/basis/Melding';
import { Gegevens } from '../../ui/pagina/Gegevens';
import stijl from './Leden.module.css';
import { VerwijderLid } from './VerwijderLid';

export function Leden({ organisatie }: { organisatie: string }) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  const query = useQuery(ledenQuery(organisatie));
  return (
    <section>
      <Kop niveau={2}>{t('leden.leden')}</Kop>
      <Gegevens query={query} deel>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <Melding soort="leeg" titel={t('leden.geenLeden')}>
              <p>{t('leden.geenLedenUitleg')}</p>
            </Melding>
          ) : (
            <ul>
              {resultaten.map((lid) => (
                <li key={lid.id} className={stijl.rij}>
                  <div>
                    <strong>{lid.naam ?? lid.email}</strong> {lid.ikzelf && t('leden.ikzelf')}
                    <div className="stil">{lid.email}</div>
                  </div>
                  <div>
                    {hoofdletter(t(`leden.lidrol.${lid.rol}`))}
                    <div className="stil">{t(`leden.mag.${lid.rol}`)}</div>
                    <div className="stil">
                      {t('leden.sinds')} {formatDatum(dagVanTijdstip(lid.sindsTijdstip), taal)}
                    </div>
                  </div>
                  <VerwijderLid organisatie={organisatie} lid={lid} />
                </li>
              ))}
            </ul>
          )
        }
      </Gegevens>
    </section>
  );
}
