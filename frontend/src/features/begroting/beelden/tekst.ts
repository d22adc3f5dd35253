/** Widths of Source Sans 3 in parts of the letter size, roughly and rather too wide than too narrow. */
const SMAL = /[ijlft.,:;'’|!()[\] ]/;
const BREED = /[mwMW@%—]/;
const HOOG = /[A-Z&€]/;

function breedteVanTeken(teken: string): number {
  if (SMAL.test(teken)) return 0.3;
  if (BREED.test(teken)) return 0.82;
  return HOOG.test(teken) ? 0.6 : 0.52;
}

/** How wide a text is drawn, about: a picture that becomes a file cannot be measured on the screen first. */
export function breedteVan(tekst: string, grootte: number): number {
  return Array.from(tekst).reduce((som, teken) => som + breedteVanTeken(teken), 0) * grootte;
}

/** A text in lines that fit; what does not fit on the last line ends in an ellipsis. */
export function breek(tekst: string, breedte: number, grootte: number, hoogstens = 2): string[] {
  const past = (regel: string) => breedteVan(regel, grootte) <= breedte;
  const regels: string[] = [];
  for (const woord of tekst.split(' ')) {
    const laatste = regels.at(-1);
    const samen = laatste === undefined ? woord : `${laatste} ${woord}`;
    if (laatste !== undefined && past(samen)) regels[regels.length - 1] = samen;
    else regels.push(woord);
  }
  const getoond = regels.slice(0, hoogstens);
  return getoond.map((regel, i) => {
    const isAfgekapt = i === hoogstens - 1 && regels.length > hoogstens;
    return isAfgekapt || !past(regel) ? kort(regel, past) : regel;
  });
}

function kort(regel: string, past: (regel: string) => boolean): string {
  let over = regel;
  while (over.length > 1 && !past(`${over}…`)) over = over.slice(0, -1);
  return `${over.trimEnd()}…`;
}
