import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';
import { klassen } from '../../lib/klassen';

/** The one thing to do here, an action like others, or one that keeps quiet. */
export type Knopsoort = 'hoofd' | 'gewoon' | 'subtiel';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  soort?: Knopsoort;
  className?: string | undefined;
  icoon?: ReactNode;
  icoonEinde?: ReactNode;
  children: ReactNode;
}

const LOOKS: Record<Knopsoort, string> = {
  hoofd: 'nl-button--primary',
  gewoon: 'nl-button--secondary',
  subtiel: 'nl-button--subtle',
};

export function Knop({ soort = 'gewoon', className, icoon, icoonEinde, children, ...rest }: Props) {
  return (
    <Button
      className={klassen(
        'nl-button',
        LOOKS[soort],
        rest['aria-pressed'] === true && 'nl-button--pressed',
        rest.isDisabled === true && 'nl-button--disabled',
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
