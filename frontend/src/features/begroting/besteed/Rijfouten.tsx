import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Voorbeeld } from './bestedingen';
import { Nederlands } from '../../../ui/basis/Nederlands';
import stijl from './Stappen.module.css';

interface Props {
  fouten: Voorbeeld['fouten'];
  aantal: number;
  overslaan: boolean;
  zetOverslaan: (overslaan: boolean) => void;
}

/** A wrong choice of a column makes every row wrong: the first few say it all. */
const METEEN = 10;

/** The rows that cannot be read, by the number that a spreadsheet shows; leaving them out is a choice. */
export function Rijfouten({ fouten, aantal, overslaan, zetOverslaan }: Props) {
  const { t } = useTranslation();
  return (
    <div className={stijl.fouten} role="alert">
      <p className={stijl.foutkop}>
        <IconAlertTriangle aria-hidden size={20} /> {t('besteed.rijfouten', { count: aantal })}
      </p>
      <Rijen fouten={fouten.slice(0, METEEN)} />
      {fouten.length > METEEN && (
        <details>
          <summary>{t('besteed.meerTonen', { count: fouten.length - METEEN })}</summary>
          <Rijen fouten={fouten.slice(METEEN)} />
        </details>
      )}
      {aantal > fouten.length && (
        <p>{t('besteed.meerFouten', { count: aantal - fouten.length })}</p>
      )}
      <label className={stijl.aankruis}>
        <input
          type="checkbox"
          checked={overslaan}
          onChange={({ target }) => {
            zetOverslaan(target.checked);
          }}
        />
        <span>{t('besteed.slaOver', { count: aantal })}</span>
      </label>
    </div>
  );
}

function Rijen({ fouten }: Pick<Props, 'fouten'>) {
  const { t } = useTranslation();
  return (
    <ul>
      {fouten.map(({ rij, detail }) => (
        <li key={rij}>
          <strong>{t('besteed.rij', { rij })}</strong> <Nederlands>{detail}</Nederlands>
        </li>
      ))}
    </ul>
  );
}
