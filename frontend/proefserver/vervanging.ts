import { Gebeurtenisbron } from './Gebeurtenisbron';

const ECHT = { fetch: window.fetch.bind(window), EventSource: window.EventSource };

/** What goes to the API goes to the test server instead; gives back what ends that. */
export function neemPlaatsIn(
  basis: string,
  vraag: (verzoek: Request) => Promise<Response>,
  luister: (adres: string) => Gebeurtenisbron,
): () => void {
  window.fetch = (wat, opties) => {
    const verzoek = new Request(wat, opties);
    const { origin, pathname } = new URL(verzoek.url);
    const isApi = origin === window.location.origin && pathname.startsWith(`${basis}/`);
    return isApi ? vraag(verzoek) : ECHT.fetch(wat, opties);
  };
  // Called with new, as the site does, a function may answer with any object.
  const Bron = function (adres: string) {
    return luister(adres);
  };
  Object.assign(Bron, { CONNECTING: 0, OPEN: 1, CLOSED: 2 });
  window.EventSource = Bron as unknown as typeof EventSource;
  return () => Object.assign(window, ECHT);
}

/** What was sent: parsed when it is JSON, null when there is nothing. */
export async function lees(verzoek: Request): Promise<unknown> {
  const tekst = await verzoek.text();
  if (tekst === '') return null;
  const isJson = verzoek.headers.get('Content-Type')?.includes('json') === true;
  return isJson ? (JSON.parse(tekst) as unknown) : tekst;
}

/** As fetch does: who gives up hears so at once. */
export function tenzij<T>(signaal: AbortSignal, werk: Promise<T>): Promise<T> {
  return new Promise((goed, mis) => {
    const stop = () => mis(signaal.reason as Error);
    if (signaal.aborted) stop();
    signaal.addEventListener('abort', stop, { once: true });
    void werk.then(goed, mis).finally(() => signaal.removeEventListener('abort', stop));
  });
}
