import { randomUUID } from 'node:crypto';
import { open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

// The browser itself reports every request that is refused.
test.use({ verwachteMeldingen: /40[013] \(|404 \(/ });

test('wat de agenda’s van een organisatie vragen', async ({ agenda, gemeente, iemand }) => {
  await agenda.wijzig('acties', agenda.actie, { wanneer: 'eerste helft 2026' });
  await agenda.geefRol(agenda.actie, gemeente.podium, 'trekker');
  await agenda.geefRol(agenda.tweede, gemeente.podium, 'samenwerkingspartner');
  await agenda.publiceer('Het podium doet mee.');
  const podium = await iemand('podium');
  await open(podium, `/mijn-acties?agenda=${agenda.code}`);
  await expect(podium.getByRole('heading', { name: '1 actie over tijd' })).toBeVisible();
  await expect(podium.getByText('2 acties', { exact: true })).toBeVisible();
  await bekijk(podium, 'mijn-acties', { opTelefoonAnders: true });
});

test('wie niet is ingelogd of niets mag leest waarom', async ({ page, agenda, iemand }) => {
  await open(page, '/mijn-acties');
  await expect(page.getByText('Log in om te zien wat de agenda’s vragen')).toBeVisible();
  await bekijk(page, 'mijn-acties-uitgelogd');
  await open(page, `${agenda.concept}/publiceren`);
  await expect(page.getByText(/^Log in om (dit concept )?te bewerken/)).toBeVisible();
  await bekijk(page, 'concept-uitgelogd');
  const podium = await iemand('podium');
  await open(podium, `${agenda.concept}/publiceren`);
  await expect(podium.getByText('Dit account mag deze agenda niet bewerken')).toBeVisible();
  await bekijk(podium, 'concept-mag-niet');
});

test('de leden van een gemeente, met een verkeerd adres en met een uitnodiging', async ({
  gemeente,
  iemand,
}) => {
  const adres = `kijker-${randomUUID().slice(0, 8)}@demo.example`;
  const beleid = await iemand('beleid');
  await open(beleid, `/organisaties/${gemeente.code}/leden`);
  await beleid.getByRole('textbox', { name: 'E-mailadres' }).fill('geen adres');
  await beleid.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await expect(beleid.getByText(/moet een e-mailadres zijn/)).toBeVisible();
  await bekijk(beleid, 'leden-verkeerd-adres');
  await beleid.getByRole('textbox', { name: 'E-mailadres' }).fill(adres);
  await beleid.getByRole('button', { name: 'Uitnodiging versturen' }).click();
  await expect(beleid.getByText(`De uitnodiging aan ${adres} is verstuurd.`)).toBeVisible();
  await bekijk(beleid, 'leden');
});
