import { Link as RouterLink, type LinkProps } from 'react-router';
import { klassen } from '../../lib/klassen';

/** A link within the site. */
export function Link({ className, ...rest }: LinkProps) {
  return <RouterLink className={klassen('nl-link', className)} {...rest} />;
}
