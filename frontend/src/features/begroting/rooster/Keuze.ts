import { useSyncExternalStore } from 'react';
import { naToets, type Stap } from './beweging';
import type { Selectie } from './blok';
import type { Kolom, Regelrij, Rij } from './indeling';
import type { Plek } from './plek';

/** A cell that is being edited. */
export interface Celbewerking {
  /** What the input begins with. */
  begin: string;
  /** Started by typing: then the arrow keys leave the cell, as in a spreadsheet. */
  vanTypen: boolean;
  /** Keeps what was typed, and goes on to the next cell that way; null stays. */
  klaar: (tekst: string, stap: Stap | null) => void;
  annuleer: () => void;
}

/** What of it is in one row. */
interface Rijkeuze {
  /** The column that has the focus of the grid. */
  actief: number | null;
  /** First and last selected column. */
  van: number;
  tot: number;
  bewerkt: Celbewerking | null;
}

const NIETS: Rijkeuze = { actief: null, van: 1, tot: 0, bewerkt: null };

/**
 * Where one is in the grid, what is selected, and which cell is being edited. Not in the state of the
 * grid: each row listens to its own part, so that going to another cell draws two rows and no more.
 */
export class Keuze {
  actief: Plek = { rij: '', kolom: 1 };
  /** The cell where one is, when it can be filled in. */
  cel: { rij: Regelrij; kolom: Kolom } | null = null;
  /** The rectangle of cells between the anchor and where one is; null where nothing can be filled in. */
  selectie: Selectie | null = null;
  bewerkt: Celbewerking | null = null;
  rijen: readonly Rij[] = [];
  /** Those of them that can be filled in. */
  regels: readonly Regelrij[] = [];
  kolommen: readonly Kolom[] = [];
  private gevraagd: Plek | null = null;
  private anker: Plek | null = null;
  private perRij: ReadonlyMap<string, Rijkeuze> = new Map();
  private readonly luisteraars = new Set<() => void>();

  constructor(rijen: readonly Rij[], kolommen: readonly Kolom[]) {
    this.zetVorm(rijen, kolommen);
  }

  abonneer = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  in(rij: string): Rijkeuze {
    return this.perRij.get(rij) ?? NIETS;
  }

  /** Which rows and columns there are now. */
  zetVorm(rijen: readonly Rij[], kolommen: readonly Kolom[]): void {
    if (rijen === this.rijen && kolommen === this.kolommen) return;
    this.rijen = rijen;
    this.kolommen = kolommen;
    this.regels = rijen.filter((rij) => rij.soort === 'regel');
    this.meld();
  }

  ga(naar: Plek, breid = false): void {
    this.anker = breid ? (this.anker ?? this.actief) : null;
    this.gevraagd = naar;
    this.bewerkt = null;
    this.meld();
  }

  /** Selects a rectangle, as far as it is in the grid; one stays at its first cell. */
  kies({ vanRij, totRij, vanKolom, totKolom }: Selectie): void {
    const { regels, kolommen } = this;
    this.gevraagd = { rij: regels[vanRij]?.id ?? '', kolom: vanKolom + 1 };
    const eind = regels[Math.min(totRij, regels.length - 1)]?.id ?? '';
    this.anker = { rij: eind, kolom: Math.min(totKolom + 1, kolommen.length) };
    this.meld();
  }

  /** Begins to edit the cell where one is; with null that is over. */
  bewerk(hoe: Celbewerking | null): void {
    this.anker = null;
    this.bewerkt = hoe;
    this.meld();
  }

  /** Where a key leads; null when it is not one that moves. */
  naToets(key: string, ctrl: boolean): Plek | null {
    const { rijen, kolommen, actief } = this;
    const hier = { rij: rijen.findIndex(({ id }) => id === actief.rij), kolom: actief.kolom };
    const grenzen = { rijen: rijen.length, kolommen: kolommen.length + 2 };
    const naar = naToets(hier, { key, ctrl }, grenzen);
    return naar && { rij: rijen[naar.rij]?.id ?? '', kolom: naar.kolom };
  }

  /** The next cell that can be filled in: past the rows of totals, and on to the next row at the end of one. */
  volgende([omlaag, opzij]: Stap): Plek {
    const laatste = this.kolommen.length;
    const kolom = this.actief.kolom + opzij;
    const over = kolom > laatste ? 1 : kolom < 1 ? -1 : 0;
    const rij = this.regels[this.regelnummer(this.actief) + omlaag + over]?.id ?? this.actief.rij;
    return { rij, kolom: over === 0 ? kolom : over > 0 ? 1 : laatste };
  }

  private regelnummer({ rij }: Plek): number {
    return this.regels.findIndex(({ id }) => id === rij);
  }

  /** What was asked for, as far as it is there. */
  private bestaand(plek: Plek | null): Plek | null {
    const laatste = this.kolommen.length + 1;
    return plek && this.rijen.some(({ id }) => id === plek.rij)
      ? { rij: plek.rij, kolom: Math.min(plek.kolom, laatste) }
      : null;
  }

  private selecteer(): Selectie | null {
    const hoeken = [this.bestaand(this.anker) ?? this.actief, this.actief];
    const rijen = hoeken.map((hoek) => this.regelnummer(hoek));
    const kolommen = hoeken.map(({ kolom }) => kolom - 1);
    const [vanRij, vanKolom] = [Math.min(...rijen), Math.min(...kolommen)];
    const [totRij, totKolom] = [Math.max(...rijen), Math.max(...kolommen)];
    const invulbaar = vanRij >= 0 && vanKolom >= 0 && totKolom < this.kolommen.length;
    return invulbaar ? { vanRij, totRij, vanKolom, totKolom } : null;
  }

  private meld(): void {
    const { regels, kolommen, bewerkt, perRij: eerder } = this;
    const actief = this.bestaand(this.gevraagd) ?? {
      rij: (regels[0] ?? this.rijen[0])?.id ?? '',
      kolom: 1,
    };
    this.actief = actief;
    this.selectie = this.selecteer();
    const rij = regels[this.regelnummer(actief)];
    const kolom = kolommen[actief.kolom - 1];
    const cel = rij && kolom ? { rij, kolom } : null;
    if (!cel || !this.cel || !isZelfde(cel, this.cel)) this.cel = cel;
    const perRij = new Map<string, Rijkeuze>();
    const { vanRij = 0, totRij = -1, vanKolom = 0, totKolom = 0 } = this.selectie ?? {};
    for (const { id } of regels.slice(vanRij, totRij + 1)) {
      perRij.set(id, { ...NIETS, van: vanKolom + 1, tot: totKolom + 1 });
    }
    perRij.set(actief.rij, {
      ...(perRij.get(actief.rij) ?? NIETS),
      actief: actief.kolom,
      bewerkt,
    });
    for (const [id, nu] of perRij) {
      const toen = eerder.get(id);
      if (toen && isZelfde(toen, nu)) perRij.set(id, toen);
    }
    this.perRij = perRij;
    this.luisteraars.forEach((luisteraar) => luisteraar());
  }
}

const isZelfde = <T extends object>(een: T, ander: T): boolean =>
  (Object.keys(een) as (keyof T)[]).every((veld) => een[veld] === ander[veld]);

/** Where one is in a row and what is selected of it; the row is drawn again only when that changes. */
export const useRijkeuze = (keuze: Keuze, rij: string): Rijkeuze =>
  useSyncExternalStore(keuze.abonneer, () => keuze.in(rij));
