import { IconCheck, IconCloudOff } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Toestand } from '../motor/bewaarstand';
import { klassen } from '../../lib/klassen';
import stijl from './Velden.module.css';

/**
 * How a field looks: with its label above it, small with a quiet label, or in place, as the text itself
 * where one reads it.
 */
export type Vorm = 'boven' | 'regel' | 'plek';

/** What an input has to say about itself. */
export interface Invoerkenmerken {
  id: string;
  'aria-label'?: string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

interface Props {
  /** Of the input; left out for a group of inputs, of which the label is the name. */
  id?: string;
  vorm?: Vorm;
  label: string;
  /** It stands beside it already. */
  labelVerborgen?: boolean | undefined;
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
export function Veldkader({ id, vorm = 'boven', label, hint, fout = null, ...rest }: Props) {
  const { toestand = 'rust', onder, children } = rest;
  const { t } = useTranslation();
  const eigen = useId();
  const groep = id === undefined;
  const opPlek = vorm === 'plek';
  const delen = [hint !== undefined && `${eigen}-hint`, fout !== null && `${eigen}-fout`];
  // In place it stands in a heading, where only phrases may.
  const Kader = groep || vorm === 'boven' ? 'div' : 'span';
  const Label = groep ? 'span' : 'label';
  return (
    <Kader
      className={klassen(stijl.veld, stijl[vorm], rest.className)}
      {...(groep && {
        role: 'group',
        ...(opPlek ? { 'aria-label': label } : { 'aria-labelledby': `${eigen}-label` }),
      })}
    >
      {!opPlek && (
        <span className={rest.labelVerborgen ? 'alleen-voorlezen' : stijl.kop}>
          <Label id={`${eigen}-label`} className={stijl.label} {...(!groep && { htmlFor: id })}>
            {label}
            {rest.nietVerplicht && <span className={stijl.niet}> {t('invoer.nietVerplicht')}</span>}
          </Label>
          {vorm === 'boven' && <Veldtoestand toestand={toestand} />}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${eigen}-hint`} className={stijl.hint}>
          {hint}
        </span>
      )}
      {children({
        id: id ?? eigen,
        ...(opPlek && { 'aria-label': label }),
        'aria-invalid': fout !== null,
        'aria-describedby': klassen(...delen) || undefined,
      })}
      {vorm !== 'boven' && <Veldtoestand toestand={toestand} />}
      {fout !== null && (
        <span id={`${eigen}-fout`} className={stijl.fout} role="alert">
          {fout}
        </span>
      )}
      {onder}
    </Kader>
  );
}

/** How far saving of one field is; quiet when there is nothing to tell. */
function Veldtoestand({ toestand }: { toestand: Toestand }) {
  const { t } = useTranslation();
  if (toestand === 'rust' || toestand === 'fout' || toestand === 'botsing') return null;
  const opgeslagen = toestand === 'opgeslagen';
  const Icoon = opgeslagen ? IconCheck : toestand === 'bezig' ? null : IconCloudOff;
  return (
    <span className={klassen(stijl.staat, opgeslagen && stijl.bewaard)}>
      {Icoon && <Icoon aria-hidden size={16} />} {t(`bewerken.toestand.${toestand}`)}
    </span>
  );
}
