import { IconCheck, IconCloudOff } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Toestand } from '../motor/bewaarstand';
import { klassen } from '../../lib/klassen';
import stijl from './Velden.module.css';

/** What an input has to say about itself. */
export interface Invoerkenmerken {
  id: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  /** Of the input; left out for a group of inputs, of which the label is the name. */
  id?: string;
  label: string;
  nietVerplicht?: boolean;
  hint?: ReactNode;
  toestand?: Toestand;
  /** What is wrong; null when nothing is. */
  fout?: ReactNode;
  /** Stands under it, such as the choice after a collision. */
  onder?: ReactNode;
  className?: string | undefined;
  children: (kenmerken: Invoerkenmerken) => ReactNode;
}

/** Around an input: what it is, how far saving is, and what is wrong with it. */
export function Veldkader({ id, label, hint, fout = null, onder, children, ...rest }: Props) {
  const { t } = useTranslation();
  const eigen = useId();
  const groep = id === undefined;
  const delen = [hint !== undefined && `${eigen}-hint`, fout !== null && `${eigen}-fout`];
  const Kader = groep ? 'fieldset' : 'div';
  const Label = groep ? 'legend' : 'label';
  return (
    <Kader className={klassen(stijl.veld, rest.className)}>
      <div className={stijl.kop}>
        <Label {...(!groep && { htmlFor: id })} className={stijl.label}>
          {label}
          {rest.nietVerplicht && <span className={stijl.niet}> {t('invoer.nietVerplicht')}</span>}
        </Label>
        {rest.toestand && <Veldtoestand toestand={rest.toestand} />}
      </div>
      {hint !== undefined && (
        <p id={`${eigen}-hint`} className={stijl.hint}>
          {hint}
        </p>
      )}
      {children({
        id: id ?? eigen,
        'aria-invalid': fout !== null,
        'aria-describedby': klassen(...delen) || undefined,
      })}
      {fout !== null && (
        <p id={`${eigen}-fout`} className={stijl.fout} role="alert">
          {fout}
        </p>
      )}
      {onder}
    </Kader>
  );
}

/** How far saving of one field is; quiet when there is nothing to tell. */
function Veldtoestand({ toestand }: { toestand: Toestand }) {
  const { t } = useTranslation();
  if (toestand === 'opgeslagen') {
    return (
      <span className={klassen(stijl.staat, stijl.bewaard)}>
        <IconCheck aria-hidden size={16} /> {t('bewerken.toestand.opgeslagen')}
      </span>
    );
  }
  if (toestand === 'bezig')
    return <span className={stijl.staat}>{t('bewerken.toestand.bezig')}</span>;
  if (toestand !== 'wacht' && toestand !== 'uitgelogd' && toestand !== 'hapert') return null;
  return (
    <span className={stijl.staat}>
      <IconCloudOff aria-hidden size={16} /> {t(`bewerken.toestand.${toestand}`)}
    </span>
  );
}
