import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { bewaartermijnenQuery } from '../../lib/queries/bewaartermijnen';
import { ExterneLink } from '../../ui/basis/ExterneLink';
import { Kop } from '../../ui/basis/Kop';
import { Gegevens } from '../../ui/pagina/Gegevens';
import { Bereikbaar, Verklaring } from './Verklaring';

const TOEZICHT = 'https://www.autoriteitpersoonsgegevens.nl';

/** What is kept of people here, why and for how long, as this installation does it. */
export function PrivacyPagina() {
  const { t } = useTranslation();
  const termijnen = useQuery(bewaartermijnenQuery);
  return (
    <Verklaring titel={t('privacy.titel')} eigen={(eigenaar) => eigenaar.privacyverklaring}>
      {(eigenaar) => (
        <>
          {(['bezoek', 'account', 'contact'] as const).map((deel) => (
            <section key={deel}>
              <Kop niveau={2}>{t(`privacy.${deel}Kop`)}</Kop>
              <p className="nl-paragraph lopend">{t(`privacy.${deel}`)}</p>
            </section>
          ))}
          <section>
            <Kop niveau={2}>{t('privacy.termijnKop')}</Kop>
            <Gegevens query={termijnen} deel vlakken={1}>
              {({ accounts, uitnodigingen }) => (
                <ul className="lopend">
                  <li>{t('privacy.termijnAccount', { termijn: inWoorden(accounts, t) })}</li>
                  <li>
                    {t('privacy.termijnUitnodiging', { termijn: inWoorden(uitnodigingen, t) })}
                  </li>
                  <li>{t('privacy.termijnSpoor')}</li>
                </ul>
              )}
            </Gegevens>
          </section>
          <section>
            <Kop niveau={2}>{t('privacy.rechtenKop')}</Kop>
            <p className="nl-paragraph lopend">{t('privacy.rechten')}</p>
            <Bereikbaar eigenaar={eigenaar} />
            <p className="nl-paragraph lopend">
              {t('privacy.klacht')}{' '}
              <ExterneLink href={TOEZICHT}>{t('privacy.toezicht')}</ExterneLink>
            </p>
          </section>
        </>
      )}
    </Verklaring>
  );
}

const JAAR = 365;

/** A number of days as people say it: whole years, or days. */
const inWoorden = (dagen: number, t: TFunction): string =>
  dagen % JAAR === 0
    ? t('privacy.jaren', { count: dagen / JAAR })
    : t('privacy.dagen', { count: dagen });
