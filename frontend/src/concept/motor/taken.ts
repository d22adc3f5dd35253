import { isGereed, perDeel, type Bewerking } from './bewerking';
import type { Uitstel } from './Uitstel';

/** What cannot go in one request goes side by side; a browser keeps six connections, of which one listens. */
const GELIJKTIJDIG = 4;
/** The most parts that the contract takes in one request. */
const MEESTE = 500;

/**
 * What waits for nothing but time: nothing goes before what it hangs on is there, and nothing is
 * archived before what was taken out of it, and what was written in it, is on the server.
 */
function kandidaten(wachtend: readonly Bewerking[]): Bewerking[] {
  const voor = wachtend.filter((b) => b.wat === 'maak' || b.wat === 'herstel');
  const archief = wachtend.some((b) => b.wat === 'archief');
  return wachtend
    .filter((b) => isGereed(b) && !voor.some((eerst) => hangtAan(b, eerst)))
    .filter((b) => !archief || !wachtend.some((eerst) => isUitgehaald(b, eerst)));
}

/** When somebody is still typing: after that. */
const vanaf = (b: Bewerking): number => (b.wat === 'veld' ? b.pas : 0);

/** What an edit waits for, when that is not time. */
export const wachtOp = (b: Bewerking, wachtend: readonly Bewerking[]): Bewerking[] =>
  wachtend.filter((eerst) => hangtAan(b, eerst) || isUitgehaald(b, eerst));

function hangtAan(b: Bewerking, eerst: Bewerking): boolean {
  if (b === eerst) return false;
  if (eerst.wat === 'maak') return eerst.id === b.id || noemt(b, eerst.id);
  if (eerst.wat !== 'herstel' || eerst.tijd > b.tijd) return false;
  return [eerst, ...eerst.mee].some(({ id }) => id === b.id || noemt(b, id));
}

const noemt = (b: Bewerking, id: string): boolean =>
  (b.wat === 'maak' && JSON.stringify(b.inhoud).includes(id)) ||
  (b.wat === 'veld' && JSON.stringify(b.waarde ?? null).includes(id));

/** Written in it or in what goes along, or taken out or away from under it. */
function isUitgehaald(b: Bewerking, eerst: Bewerking): boolean {
  if (b.wat !== 'archief' || b === eerst || eerst.tijd > b.tijd || !isGereed(eerst)) return false;
  const hingAan = 'basis' in eerst ? JSON.stringify(eerst.basis ?? null) : '';
  return [b, ...b.mee].some(({ id }) => eerst.id === id || hingAan.includes(id));
}

/**
 * What can go now, per request: of the part that was tried least the first, with its other fields.
 * Cells stand on their own, so those of other parts go along: in the same request when they can, and else
 * of some beside it. Everything else goes in order.
 */
export function volgendeTaken(
  wachtend: readonly Bewerking[],
  uitstel: Uitstel,
  kanSamen: (taak: readonly Bewerking[]) => boolean,
): Bewerking[][] | null {
  const nu = Date.now();
  const alle = kandidaten(wachtend).filter((b) => vanaf(b) <= nu);
  const nieuwste = nieuwstePerDeel(alle);
  const kan = alle
    .filter(({ id }) => uitstel.tot(id, nieuwste.get(id) ?? 0) <= nu)
    .toSorted((a, b) => uitstel.pogingen(a.id) - uitstel.pogingen(b.id));
  const eerste = kan[0];
  if (!eerste) return null;
  if (eerste.wat !== 'veld') return [[eerste]];
  const [voorop = [], ...rest] = perDeel(kan.filter((b) => b.wat === 'veld')).values();
  if (!isCellen(voorop)) return [voorop];
  const samen = kanSamen(voorop);
  const cellen = [voorop, ...rest.filter((taak) => isCellen(taak) && kanSamen(taak) === samen)];
  return samen ? [cellen.slice(0, MEESTE).flat()] : cellen.slice(0, GELIJKTIJDIG);
}

/** When there is something to send by itself; null when nothing will. */
export function volgendMoment(wachtend: readonly Bewerking[], uitstel: Uitstel): number | null {
  const alle = kandidaten(wachtend);
  if (alle.length === 0) return null;
  const nieuwste = nieuwstePerDeel(alle);
  return Math.min(
    ...alle.map((b) => Math.max(vanaf(b), uitstel.totVanzelf(b.id, nieuwste.get(b.id) ?? 0))),
  );
}

function nieuwstePerDeel(bewerkingen: readonly Bewerking[]): Map<string, number> {
  const nieuwste = new Map<string, number>();
  for (const { id, tijd } of bewerkingen) {
    nieuwste.set(id, Math.max(tijd, nieuwste.get(id) ?? 0));
  }
  return nieuwste;
}

/** Fields inside a map, which have nothing to do with where things stand. */
const isCellen = (taak: readonly Bewerking[]): boolean =>
  taak.every((b) => b.wat === 'veld' && b.veld.includes('/'));
