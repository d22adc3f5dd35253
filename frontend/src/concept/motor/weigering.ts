import type { Probleem } from '../../lib/Probleem';
import { isPlek } from '../soorten/vragen';
import type { Bewerking, Fout } from './bewerking';
import { raakt } from './pad';
import type { Wachtrij } from './Wachtrij';

/** No answer about what was asked: the same may well succeed in a moment. */
export const isVoorbijgaand = (probleem: Probleem): boolean =>
  probleem.isTijdelijk ||
  probleem.oorzaak === 'traag' ||
  probleem.status === 408 ||
  probleem.status === 429;

/** What the server has against it, as it is kept beside what was typed. */
export const foutVan = ({ status, detail, velden }: Probleem): Fout => ({
  status: status ?? 0,
  detail,
  velden: Object.fromEntries([...velden].map(([pad, zin]) => [pad.replace(/^\//, ''), zin])),
});

/** Refused: it stays beside what was typed until the person does something about it. */
export function weiger(wachtrij: Wachtrij, taak: readonly Bewerking[], fout: Fout): void {
  for (const b of schuldigen(taak, fout)) {
    // What was typed since is not refused yet.
    const nog = wachtrij.nog(b);
    if (nog) wachtrij.zet({ ...nog, fout });
  }
}

/**
 * Which edits of one request were refused. When a field is wrong the others go again without it; when
 * no field is named it is all of them. Where it stands is one move, which goes as a whole or not.
 */
function schuldigen(taak: readonly Bewerking[], { velden }: Fout): readonly Bewerking[] {
  const genoemd = Object.keys(velden);
  const schuldig = taak.filter(
    (b) =>
      b.wat !== 'veld' ||
      genoemd.some(
        (pad) => raakt(pad, b.veld) || (isPlek(b.soort, pad) && isPlek(b.soort, b.veld)),
      ),
  );
  return schuldig.length > 0 ? schuldig : taak;
}
