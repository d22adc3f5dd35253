import type { ElementType, HTMLAttributes } from 'react';
import { useTaal } from '../../lib/i18n/useTaal';

interface Props extends HTMLAttributes<HTMLElement> {
  als?: ElementType;
}

/** Content of an agenda: it is Dutch, also on an English screen, and says so to screen readers. */
export function Nederlands({ als: Element = 'span', ...rest }: Props) {
  const { langVanInhoud } = useTaal();
  return <Element lang={langVanInhoud} {...rest} />;
}
