import type { Aanwezige, WijzigingGebeurtenis } from './contract';

/** What is told of the concept, as it is now. */
export interface Stand {
  /** Everyone who has this agenda open, oneself too. */
  personen: readonly Aanwezige[];
  /** What others saved in the last seconds, newest first. */
  zojuist: readonly WijzigingGebeurtenis[];
}

const TOON_MS = 8000;

/** Who is here and what they just did, for who shows it: of hundreds of rows only that one is drawn again. */
export class Gebeurtenissen {
  stand: Stand = { personen: [], zojuist: [] };
  private readonly luisteraars = new Set<() => void>();

  abonneer = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  zetPersonen(personen: readonly Aanwezige[]): void {
    this.zet({ personen });
  }

  noteer(wijziging: WijzigingGebeurtenis): void {
    const { onderdeel, nummer } = wijziging;
    const eerder = this.stand.zojuist.filter((ander) => ander.onderdeel !== onderdeel);
    this.zet({ zojuist: [wijziging, ...eerder] });
    setTimeout(() => {
      this.zet({ zojuist: this.stand.zojuist.filter((ander) => ander.nummer !== nummer) });
    }, TOON_MS);
  }

  van(onderdeel: string): WijzigingGebeurtenis | undefined {
    return this.stand.zojuist.find((wijziging) => wijziging.onderdeel === onderdeel);
  }

  private zet(deel: Partial<Stand>): void {
    this.stand = { ...this.stand, ...deel };
    this.luisteraars.forEach((luisteraar) => {
      luisteraar();
    });
  }
}
