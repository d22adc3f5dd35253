import axe from 'axe-core';
import { expect } from 'vitest';
import { bekijkStaat, overtredingen, regels, type Opties } from './staat';
import { breedteNu, maakSchermafdruk, uitgeladen, zetVenster } from './toon';

/** Looks at the state in which the screen is; afterwards the window is as wide as it was. */
export async function bekijk(naam: string, opties: Opties = {}): Promise<void> {
  const eerst = breedteNu();
  await bekijkStaat(scherm, naam, opties);
  await scherm.zetBreedte(eerst);
}

const scherm = {
  zetBreedte: async (breedte: number) => {
    await zetVenster(breedte);
    await uitgeladen();
  },
  verwachtToegankelijk: async (namen?: string[]) => {
    const gevonden = overtredingen(await axe.run(document, regels(namen)));
    const waar = `wat niet toegankelijk is op ${window.location.pathname}, ${breedteNu()} breed`;
    expect(gevonden, waar).toEqual([]);
  },
  verwachtPassend: () =>
    expect
      .poll(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, {
        message: 'pixels die buiten het scherm vallen',
      })
      .toBe(0),
  maakSchermafdruk,
};
