import { useEffect } from 'react';
import { isOvergenomen } from '../../lib/gemaakt';

/** Says that what the server made of a page is taken over, beside the last of it that is. */
export function Overgenomen() {
  useEffect(isOvergenomen, []);
  return null;
}
