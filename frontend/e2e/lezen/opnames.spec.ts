import { expect, test, type APIRequestContext } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adressenVan, opnemers } from '../../proefserver/adressen';
import { OPNEMERS, type Opnemer } from '../../proefserver/adressen/opnemers';
import { plek } from '../../proefserver/adressen/plek';
import { meldAan, neemOp, Stabiel } from './opnemen';

/*
 * The screens are tested against recorded answers of the API (proefserver/opnames). Here the API is
 * asked whether it still gives them. With OPNEMEN=1 ("npm run opnemen") they are written anew.
 */
const OPNEMEN = process.env.OPNEMEN === '1';
/** What other tests add to: an agenda that was published, a member, an organisatie. These are only recorded. */
const WISSELEND =
  /^\/agendas$|\/concept\/organisaties$|\/(lidmaatschappen|uitnodigingen)$|^\/organisaties\/gemeente-zoetermeer/;
const PROEFSERVER = new URL('../../proefserver/', import.meta.url);

async function vergelijk(request: APIRequestContext, opnemer: Opnemer): Promise<void> {
  const stabiel = new Stabiel();
  for (const adres of adressenVan(opnemer)) {
    const nu = stabiel.maak(await neemOp(request, adres));
    const bestand = fileURLToPath(new URL(plek(opnemer, adres), PROEFSERVER));
    if (OPNEMEN) {
      await mkdir(dirname(bestand), { recursive: true });
      await writeFile(bestand, `${JSON.stringify(nu, null, 1)}\n`);
      continue;
    }
    if (WISSELEND.test(adres)) continue;
    const was: unknown = existsSync(bestand) ? JSON.parse(await readFile(bestand, 'utf8')) : null;
    expect.soft(nu, `${adres} answers something else: run npm run opnemen`).toEqual(was);
  }
}

for (const opnemer of opnemers) {
  test(`de opnames van ${opnemer} zijn wat de API antwoordt`, async ({ request }) => {
    const gebruiker = OPNEMERS[opnemer];
    if (gebruiker !== null) await meldAan(request, gebruiker);
    await vergelijk(request, opnemer);
  });
}
