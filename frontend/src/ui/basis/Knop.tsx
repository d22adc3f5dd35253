import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { klassen } from '../../lib/klassen';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  soort?: 'gewoon' | 'subtiel';
  className?: string | undefined;
  icoon?: ReactNode;
  icoonEinde?: ReactNode;
  children: ReactNode;
}

export function Knop({ soort = 'gewoon', className, icoon, icoonEinde, children, ...rest }: Props) {
  const looks = soort === 'gewoon' ? 'nl-button--secondary' : 'nl-button--subtle';
  return (
    <Button
      className={klassen(
        'nl-button',
        looks,
        rest['aria-pressed'] === true && 'nl-button--pressed',
        className,
      )}
      {...rest}
    >
      {icoon !== undefined && <span className="nl-button__icon-start">{icoon}</span>}
      <span className="nl-button__label">{children}</span>
      {icoonEinde !== undefined && <span className="nl-button__icon-end">{icoonEinde}</span>}
    </Button>
  );
}
