import type { Icon } from '@tabler/icons-react';
import { Button, type ButtonProps } from 'react-aria-components';
import { klassen } from '../../../lib/klassen';
import stijl from './Gereedschap.module.css';

interface Props extends Omit<ButtonProps, 'children' | 'className'> {
  label: string;
  icoon: Icon;
  /** Of the picture. */
  className?: string | undefined;
}

/** A small button with only a picture on it. */
export const Pictoknop = ({ label, icoon: Icoon, className, ...rest }: Props) => (
  <Button {...rest} className={klassen('niet-op-papier', stijl.knop)} aria-label={label}>
    <Icoon aria-hidden size={16} className={className} />
  </Button>
);
