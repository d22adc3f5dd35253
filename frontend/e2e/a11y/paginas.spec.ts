import { DEMO, LIJN, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

/**
 * The site as it was built, with its own style sheets, letters and CSP. Every other state of every screen is seen
 * where a component test comes by (schermen/bekijk.ts).
 */
const PAGINAS = [
  { naam: 'agenda', adres: DEMO, titel: /^Uitvoeringsagenda Cultuurvisie 2022-2030/, anders: true },
  {
    naam: 'strategiekaart-7',
    adres: LIJN('goud-maken'),
    titel: /^Programmalijn 7: Goud maken/,
    anders: true,
  },
  { naam: 'acties', adres: `${DEMO}/acties`, titel: /^Acties/, anders: true },
  {
    naam: 'kalender',
    adres: `${DEMO}/activiteiten?weergave=kalender&maand=2026-11`,
    titel: /^Activiteiten/,
    anders: true,
  },
  {
    naam: 'organisatie',
    adres: '/organisaties/ckc-en-partners?agenda=zoetermeer-2022-2030',
    titel: /^CKC & partners/,
    anders: false,
  },
  {
    naam: 'begroting-begroot',
    adres: `${DEMO}/begroting`,
    titel: /^Begroting/,
    anders: true,
    getekend: 'figure [role=group] > svg',
  },
];

for (const { naam, adres, titel, anders, getekend = 'h1' } of PAGINAS) {
  test(`${naam} heeft een eigen titel, één kop en is toegankelijk op elk scherm`, async ({
    page,
  }) => {
    await open(page, adres);
    await expect(page).toHaveTitle(titel);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.locator(getekend).first()).toBeVisible();
    await bekijk(page, naam, { opTelefoonAnders: anders });
  });
}
