import type { Soort } from '../../src/concept/motor/contract';
import { beschrijvingVan, leegVan, plaatsVan } from '../../src/concept/soorten/vragen';
import { meng } from './meng';
import { gesorteerd, opschriftVan, type Inhoud, type Los } from './soorten';
import { gelezenTijd } from './tijd';

type Wat = 'gemaakt' | 'gewijzigd' | 'gearchiveerd' | 'hersteld';

/** A line of the trail. */
export interface Regel {
  nummer: number;
  tijdstip: string;
  door: string | null;
  wat: Wat;
  soort: Soort;
  onderdeel: string;
  titel: string;
  programmalijn: string | null;
  voor: Inhoud | null;
  na: Inhoud | null;
  herstelbaar: boolean;
  handeling: string;
}

const TIJDSTIP = '2026-11-26T11:00:00Z';

/** The parts of one concept, with their revisies, their order and the trail of what was done. */
export class Delen {
  readonly archief = new Map<string, Los>();
  spoor: Regel[] = [];
  stand = 0;
  private readonly delen = new Map<string, Los>();
  private handeling: string | null = null;
  /** What was archived in one go, by the part that was. */
  private readonly samenWeg = new Map<string, Los[]>();

  alle(soort: Soort): Los[] {
    return gesorteerd([...this.delen.values()].filter((deel) => deel.soort === soort));
  }

  vind(id: string): Los | undefined {
    return this.delen.get(id);
  }

  /** As it is: nothing happened. */
  zet(deel: Los): Los {
    this.delen.set(deel.id, deel);
    return deel;
  }

  /** All that is done within is one deed. */
  ineens<T>(doe: () => T): T {
    const eerder = this.handeling;
    this.handeling ??= crypto.randomUUID();
    try {
      return doe();
    } finally {
      this.handeling = eerder;
    }
  }

  maak(soort: Soort, id: string, gevraagd: Inhoud, door: string | null): Los {
    const plaats = plaatsVan(soort);
    const inhoud = meng(leegVan(soort), gevraagd);
    const deel = this.zet({
      id,
      soort,
      code: codeVan(inhoud) || id,
      revisie: 0,
      gewijzigdOp: TIJDSTIP,
      inhoud,
      wanneer: wanneerVan(soort, inhoud),
    });
    if (plaats !== undefined) this.zetPlaats(deel, plaats, gevraagd[plaats], false);
    this.noteer('gemaakt', deel, null, door);
    return deel;
  }

  wijzig(id: string, patch: Inhoud, door: string | null, wat: Wat = 'gewijzigd'): Los {
    const oud = this.delen.get(id);
    if (!oud) throw new Error(`There is no part ${id} in this concept.`);
    const { binnen } = beschrijvingVan(oud.soort);
    const plaats = plaatsVan(oud.soort);
    const inhoud = meng(oud.inhoud, patch);
    const nieuw = this.zet({
      ...oud,
      revisie: oud.revisie + 1,
      gewijzigdOp: TIJDSTIP,
      inhoud,
      wanneer: wanneerVan(oud.soort, inhoud),
    });
    const blijft = binnen === undefined || inhoud[binnen] === oud.inhoud[binnen];
    if (plaats !== undefined && (plaats in patch || !blijft)) {
      nieuw.inhoud[plaats] = oud.inhoud[plaats];
      this.zetPlaats(nieuw, plaats, patch[plaats], blijft);
    }
    this.noteer(wat, nieuw, oud.inhoud, door);
    return nieuw;
  }

  /** Goes with everything that hangs under it. */
  archiveer(id: string, door: string | null): void {
    const weg = this.metWatEronderHangt(id);
    this.samenWeg.set(id, weg);
    this.ineens(() => {
      for (const deel of weg) {
        this.delen.delete(deel.id);
        this.archief.set(deel.id, deel);
        this.noteer('gearchiveerd', deel, deel.inhoud, door);
      }
    });
  }

  /** Back to how it was before a line of the trail; null when that cannot be. */
  /** All that was done in one go, as one deed. */
  herstelHandeling(handeling: string, door: string | null) {
    const regels = this.spoor.filter((regel) => regel.handeling === handeling);
    const terug = this.ineens(() => {
      regels.forEach(({ nummer }) => this.herstel(nummer, door));
      return this.handeling;
    });
    return { handeling: terug, aantal: regels.length, stand: this.stand };
  }

  herstel(nummer: number, door: string | null): Los | null {
    const regel = this.spoor.find((r) => r.nummer === nummer);
    if (regel?.voor == null) return null;
    if (regel.wat !== 'gearchiveerd') {
      return this.vind(regel.onderdeel)
        ? this.wijzig(regel.onderdeel, gewijzigd(regel), door, 'hersteld')
        : null;
    }
    if (!this.archief.has(regel.onderdeel)) return null;
    // What went along comes back along.
    this.ineens(() => {
      for (const deel of this.samenWeg.get(regel.onderdeel) ?? []) {
        if (!this.archief.delete(deel.id)) continue;
        const terug = this.zet({ ...deel, revisie: deel.revisie + 1, gewijzigdOp: TIJDSTIP });
        this.noteer('hersteld', terug, terug.inhoud, door);
      }
    });
    return this.vind(regel.onderdeel) ?? null;
  }

  /** What somebody wrote over since a change. */
  overschreven(nummer: number): Los | null {
    const regel = this.spoor.find((r) => r.nummer === nummer);
    const deel = regel && this.vind(regel.onderdeel);
    if (!deel || regel.voor === null || regel.na === null) return null;
    const { na } = regel;
    const anders = Object.entries(gewijzigd(regel)).some(
      ([veld, toen]) => !gelijk(deel.inhoud[veld], na[veld]) && !gelijk(deel.inhoud[veld], toen),
    );
    return anders ? deel : null;
  }

  /** How often a part is named by others. */
  genoemd(id: string): number {
    return [...this.delen.values()].filter(
      (deel) => deel.id !== id && JSON.stringify(deel.inhoud).includes(id),
    ).length;
  }

  private metWatEronderHangt(id: string): Los[] {
    const deel = this.delen.get(id);
    if (!deel) return [];
    const eronder = [...this.delen.values()].filter(
      ({ inhoud }) =>
        inhoud.programmalijn === id || inhoud.strategie === id || inhoud.begroting === id,
    );
    return [...eronder, deel];
  }

  /** Who takes the place of another moves everything in between by one; those keep their revisie. */
  private zetPlaats(deel: Los, plaats: string, gevraagd: unknown, blijft: boolean): void {
    const { binnen } = beschrijvingVan(deel.soort);
    const buren = this.alle(deel.soort).filter(
      (buur) => buur.id !== deel.id && (!binnen || buur.inhoud[binnen] === deel.inhoud[binnen]),
    );
    const nummerVan = (buur: Los) => Number(buur.inhoud[plaats]);
    const achteraan = Math.max(0, ...buren.map(nummerVan)) + 1;
    const eigen = blijft ? nummerVan(deel) : achteraan;
    if (typeof gevraagd !== 'number' || !buren.some((buur) => nummerVan(buur) === gevraagd)) {
      deel.inhoud = { ...deel.inhoud, [plaats]: typeof gevraagd === 'number' ? gevraagd : eigen };
      return;
    }
    const nummers = [...buren.map(nummerVan), eigen].toSorted((a, b) => a - b);
    const rij = buren.toSpliced(nummers.indexOf(gevraagd), 0, deel);
    for (const [i, ander] of rij.entries()) {
      ander.inhoud = { ...ander.inhoud, [plaats]: nummers[i] };
    }
  }

  private noteer(wat: Wat, deel: Los, voor: Inhoud | null, door: string | null): void {
    const { programmalijn } = deel.inhoud;
    this.stand += 1;
    const regel: Regel = {
      nummer: this.stand,
      tijdstip: TIJDSTIP,
      door,
      wat,
      soort: deel.soort,
      onderdeel: deel.id,
      titel: opschriftVan(deel),
      programmalijn:
        deel.soort === 'programmalijn'
          ? deel.id
          : typeof programmalijn === 'string'
            ? programmalijn
            : null,
      voor,
      na: wat === 'gearchiveerd' ? null : deel.inhoud,
      herstelbaar: wat !== 'gemaakt',
      handeling: this.handeling ?? crypto.randomUUID(),
    };
    this.spoor = [regel, ...this.spoor];
  }
}

/** What the API makes of the first words, for in an address. */
function codeVan(inhoud: Inhoud): string {
  const woorden = ['titel', 'naam', 'term'].map((veld) => inhoud[veld]).find(Boolean);
  return typeof woorden === 'string'
    ? woorden
        .toLowerCase()
        .normalize('NFD')
        .replaceAll(/[\u0300-\u036f]/g, '')
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-|-$/g, '')
    : '';
}

const wanneerVan = (soort: Soort, inhoud: Inhoud): Los['wanneer'] => {
  if (soort === 'actie') return gelezenTijd(inhoud.wanneer);
  return soort === 'besluit' ? gelezenTijd(inhoud.genomen) : null;
};

const gelijk = (een: unknown, ander: unknown) => JSON.stringify(een) === JSON.stringify(ander);

/** What the fields were that a change wrote. */
const gewijzigd = ({ voor, na }: Regel): Inhoud =>
  Object.fromEntries(
    Object.entries(voor ?? {}).filter(([veld, toen]) => !gelijk(toen, na?.[veld])),
  );
