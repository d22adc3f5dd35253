/** A colour to fill with, and the colour of a letter on it that is at least 4.5:1. */
export interface Kleur {
  vlak: string;
  letter: string;
}

/**
 * Colours that stay apart for who sees colours differently (Okabe and Ito, the light ones darkened until they stand
 * out from white). Every colour also has a letter, so nothing depends on the colour alone.
 */
const KLEUREN: readonly Kleur[] = [
  { vlak: '#0072b2', letter: '#fff' },
  { vlak: '#d55e00', letter: '#000' },
  { vlak: '#009e73', letter: '#000' },
  { vlak: '#cc79a7', letter: '#000' },
  { vlak: '#e69f00', letter: '#000' },
  { vlak: '#56b4e9', letter: '#000' },
  { vlak: '#7a4b00', letter: '#fff' },
  { vlak: '#6a6f7a', letter: '#fff' },
  { vlak: '#44318d', letter: '#fff' },
  { vlak: '#9a9a00', letter: '#000' },
  { vlak: '#000000', letter: '#fff' },
];

const LAATSTE: Kleur = { vlak: '#000000', letter: '#fff' };

export const kleur = (i: number): Kleur => KLEUREN[i % KLEUREN.length] ?? LAATSTE;

/** A, B … Z, AA, AB …: as columns in a spreadsheet. */
export function letter(i: number): string {
  const laatste = String.fromCharCode(65 + (i % 26));
  return i < 26 ? laatste : letter(Math.floor(i / 26) - 1) + laatste;
}

/** The inks of the site, as values: a picture that is kept as a file has no stylesheet. */
export const INKT = {
  tekst: '#17212e',
  stil: '#566173',
  lijn: '#d8dde5',
  sterk: '#8590a0',
  grond: '#f6f7f9',
  papier: '#fff',
  pm: '#9a4a06',
  toegezegd: '#8fbbe0',
  besteed: '#1b4f8a',
} as const;
