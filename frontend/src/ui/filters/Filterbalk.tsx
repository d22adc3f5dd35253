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

/** "Thema: Onderzoek", or the label alone of a filter that is only on or off. */
export const filternaam = ({ label, tekst }: Gekozen): string =>
  tekst ? `${label}: ${tekst}` : label;

interface Props {
  /** The number of hits in words. */
  treffers: string;
  gekozen: Gekozen[];
  wis: () => void;
  /** At the end of the line with the hits: the order of the list. */
  volgorde?: ReactNode;
  children: ReactNode;
}

/** The filters, then what is chosen as removable chips with the number of hits. */
export function Filterbalk({ treffers, gekozen, wis, volgorde, children }: Props) {
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
            {gekozen.map((filter) => (
              <li key={filter.sleutel}>
                <Button
                  className={stijl.chip ?? ''}
                  onPress={filter.laatVallen}
                  aria-label={t('filters.verwijder', { filter: filternaam(filter) })}
                >
                  <span>
                    {filter.tekst ? <span className="stil">{filter.label}: </span> : filter.label}
                    <span lang={filter.inhoud ? langVanInhoud : undefined}>{filter.tekst}</span>
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
        {volgorde}
      </div>
    </section>
  );
}
