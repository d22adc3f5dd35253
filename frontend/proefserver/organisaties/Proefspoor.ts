import type { OrganisatieInhoud, Wijziging } from '../../src/lib/api';

const EERSTE = Date.UTC(2026, 10, 26, 9);

/** The trail of organisaties: of the contact it keeps only that it changed. */
export class Proefspoor {
  private readonly regels: (Wijziging & { geheel: OrganisatieInhoud })[] = [];

  zet(
    { id, inhoud }: { id: string; inhoud: OrganisatieInhoud },
    wat: Wijziging['wat'],
    geheel: OrganisatieInhoud,
    door: string | null,
  ): void {
    const { contact: toen, ...voor } = geheel;
    const { contact: nu, ...na } = inhoud;
    const isAnders = JSON.stringify(toen) !== JSON.stringify(nu);
    this.regels.unshift({
      nummer: this.regels.length + 1,
      tijdstip: new Date(EERSTE + this.regels.length * 60_000).toISOString(),
      door,
      wat,
      soort: 'organisatie',
      onderdeel: id,
      titel: inhoud.naam,
      programmalijn: null,
      voor,
      na: isAnders ? { ...na, contact: { persoonlijk: true } } : na,
      handeling: crypto.randomUUID(),
      aantal: 1,
      herstelbaar: true,
      geheel,
    });
  }

  van(id: string): { resultaten: Wijziging[]; totaal: number } {
    const resultaten = this.regels
      .filter(({ onderdeel }) => onderdeel === id)
      .map(({ geheel: _geheel, ...regel }) => regel);
    return { resultaten, totaal: resultaten.length };
  }

  /** What it was before this change. */
  voor(id: string, nummer: number): OrganisatieInhoud | undefined {
    return this.regels.find((regel) => regel.onderdeel === id && regel.nummer === nummer)?.geheel;
  }
}
