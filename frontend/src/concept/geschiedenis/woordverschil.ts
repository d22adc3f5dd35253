import { diffWords } from 'diff';

export interface Stuk {
  tekst: string;
  merk: 'gelijk' | 'weg' | 'erbij';
}

/** Below this share of words that stayed, marking word by word reads worse than the two texts apart. */
const LEESBAAR = 0.35;

/**
 * What changed between two texts, word by word: what went before what came in its place. Null when so little stayed
 * that the two are better read apart.
 */
export function woordverschil(oud: string, nieuw: string): Stuk[] | null {
  const stukken: Stuk[] = [];
  let weg = '';
  let erbij = '';
  const zet = () => {
    if (weg) stukken.push({ tekst: weg, merk: 'weg' });
    if (erbij) stukken.push({ tekst: erbij, merk: 'erbij' });
    weg = erbij = '';
  };
  const delen = diffWords(oud, nieuw);
  delen.forEach(({ value, added, removed }, i) => {
    if (removed) weg += value;
    else if (added) erbij += value;
    else if (value.trim() === '' && (weg || erbij) && i < delen.length - 1) {
      // Only a space stayed between two changes: one change of several words.
      weg += value;
      erbij += value;
    } else {
      zet();
      stukken.push({ tekst: value, merk: 'gelijk' });
    }
  });
  zet();
  const gebleven = stukken.reduce(
    (som, { tekst, merk }) => som + (merk === 'gelijk' ? tekst.length : 0),
    0,
  );
  return gebleven / Math.max(oud.length, nieuw.length, 1) < LEESBAAR ? null : stukken;
}
