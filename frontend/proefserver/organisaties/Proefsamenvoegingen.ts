import type { Gebruik, Samenvoeging } from '../../src/lib/api';
import { antwoord, probleem, type Antwoord } from '../antwoorden';
import { blader } from '../opnames';
import type { Proeforganisatie, Vraag } from './Proeforganisatie';
import { verwijzing } from './verwijzing';

interface Waarover {
  deel: Proeforganisatie;
  wat: string | undefined;
  id: string | undefined;
  alle: Proeforganisatie[];
  beheerder: boolean;
}

const NU = '2026-11-26T11:00:00Z';
const VANDAAG = '2026-11-26';

/** Where everyone is named. */
const GEBRUIK: Gebruik[] = [
  { waar: 'betrokkenheid', aantal: 41 },
  { waar: 'groepslidmaatschap', aantal: 3 },
  { waar: 'lidmaatschap', aantal: 1 },
  { waar: 'nieuwe_tabel', aantal: 2 },
];

/** That two organisaties became one, and two again. */
export class Proefsamenvoegingen {
  private readonly alle: Samenvoeging[] = [];

  antwoord({ deel, wat, id, alle, beheerder }: Waarover, { method, body, query }: Vraag): Antwoord {
    if (wat === 'gebruik') {
      return antwoord(200, { resultaten: GEBRUIK, totaal: GEBRUIK.length });
    }
    if (method === 'GET') {
      const resultaten = this.alle.filter(
        ({ van, naar }) => van.code === deel.code || naar.code === deel.code,
      );
      return antwoord(200, blader({ resultaten, totaal: resultaten.length }, query));
    }
    if (!beheerder) return probleem(403, 'U hebt geen rol waarmee dit mag.');
    if (id !== undefined) return this.maakOngedaan(id, alle);
    const naar = alle.find((een) => een.id === (body as { naar: string }).naar);
    if (!naar) return probleem(400, 'Klopt niet.', { naar: 'Deze organisatie is niet bekend.' });
    if (naar.inhoud.opgehevenPer !== null) {
      return probleem(409, 'Een van de twee is al opgeheven of samengevoegd.');
    }
    return this.voegSamen(deel, naar);
  }

  private voegSamen(van: Proeforganisatie, naar: Proeforganisatie): Antwoord {
    const samenvoeging: Samenvoeging = {
      id: crypto.randomUUID(),
      van: verwijzing(van),
      naar: verwijzing(naar),
      tijdstip: NU,
      ongedaanOp: null,
    };
    this.alle.unshift(samenvoeging);
    eindig(van, VANDAAG, naar.id);
    return antwoord(201, samenvoeging);
  }

  private maakOngedaan(id: string, alle: Proeforganisatie[]): Antwoord {
    const een = this.alle.find((samenvoeging) => samenvoeging.id === id);
    if (!een) return probleem(404, 'Deze samenvoeging is er niet.');
    if (een.ongedaanOp !== null) {
      return probleem(409, 'Deze samenvoeging is al ongedaan gemaakt.');
    }
    een.ongedaanOp = NU;
    const van = alle.find(({ code }) => code === een.van.code);
    if (van) eindig(van, null, null);
    return antwoord(204);
  }
}

function eindig(deel: Proeforganisatie, opgehevenPer: string | null, opvolger: string | null) {
  deel.inhoud = { ...deel.inhoud, opgehevenPer, opvolger };
  deel.revisie += 1;
}
