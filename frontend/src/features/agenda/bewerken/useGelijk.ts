import { replaceEqualDeep } from '@tanstack/react-query';
import { useState } from 'react';

/** What stayed the same in it stays the same object, so that only what changed is drawn again. */
export function useGelijk<T>(waarde: T): T {
  const [vorige, zet] = useState(waarde);
  const nu = replaceEqualDeep(vorige, waarde);
  if (nu !== vorige) zet(nu);
  return nu;
}
