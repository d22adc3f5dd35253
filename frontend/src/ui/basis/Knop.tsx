import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { klassen } from '../../lib/klassen';

const UITERLIJK = {
  hoofd: 'nl-button--primary',
  gewoon: 'nl-button--secondary',
  subtiel: 'nl-button--subtle',
} as const;

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  /** "hoofd" for the one thing that a page is for. */
  soort?: keyof typeof UITERLIJK;
  className?: string | undefined;
  icoon?: ReactNode;
  icoonEinde?: ReactNode;
  children: ReactNode;
}

export function Knop({ soort = 'gewoon', className, icoon, icoonEinde, children, ...rest }: Props) {
  return (
    <Button
      className={klassen(
        'nl-button',
        UITERLIJK[soort],
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
