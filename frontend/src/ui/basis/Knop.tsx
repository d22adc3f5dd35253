import { Button, type ButtonProps } from 'react-aria-components';
import { klassen } from '../../lib/klassen';

interface Props extends Omit<ButtonProps, 'className'> {
  soort?: 'gewoon' | 'subtiel';
  className?: string | undefined;
}

export function Knop({ soort = 'gewoon', className, ...rest }: Props) {
  const looks = soort === 'gewoon' ? 'nl-button--secondary' : 'nl-button--subtle';
  return <Button className={klassen('nl-button', looks, className)} {...rest} />;
}
