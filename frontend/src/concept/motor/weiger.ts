import type { Bewerking, Fout } from './bewerking';
import type { Wachtrij } from './Wachtrij';
import { schuldigen } from './weigering';

/** Refused: it stays beside what was typed until the person does something about it. */
export function weiger(wachtrij: Wachtrij, bewerkingen: readonly Bewerking[], fout: Fout): void {
  for (const b of schuldigen(bewerkingen, fout)) {
    // What was typed since is not refused yet.
    const nog = wachtrij.nog(b);
    if (nog) wachtrij.zet({ ...nog, fout });
  }
}
