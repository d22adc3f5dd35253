import { randomUUID } from 'node:crypto';
import { geladen, open } from '../opstelling/pagina';
import { expect, test } from '../opstelling/test';

// A refused invitation is a 400, and the browser says so in its console.
test.use({ als: 'beleid', verwachteMeldingen: /400 \(Bad Request\)/ });

interface Lijst {
  resultaten: { email: string; rol: string; status: string; bezorging: string }[];
}

test('een beleidsmedewerker nodigt iemand uit en trekt dat weer in', async ({
  page,
  gemeente,
  beleid,
}) => {
  const adres = `nieuw-${randomUUID().slice(0, 8)}@demo.example`;
  const verstuurd = async () => {
    const lijst = await beleid.get(`/v1/organisaties/${gemeente.code}/uitnodigingen?pageSize=100`);
    const { resultaten } = (await lijst.json()) as Lijst;
    return resultaten
      .filter(({ email }) => email === adres)
      .map(({ rol, status, bezorging }) => `${rol}: ${status}, mail ${bezorging}`);
  };
  await open(page, '/');
  await page.getByRole('button', { name: /^Account van/ }).click();
  await page.getByRole('menuitem', { name: `Leden van ${gemeente.naam}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: gemeente.naam })).toBeVisible();
  await geladen(page);
  const email = page.getByRole('textbox', { name: 'E-mailadres' });
  const verstuur = page.getByRole('button', { name: 'Uitnodiging versturen' });
  await email.fill('geen adres');
  await verstuur.click();
  await expect(page.getByText(/moet een e-mailadres zijn/).last()).toBeVisible();
  await expect(email).toHaveValue('geen adres');
  await email.fill(adres);
  await verstuur.click();
  await expect(page.getByText(`De uitnodiging aan ${adres} is gemaakt.`)).toBeVisible();
  const rij = page.getByRole('listitem').filter({ hasText: adres });
  await expect(rij.getByText('De mail is verstuurd.')).toBeVisible();
  expect(await verstuurd()).toEqual(['beleidsmedewerker: open, mail verstuurd']);
  await page.getByRole('button', { name: `Uitnodiging aan ${adres} intrekken` }).click();
  await expect(rij.getByText('ingetrokken', { exact: true })).toBeVisible();
  expect(await verstuurd()).toEqual(['beleidsmedewerker: ingetrokken, mail verstuurd']);
});
