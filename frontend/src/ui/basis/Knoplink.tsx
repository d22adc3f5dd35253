import type { ReactNode } from 'react';
import { Link, type LinkProps } from 'react-router';
import { klassen } from '../../lib/klassen';
import type { Knopsoort } from './Knop';

interface Props extends LinkProps {
  soort?: Knopsoort;
  icoon?: ReactNode;
}

const LOOKS = {
  hoofd: 'nl-button--primary',
  gewoon: 'nl-button--secondary',
  subtiel: 'nl-button--subtle',
};

/** A link within the site to something one goes and does; looks like a button. */
export function Knoplink({ soort = 'gewoon', icoon, className, children, ...rest }: Props) {
  return (
    <Link className={klassen('nl-button', LOOKS[soort], className)} {...rest}>
      {icoon !== undefined && <span className="nl-button__icon-start">{icoon}</span>}
      <span className="nl-button__label">{children}</span>
    </Link>
  );
}
