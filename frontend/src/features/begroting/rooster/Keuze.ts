import type { Plek } from './beweging';
import type { Selectie } from './blok';
import type { Celwaarde } from './celwaarde';
import type { Kolom, Rij } from './indeling';

/** A place by what stands there: rows of others may come and go while one is working. */
interface Vast {
  rij: string;
  kolom: number;
}

/** A cell that is being edited. */
export interface Celbewerking {
  /** What the input begins with. */
  begin: string;
  /** Started by typing over what was there. */
  vanTypen: boolean;
  /** What stood there, as it is typed. */
  was: string;
  /** What the server had then: what comes in meanwhile is not overwritten unseen. */
  gezien: Celwaarde;
}

/** What of it is in one row. */
export interface Rijkeuze {
  /** The column that has the focus of the grid. */
  actief: number | null;
  /** First and last selected column. */
  van: number | null;
  tot: number | null;
  bewerkt: Celbewerking | null;
}

const NIETS: Rijkeuze = { actief: null, van: null, tot: null, bewerkt: null };

/**
 * Where one is in the grid, what is selected, and which cell is being edited. Not in the state of the
 * grid: each row listens to its own part, so that going to another cell draws two rows and no more.
 */
export class Keuze {
  actief: Plek = { rij: 0, kolom: 1 };
  /** The rectangle of cells between the anchor and where one is; null where nothing can be filled in. */
  selectie: Selectie | null = null;
  bewerkt: Celbewerking | null = null;
  /** By id, from top to bottom. */
  regels: readonly string[] = [];
  private rijen: readonly Rij[] = [];
  private kolommen: readonly Kolom[] = [];
  private vast: Vast | null = null;
  private anker: Vast | null = null;
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
    this.regels = rijen.flatMap((rij) => (rij.soort === 'regel' ? [rij.id] : []));
    this.meld();
  }

  /** Goes somewhere; `breid` keeps the other corner of the selection where it was. */
  ga(naar: Plek, breid = false): void {
    this.anker = breid ? (this.anker ?? this.vastVan(this.actief)) : null;
    this.vast = this.vastVan(naar);
    this.bewerkt = null;
    this.meld();
  }

  /** Selects a rectangle; one stays at its first cell. */
  kies(s: Selectie): void {
    const eind = this.regels[Math.min(s.totRij, this.regels.length - 1)] ?? '';
    this.vast = { rij: this.regels[s.vanRij] ?? '', kolom: s.vanKolom + 1 };
    this.anker = { rij: eind, kolom: Math.min(s.totKolom + 1, this.kolommen.length) };
    this.meld();
  }

  bewerk(plek: Plek, hoe: Celbewerking): void {
    this.vast = this.vastVan(plek);
    this.anker = null;
    this.bewerkt = hoe;
    this.meld();
  }

  sluit(): void {
    this.bewerkt = null;
    this.meld();
  }

  private vastVan({ rij, kolom }: Plek): Vast {
    return { rij: this.rijen[rij]?.id ?? '', kolom };
  }

  private plekVan(vast: Vast | null): Plek | null {
    const rij = vast ? this.rijen.findIndex(({ id }) => id === vast.rij) : -1;
    const laatste = this.kolommen.length + 1;
    return vast && rij >= 0 ? { rij, kolom: Math.min(vast.kolom, laatste) } : null;
  }

  private selecteer(): Selectie | null {
    const begin = this.plekVan(this.anker) ?? this.actief;
    const index = ({ rij }: Plek) => this.regels.indexOf(this.rijen[rij]?.id ?? '');
    const binnen = ({ kolom }: Plek) => kolom >= 1 && kolom <= this.kolommen.length;
    const rijen = [index(begin), index(this.actief)];
    if (Math.min(...rijen) < 0 || !binnen(begin) || !binnen(this.actief)) return null;
    return {
      vanRij: Math.min(...rijen),
      totRij: Math.max(...rijen),
      vanKolom: Math.min(begin.kolom, this.actief.kolom) - 1,
      totKolom: Math.max(begin.kolom, this.actief.kolom) - 1,
    };
  }

  private meld(): void {
    const eersteRegel = this.rijen.findIndex(({ soort }) => soort === 'regel');
    const actief = this.plekVan(this.vast) ?? { rij: Math.max(eersteRegel, 0), kolom: 1 };
    if (!isZelfde(actief, this.actief)) this.actief = actief;
    this.selectie = this.selecteer();
    const eerder = this.perRij;
    const perRij = new Map<string, Rijkeuze>();
    const { vanRij = 0, totRij = -1, vanKolom = 0, totKolom = 0 } = this.selectie ?? {};
    for (const id of this.regels.slice(vanRij, totRij + 1)) {
      perRij.set(id, { ...NIETS, van: vanKolom + 1, tot: totKolom + 1 });
    }
    const hier = this.rijen[actief.rij]?.id ?? '';
    const { bewerkt } = this;
    perRij.set(hier, { ...NIETS, ...perRij.get(hier), actief: actief.kolom, bewerkt });
    for (const [id, nu] of perRij) {
      const toen = eerder.get(id);
      if (toen && isZelfde(toen, nu)) perRij.set(id, toen);
    }
    this.perRij = perRij;
    this.luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }
}

const isZelfde = <T extends object>(een: T, ander: T): boolean =>
  (Object.keys(een) as (keyof T)[]).every((veld) => een[veld] === ander[veld]);
