import type { Levensloop } from './Levensloop';
import type { Daad, Ongedaan } from './Ongedaan';
import type { Onderdelen } from './OptimisticView';
import type { Schrijver } from './Schrijver';

/** How taking back (or doing again) went. */
export type Terugname = {
  daad: Daad;
  /** False when somebody else changed it since; of a block, when somebody changed all of it. */
  gelukt: boolean;
  /** How many things were left as somebody else made them. */
  overgeslagen: number;
} | null;

/** Takes deeds back and does them again, as edits like all others. */
export function maakTerugdraaier(
  { sync }: Onderdelen,
  ongedaan: Ongedaan,
  schrijver: Schrijver,
  levensloop: Levensloop,
) {
  /** @param kant which side of the deed it becomes: as it was before (van), or as the deed made it (naar) */
  function draai(kant: 'van' | 'naar'): Terugname {
    const daad = ongedaan.neem(kant);
    if (!daad) return null;
    let overgeslagen = 0;
    if ('delen' in daad) overgeslagen = daad.delen.length - schrijver.keer(daad, kant);
    else if ((daad.wat === 'maak') === (kant === 'van')) levensloop.doeWeg(daad.ids);
    else levensloop.zetTerug(daad.ids);
    sync.wek();
    const gelukt = !('delen' in daad) || overgeslagen < daad.delen.length;
    return { daad, gelukt, overgeslagen };
  }

  return {
    /** Takes the last deed back; not when somebody else changed the same since. */
    maakOngedaan: () => draai('van'),
    herhaal: () => draai('naar'),
    laatsteDaad: () => ongedaan.laatste,
    volgendeDaad: () => ongedaan.volgende,
  };
}
