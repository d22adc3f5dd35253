import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useTaal } from '../../lib/i18n/useTaal';
import { Knop } from '../basis/Knop';
import stijl from './Filterbalk.module.css';

export interface Gekozen {
  sleutel: string;
  /** Which filter it is, as in "Thema". */
  label: string;
  tekst: string;
  inhoud?: boolean;
  laatVallen: () => void;
}

interface Props {
  /** The number of hits in words. */
  treffers: string;
  gekozen: Gekozen[];
  wis: () => void;
  children: ReactNode;
}

/** The filters, then what is chosen as removable chips with the number of hits. */
export function Filterbalk({ treffers, gekozen, wis, children }: Props) {
  const { t } = useTranslation();
  const { langVanInhoud } = useTaal();
  return (
    <section className={stijl.balk} aria-label={t('filters.titel')}>
      <div className={stijl.rij}>{children}</div>
      <div className={stijl.rij}>
        <p role="status" className={stijl.treffers}>
          {treffers}
        </p>
        {gekozen.length > 0 && (
          <ul className={stijl.chips} aria-label={t('filters.gekozen')}>
            {gekozen.map(({ sleutel, label, tekst, inhoud, laatVallen }) => (
              <li key={sleutel}>
                <Button
                  className={stijl.chip ?? ''}
                  onPress={laatVallen}
                  aria-label={t('filters.verwijder', { label, tekst })}
                >
                  <span>
                    <span className="stil">{label}:</span>{' '}
                    <span lang={inhoud ? langVanInhoud : undefined}>{tekst}</span>
                  </span>
                  <IconX aria-hidden size={14} />
                </Button>
              </li>
            ))}
          </ul>
        )}
        {gekozen.length > 1 && (
          <Knop soort="subtiel" onPress={wis} className={stijl.wis}>
            {t('filters.wis')}
          </Knop>
        )}
      </div>
    </section>
  );
}
