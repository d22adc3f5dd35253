import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import { Kop } from '../basis/Kop';
import stijl from './Stappenlijst.module.css';

export interface Stap {
  naam: string;
  titel: string;
  uitleg: ReactNode;
  klaar: boolean;
  /** Passed over for now: the next one is on. */
  overgeslagen?: boolean;
  /** What to do about it; it knows whether this is the step that is on. */
  actie?: (nu: boolean) => ReactNode;
}

interface Props {
  titel: string;
  uitleg: string;
  stappen: Stap[];
}

/** Leads who begins: what comes first, and what is done. */
export function Stappenlijst({ titel, uitleg, stappen }: Props) {
  const { t } = useTranslation();
  const aanDeBeurt = stappen.find(({ klaar, overgeslagen }) => !klaar && overgeslagen !== true);
  return (
    <section className={stijl.begin}>
      <div>
        <Kop niveau={2}>{titel}</Kop>
        <p className="stil">{uitleg}</p>
      </div>
      <ol className={stijl.stappen}>
        {stappen.map((stap, i) => (
          <li
            key={stap.naam}
            className={klassen(
              stijl.stap,
              stap.klaar && stijl.klaar,
              stap === aanDeBeurt && stijl.nu,
            )}
          >
            <span className={stijl.merk} aria-hidden="true">
              {stap.klaar ? <IconCheck size={20} /> : i + 1}
            </span>
            <div>
              <Kop niveau={3}>
                {stap.titel}
                {stap.klaar && <span className={stijl.gedaan}> {t('begin.klaar')}</span>}
              </Kop>
              <div className={stijl.uitleg}>{stap.uitleg}</div>
            </div>
            {stap.actie !== undefined && (
              <div className={stijl.actie}>{stap.actie(stap === aanDeBeurt)}</div>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
