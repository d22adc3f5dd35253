import { lazy, useState } from 'react';

const haal = () => import('./Ballon');
const Ballon = lazy(async () => ({ default: (await haal()).Ballon }));

/**
 * What opens beside a button is fetched when someone comes near it, and there is none until it came: without a
 * connection the page stays as it is.
 */
export function useBallon() {
  const [gehaald, zetGehaald] = useState(false);
  const nader = () => {
    haal().then(() => zetGehaald(true), console.error);
  };
  return { Ballon: gehaald ? Ballon : null, nader };
}
