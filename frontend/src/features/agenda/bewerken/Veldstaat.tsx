import { IconCheck, IconCloudOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Veld } from '../../../concept/motor/useVeld';
import { Nederlands } from '../../../ui/basis/Nederlands';
import { Botsingkeuze } from './Botsingkeuze';
import stijl from './Velden.module.css';

interface Props<T> {
  id: string;
  veld: Veld<T>;
  /** Name of the field in the contract. */
  naam: string;
  /** What is wrong before anything was sent. */
  children?: ReactNode;
}

/** Beside a field: how far saving is, what is wrong with it, or the choice between two values. */
export function Veldstaat<T>({ id, veld, naam, children = null }: Props<T>) {
  const { t } = useTranslation();
  const { toestand, fout, botsing } = veld;
  return (
    <span id={id} className={stijl.staat}>
      {children !== null && <span className={stijl.fout}>{children}</span>}
      {toestand === 'opgeslagen' && (
        <span className={stijl.stil}>
          <IconCheck aria-hidden size={14} /> {t('bewerken.toestand.opgeslagen')}
        </span>
      )}
      {toestand === 'bezig' && <span className={stijl.stil}>{t('bewerken.toestand.bezig')}</span>}
      {(toestand === 'wacht' || toestand === 'uitgelogd' || toestand === 'hapert') && (
        <span className={stijl.stil}>
          <IconCloudOff aria-hidden size={14} /> {t(`bewerken.toestand.${toestand}`)}
        </span>
      )}
      {toestand === 'fout' && fout !== null && (
        <span className={stijl.fout} role="alert">
          <Foutzin fout={fout} naam={naam} />
        </span>
      )}
      {botsing !== null && <Botsingkeuze veld={veld} naam={naam} botsing={botsing} />}
    </span>
  );
}

/** Why the server refused it: in its own words about this field, or in general. */
function Foutzin({ fout, naam }: { fout: NonNullable<Veld<unknown>['fout']>; naam: string }) {
  const { t } = useTranslation();
  const zinnen = Object.entries(fout.velden)
    .filter(([pad]) => pad === naam || pad.startsWith(`${naam}/`))
    .map(([, zin]) => zin);
  if (zinnen.length > 0) return <Nederlands>{zinnen.join(' ')}</Nederlands>;
  if (fout.status === 404 || fout.status === 410) return t('bewerken.fout.weg');
  if (fout.status === 403) return t('bewerken.fout.magNiet');
  return fout.detail === null ? (
    t('bewerken.fout.geweigerd')
  ) : (
    <Nederlands>{fout.detail}</Nederlands>
  );
}
