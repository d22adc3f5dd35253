import type { HTMLAttributes } from 'react';
import { klassen } from '../../lib/klassen';

interface Props extends HTMLAttributes<HTMLHeadingElement> {
  niveau: 2 | 3 | 4;
  /** How it looks, when that differs from its place in the outline. */
  als?: 2 | 3 | 4;
}

export function Kop({ niveau, als = niveau, className, children, ...rest }: Props) {
  const Element = `h${niveau}` as const;
  return (
    <Element className={klassen('nl-heading', `nl-heading--level-${als}`, className)} {...rest}>
      {children}
    </Element>
  );
}
