import { geladen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';
import { bekijk } from '../opstelling/toegankelijk';

// The browser itself reports every request that fails.
test.use({ verwachteMeldingen: /410 \(Gone\)/ });

test('de versies van een agenda, wat er is veranderd en wat er niet meer is', async ({
  page,
  agenda,
}) => {
  await agenda.wijzig('acties', agenda.actie, { wanneer: '2028' });
  await agenda.wijzig('programmalijnen', agenda.lijn, {
    ambitie: 'Iedereen die muziek wil maken vindt op loopafstand een plek om te oefenen.',
  });
  await agenda.archiveer('acties', agenda.tweede);
  await agenda.nieuw('resultaten', {
    programmalijn: agenda.lijn.id,
    tekst: 'Elke school heeft een eigen orkest.',
    fase: agenda.fasen.kort.id,
  });
  await agenda.publiceer('Het koor begint later, en elke school krijgt een orkest.');

  await open(page, `${agenda.adres}/versies`);
  await expect(page.getByRole('form', { name: 'Versies vergelijken' })).toBeVisible();
  await bekijk(page, 'versies');
  await page.getByRole('link', { name: 'Wat is er veranderd in versie 2?' }).click();
  await expect(page.getByText('4 wijzigingen')).toBeVisible();
  await bekijk(page, 'verschillen');

  await open(page, `${agenda.adres}/versies/1`);
  await expect(page.getByText(/^Dit is versie 1 van/)).toBeVisible();
  await bekijk(page, 'versie', { opTelefoonAnders: true });
  await page.getByRole('link', { name: /Muziek in de wijk/ }).click();
  await expect(page.getByText('De muziekbus rijdt langs de scholen.')).toBeVisible();
  await geladen(page);
  await bekijk(page, 'versie-strategiekaart', { opTelefoonAnders: true });

  await open(page, `${agenda.adres}/acties/${agenda.tweede.id}`);
  await expect(
    page.getByRole('heading', { level: 1, name: 'Dit staat niet meer in de agenda' }),
  ).toBeVisible();
  await bekijk(page, 'verwijderd');
});
