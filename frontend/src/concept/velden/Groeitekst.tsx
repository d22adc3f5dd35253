import type { ComponentProps } from 'react';
import { klassen } from '../../lib/klassen';
import stijl from './Velden.module.css';

interface Props extends Omit<ComponentProps<'textarea'>, 'value' | 'className'> {
  value: string;
  /** Looks like the text around it until one comes near. */
  opPlek?: boolean;
}

/** A text area as high as its text: an invisible copy of the text makes the room. */
export const Groeitekst = ({ opPlek = false, children, ...rest }: Props) => (
  <span
    className={klassen(stijl.groei, opPlek && stijl.opPlek)}
    data-waarde={rest.value || rest.placeholder}
  >
    <textarea rows={opPlek ? 1 : 2} {...rest} />
    {children}
  </span>
);
