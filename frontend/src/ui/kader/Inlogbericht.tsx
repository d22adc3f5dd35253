import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { zonderFilters } from '../../lib/filters';
import { useAdres } from '../../lib/useAdres';
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
      <p>{uitkomst === undefined ? t('account.mislukt') : t(`uitnodiging.${uitkomst}`)}</p>
      <button
        type="button"
        className={stijl.weg}
        aria-label={t('account.sluitBericht')}
        onClick={() => {
          verander((nu) => zonderFilters(nu, ['uitnodiging', 'inloggen']));
        }}
      >
        <IconX aria-hidden size={18} />
      </button>
    </div>
  );
}
