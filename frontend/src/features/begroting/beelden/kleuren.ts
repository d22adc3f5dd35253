/** A colour to fill with, and the colour of a letter on it that is at least 4.5:1. */
export interface Kleur {
  vlak: string;
  letter: string;
}

/** So many fills has the theme, and every one also has a letter: nothing depends on the colour alone. */
const AANTAL = 11;

/** Black on what is light and white on what is dark. */
const letterOp = (vlak: string) => `oklch(from ${vlak} clamp(0, (0.58 - l) * 999, 1) 0 0)`;

export function kleur(i: number): Kleur {
  const vlak = `var(--sk-beeld-${(i % AANTAL) + 1})`;
  return { vlak, letter: letterOp(vlak) };
}

/** A, B … Z, AA, AB …: as columns in a spreadsheet. */
export function letter(i: number): string {
  const laatste = String.fromCharCode(65 + (i % 26));
  return i < 26 ? laatste : letter(Math.floor(i / 26) - 1) + laatste;
}

/** The inks of the theme. */
export const INKT = {
  tekst: 'var(--sk-inkt)',
  stil: 'var(--sk-stil)',
  lijn: 'var(--sk-lijn)',
  sterk: 'var(--sk-lijn-sterk)',
  grond: 'var(--sk-grond)',
  papier: 'var(--sk-papier)',
  pm: 'var(--sk-let-op)',
  toegezegd: 'var(--sk-toegezegd)',
  besteed: 'var(--sk-actie)',
} as const;
