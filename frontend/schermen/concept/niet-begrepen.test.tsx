import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { opgeslagen } from '../handelingen';
import { KAART } from '../kaart/bewerkkaart';
import { toon } from '../toon';

const PLEK = `strategiekaart.concept|${KLEIN}|00000000-0000-4000-8000-000000000001|`;

/** What a newer version of the site kept in this browser, and something that was cut off. */
function bewaar(): void {
  const nieuwer = { wat: 'splits', id: 'x', soort: 'actie', waarde: 'Een koor én een orkest.' };
  localStorage.setItem(`${PLEK}x|splits`, JSON.stringify(nieuwer));
  localStorage.setItem(`${PLEK}y|veld|wat`, '{"wat":"veld","id":"y","waarde":"Half een zi');
}

const open = (adres: string, taal: 'nl' | 'en' = 'nl') =>
  toon(adres, {
    als: 'beleid',
    taal,
    server: (proef) => {
      proef.zetConcept(kleinConcept());
      bewaar();
    },
  });

const melding = (titel = 'Dit begrijpt deze versie van de site niet') =>
  page.getByRole('alert').filter({ hasText: titel });

test('wat deze versie niet begrijpt staat er, is over te nemen en weg te gooien', async () => {
  const { herlaad } = await open(`/agendas/${KLEIN}/concept/gegevens`);
  await expect.element(page.getByText('Nog niet alles is opgeslagen')).toBeVisible();
  const regels = melding().getByRole('listitem');
  await expect.poll(() => regels.elements()).toHaveLength(2);
  await bekijk('concept-niet-begrepen');
  const eerste = regels.filter({ hasText: 'Een koor én een orkest.' });
  await userEvent.click(eerste.getByRole('button', { name: 'Kopieer de tekst' }));
  await expect.poll(() => navigator.clipboard.readText()).toBe('Een koor én een orkest.');
  await herlaad();
  await userEvent.click(eerste.getByRole('button', { name: 'Gooi weg' }));
  await expect.element(eerste).not.toBeInTheDocument();
  await expect.element(regels).toHaveTextContent('Half een zi');
  await userEvent.click(regels.getByRole('button', { name: 'Gooi weg' }));
  await expect.element(melding()).not.toBeInTheDocument();
  await opgeslagen();
  expect(localStorage.getItem(`${PLEK}x|splits`)).toBeNull();
});

test('ook op de kaart, en in het Engels', async () => {
  await open(KAART, 'en');
  const engels = melding('This version of the site does not understand this');
  await expect.element(engels).toHaveTextContent('Een koor én een orkest.');
  await bekijk('bewerken-niet-begrepen');
});
