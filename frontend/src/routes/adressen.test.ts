import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { maakQueryClient } from '../lib/queryClient';
import { lezen } from './lezen';
import { werk } from './werk';

const adressen = (routes: RouteObject[], voor = ''): string[] =>
  routes.flatMap(({ path = '', children, index }) => {
    const hier = [voor, path].filter((deel) => deel !== '').join('/');
    const zelf = hier !== '' && (index === true || children === undefined) ? [hier] : [];
    return [...zelf, ...adressen(children ?? [], hier)];
  });

/** The server answers 404 for what is not in it, and search engines hear that. Anew with "-u". */
it('adressen.json zegt de server welke adressen de site heeft', async () => {
  const alle = { lezen: adressen(lezen(maakQueryClient())), werk: adressen([werk]) };
  await expect(`${JSON.stringify(alle, null, 2)}\n`).toMatchFileSnapshot(
    '../../public/adressen.json',
  );
});
