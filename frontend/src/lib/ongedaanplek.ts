const BEGIN = 'strategiekaart.ongedaan|';

/** Where in the storage of a tab it is kept what was done in an agenda, to be taken back. */
export const ongedaanplek = (agenda: string): string => `${BEGIN}${agenda}`;

/** Who signs out leaves nothing of that behind. */
export function vergeetOngedaan(opslag: Storage): void {
  for (const sleutel of Object.keys(opslag)) {
    if (sleutel.startsWith(BEGIN)) opslag.removeItem(sleutel);
  }
}
