import { open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

test.use({ als: 'beleid' });

test('een strategie gaat als kopie naar een andere agenda, en is daar terug te nemen', async ({
  page,
  agenda,
  maakAgenda,
}) => {
  const later = await maakAgenda('Later');
  await later.wijzigGegevens({ van: '2029-01-01', tot: '2030-12-31' });
  const thema = await agenda.nieuw('themas', { naam: 'Koren', toelichting: 'Samen zingen.' });
  await agenda.wijzig('acties', agenda.actie, { themas: [thema.id] });

  await open(page, agenda.editor);
  await page.getByRole('button', { name: 'Kopieer naar…: Oefenplekken openen' }).click();
  await page.getByLabel('Naar welke agenda?').selectOption({ label: later.titel });
  // There the line and the resultaat are called the same.
  await expect(page.getByRole('checkbox', { name: /^In elke wijk/ })).toBeChecked();
  await page.getByRole('button', { name: 'Kopiëren', exact: true }).click();
  await expect(page.getByText(/ging niet mee: thema ‘Koren’/)).toBeVisible();

  const acties = () => later.lees<{ acties: { inhoud: { wanneer: string | null } }[] }>(kaart);
  const kaart = `/concept/programmalijnen/${later.lijn.id}/strategiekaart`;
  expect((await acties()).acties.map(({ inhoud }) => inhoud.wanneer)).toEqual([
    'tweede helft 2027',
    'doorlopend',
    'tweede helft 2029',
    'doorlopend',
  ]);
  await page.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await expect(page.getByText('De kopie is weer weg.')).toBeVisible();
  expect((await acties()).acties).toHaveLength(2);

  // A whole line, of which the copy can be gone to.
  await page.getByRole('button', { name: 'Kopieer naar…: Muziek in de wijk' }).click();
  await page.getByLabel('Naar welke agenda?').selectOption({ label: later.titel });
  await page.getByRole('button', { name: 'Kopiëren', exact: true }).click();
  await page.getByRole('link', { name: 'Bekijk de kopie' }).click();
  await expect(page).toHaveURL(new RegExp(`${later.concept}/programmalijnen/muziek-in-de-wijk-2$`));
  await expect(page.getByRole('article', { name: 'Een koor in elke wijk.' })).toBeVisible();
});
