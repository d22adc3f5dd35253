import { useTranslation } from 'react-i18next';
import { adressen } from '../../lib/adressen';
import type { Groepslidmaatschap, Organisatie } from '../../lib/api';
import { formatDatum } from '../../lib/format/datum';
import { organisatienaam } from '../../lib/format/organisatienaam';
import { useTaal } from '../../lib/i18n/useTaal';
import { Kop } from '../../ui/basis/Kop';
import { Link } from '../../ui/basis/Link';
import { Nederlands } from '../../ui/basis/Nederlands';

interface Props {
  organisatie: Organisatie;
  agenda: string | undefined;
}

/** Its members, what it is a member of, and its departments. */
export function Verbanden({ organisatie, agenda }: Props) {
  const { t } = useTranslation();
  const { leden, lidVan, onderdelen } = organisatie;
  return (
    <>
      {organisatie.heeftLeden && (
        <section>
          <Kop niveau={2} als={3}>
            {t('organisatie.leden')}
          </Kop>
          {leden.length === 0 && <p className="stil">{t('groep.geenLeden')}</p>}
          <Lidmaatschappen lidmaatschappen={leden} agenda={agenda} />
        </section>
      )}
      {lidVan.length > 0 && (
        <section>
          <Kop niveau={2} als={3}>
            {t('organisatie.lidVan')}
          </Kop>
          <Lidmaatschappen lidmaatschappen={lidVan} agenda={agenda} />
        </section>
      )}
      {onderdelen.length > 0 && (
        <section>
          <Kop niveau={2} als={3}>
            {t('organisatie.onderdelen')}
          </Kop>
          <Nederlands als="ul">
            {onderdelen.map((onderdeel) => (
              <li key={onderdeel.code}>
                <Link to={adressen.organisatie(onderdeel.code, agenda)}>
                  {organisatienaam(onderdeel)}
                </Link>
              </li>
            ))}
          </Nederlands>
        </section>
      )}
    </>
  );
}

interface LijstProps {
  lidmaatschappen: Groepslidmaatschap[];
  agenda: string | undefined;
}

function Lidmaatschappen({ lidmaatschappen, agenda }: LijstProps) {
  const { t } = useTranslation();
  const { taal } = useTaal();
  return (
    <ul>
      {lidmaatschappen.map(({ organisatie, rol, van, tot }) => (
        <li key={`${organisatie.code} ${van ?? ''}`}>
          <Nederlands>
            <Link to={adressen.organisatie(organisatie.code, agenda)}>
              {organisatienaam(organisatie)}
            </Link>
            {rol !== null && <span className="stil"> · {rol}</span>}
          </Nederlands>
          {(van ?? tot) !== null && (
            <p className="stil">
              {van !== null && t('organisatie.vanaf', { datum: formatDatum(van, taal) })}{' '}
              {tot !== null && t('organisatie.totEnMet', { datum: formatDatum(tot, taal) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
