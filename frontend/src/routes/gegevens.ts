import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { agendaQuery, begrippenQuery } from '../lib/queries/agenda';
import { organisatieQuery } from '../lib/queries/organisaties';

/** The parts of a path by name; a page asks only for those of its own. */
type Delen = Record<
  'agenda' | 'lijn' | 'id' | 'thema' | 'nummer' | 'activiteit' | 'organisatie',
  string
>;

/** Asks for what a page shows, given the parts of its path and the question in its address. */
type Vraag = (delen: Delen, adres: URLSearchParams) => Promise<unknown>[];

/**
 * What a page shows is asked for while its code is on its way. The page does not wait for it, and shows itself what went
 * wrong; who renders without a browser waits for `gegevens`.
 */
export const metGegevens = (vraag: Vraag) => ({
  loader: ({ params, request }: LoaderFunctionArgs) => ({
    gegevens: Promise.allSettled(
      vraag(params as unknown as Delen, new URL(request.url).searchParams),
    ),
  }),
  // Another filter is the same page, drawn in the same turn: it asks itself.
  shouldRevalidate: ({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs) =>
    currentUrl.pathname !== nextUrl.pathname,
});

/** What stands around the pages of an agenda: its words, and whose it is. */
export const kaderGegevens = (client: QueryClient) =>
  metGegevens((delen: Partial<Delen>, adres) => {
    const agenda = delen.agenda ?? adres.get('agenda');
    return agenda === null ? [] : [client.query(begrippenQuery(agenda)), vanWie(client, agenda)];
  });

async function vanWie(client: QueryClient, agenda: string): Promise<void> {
  const { eigenaar } = await client.query(agendaQuery(agenda));
  await client.query(organisatieQuery(eigenaar.code));
}
