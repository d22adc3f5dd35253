import { isGereed, type Bewerking } from './bewerking';

/** A pasted block is dozens of requests; a browser keeps six connections, of which one listens. */
const GELIJKTIJDIG = 4;

/**
 * What can go now, per request: the first that is ready, with the other ready fields of that object.
 * Cells stand on their own, so those of some other objects go beside it; everything else goes in order,
 * and nothing goes before what it hangs on is made.
 */
export function volgendeTaken(wachtend: readonly Bewerking[]): Bewerking[][] | null {
  const nu = Date.now();
  const nieuw = wachtend.filter((b) => b.wat === 'maak');
  const kan = wachtend.filter((b) => {
    if (!isGereed(b) || (b.wat === 'veld' && b.pas > nu)) return false;
    if (nieuw.length === 0) return true;
    const hangtAan = JSON.stringify(b.wat === 'maak' ? b.inhoud : b.wat === 'veld' && b.waarde);
    return !nieuw.some((m) => m !== b && (m.id === b.id || hangtAan.includes(m.id)));
  });
  const eerste = kan[0];
  if (!eerste) return null;
  if (eerste.wat !== 'veld') return [[eerste]];
  const perDeel = new Map<string, Bewerking[]>();
  for (const b of kan) {
    if (b.wat === 'veld') perDeel.set(b.id, [...(perDeel.get(b.id) ?? []), b]);
  }
  const [voorop = [], ...rest] = perDeel.values();
  return isCellen(voorop)
    ? [voorop, ...rest.filter(isCellen).slice(0, GELIJKTIJDIG - 1)]
    : [voorop];
}

/** Fields inside a map, which have nothing to do with where things stand. */
const isCellen = (taak: readonly Bewerking[]): boolean =>
  taak.every((b) => b.wat === 'veld' && b.veld.includes('/'));
