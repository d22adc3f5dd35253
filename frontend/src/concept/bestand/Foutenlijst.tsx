import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Kop } from '../../ui/basis/Kop';
import { Nederlands } from '../../ui/basis/Nederlands';
import stijl from './Bestand.module.css';

export interface Foutregel {
  /** Where the person who made the file finds it. */
  waar: ReactNode;
  gevonden?: string | null;
  uitleg: string;
}

interface Props {
  titel: string;
  fouten: readonly Foutregel[];
  /** There may be more than are listed. */
  aantal: number;
  /** What to do about them. */
  children: ReactNode;
}

/** A wrong choice of a column makes every row wrong: the first few say it all. */
const METEEN = 10;

/** What is wrong in a file, each fault with its place. */
export function Foutenlijst({ titel, fouten, aantal, children }: Props) {
  const { t } = useTranslation();
  const meer = fouten.slice(METEEN);
  return (
    <div className={stijl.fouten} role="alert">
      <Kop niveau={3}>{titel}</Kop>
      <Rijen fouten={fouten.slice(0, METEEN)} />
      {meer.length > 0 && (
        <details>
          <summary>{t('bestand.meerTonen', { count: meer.length })}</summary>
          <Rijen fouten={meer} />
        </details>
      )}
      {aantal > fouten.length && (
        <p>{t('bestand.meerFouten', { count: aantal - fouten.length })}</p>
      )}
      {children}
    </div>
  );
}

function Rijen({ fouten }: Pick<Props, 'fouten'>) {
  const { t } = useTranslation();
  return (
    <ul className={stijl.foutlijst}>
      {fouten.map(({ waar, gevonden = null, uitleg }, nummer) => (
        <li key={nummer}>
          <IconAlertTriangle aria-hidden size={20} />
          <Nederlands als="div">
            <strong>{waar}</strong>
            {gevonden !== null && (
              <span className="stil">{t('bestand.gevonden', { gevonden })}</span>
            )}
            <span>{uitleg}</span>
          </Nederlands>
        </li>
      ))}
    </ul>
  );
}
