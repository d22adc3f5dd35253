import { useTranslation } from 'react-i18next';
import { zonderFilters } from '../../lib/filters';
import { adressen } from '../../lib/adressen';
import { inlogadres } from '../../lib/inloggen';
import { useAdres } from '../../lib/useAdres';
import { Sluitknop } from '../basis/Sluitknop';
import stijl from './Inlogbericht.module.css';

const UITKOMSTEN = [
  'aangenomen',
  'gebruikt',
  'ingetrokken',
  'verlopen',
  'ander_adres',
  'onbekend',
] as const;

/** How signing in or taking up an invitation went, as the server wrote it in the address on the way back. */
export function Inlogbericht() {
  const { t } = useTranslation();
  const { adres, verander } = useAdres();
  const uitkomst = UITKOMSTEN.find((mogelijk) => mogelijk === adres.get('uitnodiging'));
  const mislukt = adres.get('inloggen') === 'mislukt';
  if (uitkomst === undefined && !mislukt) return null;
  return (
    <div role="status" className={stijl.bericht}>
      {uitkomst === undefined ? (
        <p>
          {t('account.mislukt')}{' '}
          <a className="nl-link" href={inlogadres(adressen.begin)}>
            {t('account.opnieuw')}
          </a>
        </p>
      ) : (
        <p>{t(`uitnodiging.${uitkomst}`)}</p>
      )}
      <Sluitknop
        label={t('account.sluitBericht')}
        sluit={() => verander((nu) => zonderFilters(nu, ['uitnodiging', 'inloggen']))}
      />
    </div>
  );
}
