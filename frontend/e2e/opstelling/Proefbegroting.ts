import type { Locator, Page } from '@playwright/test';
import type { Deel, Proefagenda } from './Proefagenda';

interface Cel {
  soort: string;
  bedrag: string | null;
}

interface Regelinhoud {
  onderdeel: string;
  thema: string;
  geldbron: string | null;
  fte: string | null;
  taakveld: string | null;
  acties: string[];
  begroot: Record<string, Cel & { beslistDoor: string | null; beslistVoor: string | null }>;
  besteed: Record<string, Cel>;
}

interface Tabel {
  regels: Deel<Regelinhoud>[];
}

/** What stands in a cell, as the API takes it. */
export const bedrag = (euros: string) => ({
  soort: 'bedrag',
  bedrag: euros,
  beslistDoor: null,
  beslistVoor: null,
});
export const PM = { soort: 'pm', bedrag: null, beslistDoor: null, beslistVoor: null };

/** The begroting of an agenda of a test, with the themas Muziek and Promotie and no regels yet. */
export class Proefbegroting {
  readonly agenda: Proefagenda;
  readonly id: string;
  readonly muziek: Deel;
  readonly promotie: Deel;

  private constructor(agenda: Proefagenda, id: string, { muziek, promotie }: Themas) {
    this.agenda = agenda;
    this.id = id;
    this.muziek = muziek;
    this.promotie = promotie;
  }

  static async maak(agenda: Proefagenda, vanJaar = 2027, totJaar = 2028): Promise<Proefbegroting> {
    const themas = await maakThemas(agenda);
    const { id } = await agenda.nieuw('begrotingen', { naam: null, vanJaar, totJaar });
    return new Proefbegroting(agenda, id, themas);
  }

  /** The one that somebody made in the browser. */
  static async van(agenda: Proefagenda, themas: Themas): Promise<Proefbegroting> {
    const { begrotingen } = await agenda.lees<{
      begrotingen: { id: string; isScenario: boolean }[];
    }>('/concept/begrotingen');
    const eigen = begrotingen.find(({ isScenario }) => !isScenario);
    return new Proefbegroting(agenda, eigen?.id ?? '', themas);
  }

  /** The address of its editor. */
  get adres(): string {
    return `${this.agenda.concept}/begroting`;
  }

  /** A regel under Muziek, unless it says otherwise. */
  regel(onderdeel: string, inhoud: object = {}): Promise<Deel<Regelinhoud>> {
    return this.agenda.nieuw('begrotingsregels', {
      begroting: this.id,
      thema: this.muziek.id,
      onderdeel,
      ...inhoud,
    });
  }

  /** Many regels at once, in the form of a spreadsheet: Thema;Onderdeel;2027;2028. */
  async importeer(rijen: readonly string[]): Promise<void> {
    const pad = `/concept/begrotingen/${this.id}`;
    const bestand = rijen.join('\n');
    const etag = await this.agenda.stuurBestand(`${pad}/importvoorbeelden`, bestand);
    await this.agenda.stuurBestand(`${pad}/importen`, bestand, etag);
  }

  /** What the server has of a regel. */
  async opServer(onderdeel: string): Promise<Regelinhoud | undefined> {
    return (await this.regels()).find((regel) => regel.onderdeel === onderdeel);
  }

  /** All of them, in their order. */
  async regels(): Promise<Regelinhoud[]> {
    const { regels } = await this.agenda.lees<Tabel>(`/concept/begrotingen/${this.id}/tabel`);
    return regels.map(({ inhoud }) => inhoud);
  }

  /** What the server has in begroot of a regel, as people write it. */
  async begroot(onderdeel: string): Promise<Record<string, string>> {
    return alsTekst((await this.opServer(onderdeel))?.begroot);
  }

  async besteed(onderdeel: string): Promise<Record<string, string>> {
    return alsTekst((await this.opServer(onderdeel))?.besteed);
  }
}

interface Themas {
  muziek: Deel;
  promotie: Deel;
}

/** The themas that a begroting is divided in. */
export async function maakThemas(agenda: Proefagenda): Promise<Themas> {
  const thema = (naam: string, toelichting: string) =>
    agenda.nieuw('themas', { naam, toelichting });
  return {
    muziek: await thema('Muziek', 'Samen spelen.'),
    promotie: await thema('Promotie', 'Laten zien.'),
  };
}

const alsTekst = (cellen: Record<string, Cel> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(cellen).map(([jaar, c]) => [jaar, c.bedrag ?? 'PM']));

/** A cell of the grid, by how it is read out. */
export const cel = (page: Page, naam: RegExp | string): Locator =>
  page.getByRole('gridcell', { name: naam });

/** From the clipboard, where the focus is. */
export async function plak(page: Page, tekst: string): Promise<void> {
  await page.evaluate((t) => navigator.clipboard.writeText(t), tekst);
  await page.keyboard.press('ControlOrMeta+v');
}

/** Chooses a file on the page, whatever the browser takes it for. */
export async function kiesBestand(
  page: Page,
  name: string,
  inhoud: string | Buffer,
): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(inhoud),
  });
}
