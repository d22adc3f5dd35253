import { open } from '../opstelling/pagina';
import { aantalKeer, doorgeknipt, drukAf, zonderWit } from '../opstelling/papier';
import { Proefbegroting } from '../opstelling/Proefbegroting';
import { expect, test } from '../opstelling/test';

test.use({ als: 'beleid' });

test('de begroting van een concept komt met elke regel op papier, en het totaal één keer', async ({
  page,
  agenda,
}) => {
  const begroting = await Proefbegroting.maak(agenda);
  const namen = Array.from({ length: 60 }, (_, i) => `Onderdeel-${i + 1}-van-60`);
  await begroting.importeer([
    'Thema;Onderdeel;2027;2028',
    ...namen.map((naam, i) => `${i % 2 ? 'Muziek' : 'Promotie'};${naam};${1000 + i};PM`),
  ]);
  await open(page, begroting.adres);
  await expect(page.getByRole('rowheader', { name: /^Onderdeel/ })).toHaveCount(60);
  const papier = await drukAf(page, 'conceptbegroting');
  expect(namen.filter((naam) => aantalKeer(papier, naam) !== 1)).toEqual([]);
  // The sum of 1000 up to and with 1059: below all rows, and not below every sheet.
  expect(papier.bladen.length).toBeGreaterThan(1);
  expect(aantalKeer(papier, '€ 61.770')).toBe(2);
  expect(papier.bladen.at(-1)).toContain(zonderWit('€ 61.770'));
  expect(papier.bladen.slice(0, -1).join('')).not.toContain(zonderWit('€ 61.770'));
  expect(doorgeknipt(papier)).toEqual([]);
  for (const blad of papier.bladen) {
    expect(blad).toContain(zonderWit(`${agenda.titel} · Concept, niet gepubliceerd`));
  }
});

test('de kaart van een concept komt met hele acties op papier', async ({ page, agenda }) => {
  const acties = Array.from({ length: 12 }, (_, i) => `Actie-nummer-${i + 1}-van-12.`);
  for (const wat of acties) {
    await agenda.nieuw('acties', {
      programmalijn: agenda.lijn.id,
      strategie: agenda.strategie.id,
      wat,
      wanneer: 'tweede helft 2027',
    });
  }
  await open(page, agenda.editor);
  await expect(page.getByRole('article')).toHaveCount(14);
  const papier = await drukAf(page, 'conceptkaart');
  expect(papier.bladen.length).toBeGreaterThan(1);
  expect(acties.filter((wat) => aantalKeer(papier, wat) === 0)).toEqual([]);
  expect(doorgeknipt(papier).filter(({ soort }) => soort !== 'TR')).toEqual([]);
});
