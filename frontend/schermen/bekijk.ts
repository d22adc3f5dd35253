import axe from 'axe-core';
import { expect } from 'vitest';
import { commands } from 'vitest/browser';
import { overtredingen, regels } from './axe';
import { breedteNu, HOOG, uitgeladen, zetVenster } from './toon';

interface Opties {
  /** Whether the page is another one on a phone (a menu, cards for a table): then axe looks there too. */
  opTelefoonAnders?: boolean;
}

/**
 * One state of a screen, once in all tests: axe with all rules at 1280, target size and no sideways scroll at
 * 390 and 320, and a picture at 1280 and 390 (screenshots/<naam>-<width>.png). The state has to survive a change
 * of width; afterwards the window is as wide as it was.
 */
export async function bekijk(
  naam: string,
  { opTelefoonAnders = false }: Opties = {},
): Promise<void> {
  const eerst = breedteNu();
  await zetBreedte(1280);
  await verwachtToegankelijk();
  await maakSchermafdruk(naam);
  await zetBreedte(390);
  await verwachtToegankelijk(opTelefoonAnders ? undefined : ['target-size']);
  await verwachtPassend();
  await maakSchermafdruk(naam);
  await zetBreedte(320);
  await verwachtPassend();
  await zetBreedte(eerst);
}

async function zetBreedte(breedte: number): Promise<void> {
  await zetVenster(breedte);
  await uitgeladen();
}

async function verwachtToegankelijk(namen?: string[]): Promise<void> {
  const gevonden = overtredingen(await axe.run(document, regels(namen)));
  const waar = `wat niet toegankelijk is op ${window.location.pathname}, ${String(breedteNu())} breed`;
  expect(gevonden, waar).toEqual([]);
}

/** Nothing sticks out at the side. */
const verwachtPassend = (): Promise<void> =>
  expect
    .poll(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, {
      message: 'pixels die buiten het scherm vallen',
    })
    .toBe(0);

/** The first two windows of the page: making a picture takes longer than axe does, and more with every pixel. */
async function maakSchermafdruk(naam: string): Promise<void> {
  const breedte = breedteNu();
  await zetVenster(breedte, Math.min(2 * HOOG, document.documentElement.scrollHeight));
  await commands.schermafdruk(`${naam}-${String(breedte)}`);
  await zetVenster(breedte);
}
