import { Probleem } from '../../lib/Probleem';
import type { Soort } from './contract';
import type { HttpServer } from './HttpServer';
import type { Levensloop } from './Levensloop';
import type { Daad } from './daad';
import type { Ongedaan } from './Ongedaan';
import type { Onderdelen, OptimisticView } from './OptimisticView';
import type { Schrijver } from './Schrijver';

/** How taking back (or doing again) went. */
export type Terugname = {
  daad: Daad;
  /** False when somebody else changed it since; of a block, when somebody changed all of it. */
  gelukt: boolean;
  /** How many things were left as somebody else made them. */
  overgeslagen: number;
} | null;

type Kant = 'van' | 'naar';

/** Of more the page that shows them is waited for: it asks for all of them at once. */
const MEESTE_LOS = 20;

/** Takes deeds back and does them again, as edits like all others. */
export function maakTerugdraaier(
  { sync, server }: Onderdelen & { server: HttpServer },
  view: OptimisticView,
  ongedaan: Ongedaan,
  schrijver: Schrijver,
  levensloop: Levensloop,
) {
  /** Asked for, or known not to be there any more. */
  const gevraagd = new Set<string>();
  const vertrokken = new Set<string>();

  /** Of what it has to be known how it is now, so that nothing of somebody else is taken away. */
  const onbekend = (daad: Daad, kant: Kant): { soort: Soort; id: string }[] => {
    const { soort } = daad;
    const delen =
      'delen' in daad
        ? daad.delen.map(({ id }) => ({ soort, id }))
        : (daad.wat === 'maak') === (kant === 'van')
          ? daad.ids
          : [];
    return delen.filter(({ id }) => !view.bekend(id) && !view.makenVan(id) && !vertrokken.has(id));
  };

  async function haal({ soort, id }: { soort: Soort; id: string }): Promise<void> {
    gevraagd.add(id);
    try {
      view.leer([await server.haal(soort, id)]);
    } catch (fout) {
      const { oorzaak } = Probleem.vanUitzondering(fout);
      if (oorzaak === 'antwoord') vertrokken.add(id);
      else gevraagd.delete(id);
      view.meld();
    }
  }

  /** After a reload a deed may be about what no page asked for since. */
  function bereidVoor(): void {
    const nodig = [
      ...(ongedaan.laatste ? onbekend(ongedaan.laatste, 'van') : []),
      ...(ongedaan.volgende ? onbekend(ongedaan.volgende, 'naar') : []),
    ].filter(({ id }) => !gevraagd.has(id));
    if (nodig.length <= MEESTE_LOS) nodig.forEach((deel) => void haal(deel));
  }

  const klaarVoor = (daad: Daad | undefined, kant: Kant): Daad | undefined =>
    daad && onbekend(daad, kant).length === 0 ? daad : undefined;

  const laatsteDaad = () => klaarVoor(ongedaan.laatste, 'van');
  const volgendeDaad = () => klaarVoor(ongedaan.volgende, 'naar');

  /** @param kant which side of the deed it becomes: as it was before (van), or as the deed made it (naar) */
  function draai(kant: Kant): Terugname {
    const daad = kant === 'van' ? laatsteDaad() : volgendeDaad();
    if (!daad) return null;
    ongedaan.neem(kant);
    let overgeslagen = 0;
    if ('delen' in daad) overgeslagen = daad.delen.length - schrijver.keer(daad, kant);
    else {
      const gaanWeg = (daad.wat === 'maak') === (kant === 'van');
      for (const ids of daad.wat === 'maak' ? daad.ids.map((een) => [een]) : [daad.ids]) {
        if (gaanWeg) levensloop.doeWeg(ids);
        else levensloop.zetTerug(ids);
      }
    }
    sync.wek();
    bereidVoor();
    const gelukt = !('delen' in daad) || overgeslagen < daad.delen.length;
    return { daad, gelukt, overgeslagen };
  }

  return {
    /** Takes the last deed back; not when somebody else changed the same since. */
    maakOngedaan: () => draai('van'),
    herhaal: () => draai('naar'),
    laatsteDaad,
    volgendeDaad,
    bereidVoor,
  };
}
