import { useTranslation } from 'react-i18next';
import type { BestandOvergeslagen } from '../../client/schema';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Bestand.module.css';
import { plekInBestand } from './leeskeuze';

/** What of a file is not taken over, and why not. */
export function Overgeslagenlijst({ wat }: { wat: readonly BestandOvergeslagen[] }) {
  const { t } = useTranslation();
  if (wat.length === 0) return null;
  return (
    <details className={stijl.inklap}>
      <summary>{t('bestand.overgeslagen', { count: wat.length })}</summary>
      <Nederlands als="ul">
        {wat.map(({ waarom, gevonden, ...plek }, nummer) => (
          <li key={nummer}>
            <strong>{plekInBestand(t, plek)}</strong>
            {gevonden !== null && ` ‘${gevonden}’`}: {waarom}
          </li>
        ))}
      </Nederlands>
    </details>
  );
}
