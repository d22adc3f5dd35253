import '@utrecht/form-field-css/dist/index.css';
import '@utrecht/form-field-description-css/dist/index.css';
import '@utrecht/form-field-error-message-css/dist/index.css';
import '@utrecht/form-label-css/dist/index.css';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { klassen } from '../../lib/klassen';
import stijl from './Formulier.module.css';

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
  /** What is wrong; the summary of the form says it aloud. */
  fout?: ReactNode;
  className?: string | undefined;
  children: (kenmerken: Invoerkenmerken) => ReactNode;
}

/** Around an input of a form: what it is, and what is wrong with it. */
export function Veld({ id, label, nietVerplicht = false, hint, fout, className, children }: Props) {
  const { t } = useTranslation();
  const eigen = useId();
  const groep = id === undefined;
  const isFout = fout !== undefined && fout !== null;
  const Kader = groep ? 'fieldset' : 'div';
  const Label = groep ? 'legend' : 'label';
  return (
    <Kader className={klassen('utrecht-form-field', stijl.veld, className)}>
      <Label {...(!groep && { htmlFor: id })} className="utrecht-form-label">
        {label}
        {nietVerplicht && <span className={stijl.niet}> {t('invoer.nietVerplicht')}</span>}
      </Label>
      {hint !== undefined && (
        <p id={`${eigen}-hint`} className="utrecht-form-field-description">
          {hint}
        </p>
      )}
      {children({
        id: id ?? eigen,
        'aria-invalid': isFout,
        'aria-describedby':
          klassen(hint !== undefined && `${eigen}-hint`, isFout && `${eigen}-fout`) || undefined,
      })}
      {isFout && (
        <p id={`${eigen}-fout`} className={klassen('utrecht-form-field-error-message', stijl.fout)}>
          {fout}
        </p>
      )}
    </Kader>
  );
}
