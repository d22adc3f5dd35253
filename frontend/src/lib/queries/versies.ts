import { vraag, vraagAlles } from './vraag';

/** All versies of an agenda, the newest first. */
export const versiesQuery = (agenda: string) =>
  vraagAlles('/agendas/{agenda}/versies', { path: { agenda } });

/** What an agenda says otherwise than the one that it came from. */
export const herkomstverschillenQuery = (agenda: string) =>
  vraag('/agendas/{agenda}/herkomst/verschillen', { path: { agenda } });

/** What never changes does not have to be asked for again. */
const VAST = { staleTime: Infinity };

const van = (agenda: string, nummer: number) => ({ agenda, versie: String(nummer) });

export const versieQuery = (agenda: string, nummer: number) => ({
  ...vraag('/agendas/{agenda}/versies/{versie}', { path: van(agenda, nummer) }),
  ...VAST,
});

export const versiekaartQuery = (agenda: string, nummer: number, programmalijn: string) => ({
  ...vraag('/agendas/{agenda}/versies/{versie}/programmalijnen/{programmalijn}/strategiekaart', {
    path: { ...van(agenda, nummer), programmalijn },
  }),
  ...VAST,
});

export const versiebegrotingQuery = (agenda: string, nummer: number) => ({
  ...vraag('/agendas/{agenda}/versies/{versie}/begroting', { path: van(agenda, nummer) }),
  ...VAST,
});

/** What changed from one versie to another; without `met` from the one before. */
export const verschillenQuery = (agenda: string, nummer: number, met: number | undefined) => ({
  ...vraag('/agendas/{agenda}/versies/{versie}/verschillen', {
    path: van(agenda, nummer),
    query: met === undefined ? {} : { met },
  }),
  ...VAST,
});
