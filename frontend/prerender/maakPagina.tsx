import { dehydrate, type DehydratedState } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  type RouteObject,
  StaticRouterProvider,
} from 'react-router';
import { maakQueryClient } from '../src/lib/queryClient';
import { maakRoutes } from '../src/routes';
import { Omgeving } from '../src/Omgeving';
import type { Handvat } from '../src/ui/kader/useMenuVanPagina';

/** What an address shows to who did not sign in. */
export interface Gemaakt {
  /** Its address, from the first slash on. */
  adres: string;
  /** The elements of the site, as its script would put them there. */
  html: string;
  /** What was asked of the API for it, as TanStack Query takes it in. */
  gegevens: DehydratedState;
  /** The page, by the name of its component; nothing for an address that no route is of. */
  pagina: string | undefined;
}

/** The loaders of routes hand over a promise of what they ask; a page without a browser waits for it. */
type Geladen = Record<string, { gegevens: Promise<unknown> } | undefined>;

/**
 * Makes a page without a browser, from what the loaders of its routes ask of the API and from nothing else.
 *
 * @param adres the full address
 * @throws Error when something of it is not there, or cannot be drawn here: a browser says what is wrong
 */
export async function maakPagina(adres: string): Promise<Gemaakt> {
  const client = maakQueryClient();
  // Nobody waits for a second try: the script of the page makes it.
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const routes: RouteObject[] = maakRoutes(client);
  const handler = createStaticHandler(routes);
  const context = await handler.query(new Request(adres));
  if (context instanceof Response) throw new Error(`${adres} goes elsewhere`);
  const geladen: Geladen = context.loaderData;
  for (const deel of Object.values(geladen)) await deel?.gegevens;
  const mist = client
    .getQueryCache()
    .findAll({ predicate: ({ state }) => state.status !== 'success' });
  if (mist.length > 0)
    throw new Error(`${adres} misses ${mist.map(({ queryHash }) => queryHash).join()}`);
  const html = renderToString(
    <Omgeving queryClient={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Omgeving>,
  );
  // What React leaves of a part that it could not draw here.
  if (html.includes('<!--$!-->')) throw new Error(`${adres} has a part that was not drawn`);
  const handvat = context.matches.at(-1)?.route.handle as Handvat | undefined;
  const { pathname, search } = new URL(adres);
  return { adres: pathname + search, html, gegevens: dehydrate(client), pagina: handvat?.pagina };
}
