import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { probleem } from '../proefserver/antwoorden';
import { KLEIN, leegConcept } from '../proefserver/concept/kleinConcept';
import { bekijk } from './bekijk';
import { druk, focusOp, typ } from './handelingen';
import { toon } from './toon';

const NIEUW = '/concepten/nieuw';
const alert = () => page.getByRole('alert');
const titel = () => expect.poll(() => document.title);

/** The focus is on the summary: around the alert, or on it. */
const verwachtSamenvatting = () =>
  expect.poll(() => document.activeElement?.contains(alert().element())).toBe(true);

test('een geweigerd formulier zegt bovenaan wat er nog niet klopt, en brengt ernaartoe', async () => {
  const { server } = await toon(NIEUW, { als: 'beleid' });
  await userEvent.fill(page.getByLabelText('Titel'), 'Cultuurplan');
  await focusOp(page.getByRole('button', { name: 'Agenda maken' }));
  await druk('Enter');
  await verwachtSamenvatting();
  await expect
    .element(alert().getByRole('heading', { level: 2, name: '3 velden kloppen nog niet' }))
    .toBeVisible();
  // One alert for the whole form, not one per field.
  expect(alert().elements()).toHaveLength(1);
  await titel().toBe('3 fouten – Nieuwe agenda – Strategiekaart');
  expect(
    alert()
      .getByRole('link')
      .elements()
      .map((link) => link.textContent),
  ).toEqual([
    'Eerste dag: Vul een hele datum in.',
    'Laatste dag: Vul een hele datum in.',
    'Samenvatting: Vul dit veld in.',
  ]);
  await bekijk('formulier-fouten');

  await druk('Tab', 'Tab', 'Tab');
  await expect.element(alert().getByRole('link', { name: /^Samenvatting/ })).toHaveFocus();
  await druk('Enter');
  const samenvatting = page.getByLabelText('Samenvatting');
  await expect.element(samenvatting).toHaveFocus();
  await expect.element(samenvatting).toHaveAttribute('aria-invalid', 'true');
  await expect.element(samenvatting).toHaveAccessibleDescription(/Vul dit veld in\.$/);

  await typ('Cultuur');
  await titel().toBe('2 fouten – Nieuwe agenda – Strategiekaart');
  await expect.element(samenvatting).toHaveAttribute('aria-invalid', 'false');
  await userEvent.fill(page.getByLabelText('Eerste dag'), '2027-01-01');
  await userEvent.fill(page.getByLabelText('Laatste dag'), '2030-12-31');
  await titel().toBe('Nieuwe agenda – Strategiekaart');
  await expect.element(alert()).not.toBeInTheDocument();
  expect(server.aantal('POST')).toBe(0);
});

test('wat de server weigert staat in dezelfde samenvatting en bij het veld', async () => {
  const { server } = await toon(NIEUW, { als: 'beleid', taal: 'en' });
  await userEvent.fill(page.getByLabelText('Title'), 'Cultuurplan');
  await userEvent.fill(page.getByLabelText('First day'), '2027-01-01');
  await userEvent.fill(page.getByLabelText('Last day'), '2030-12-31');
  await userEvent.fill(page.getByLabelText('Summary'), 'Cultuur hoort bij iedereen.');
  server.antwoordtEens('POST /agendas', () =>
    probleem(400, 'De invoer klopt niet.', {
      titel: 'Deze titel is te lang.',
      onbekend: 'Dit veld bestaat niet.',
    }),
  );
  const maak = page.getByRole('button', { name: 'Make the agenda' });
  await userEvent.click(maak);
  await verwachtSamenvatting();
  await expect
    .element(alert().getByRole('heading', { name: 'One field is not right yet' }))
    .toBeVisible();
  await titel().toMatch(/^1 error – /);
  const link = alert().getByRole('link', { name: 'Title: Deze titel is te lang.' });
  // The server speaks Dutch, also on an English screen.
  await expect.element(link.getByText('Deze titel is te lang.')).toHaveAttribute('lang', 'nl');
  await bekijk('formulier-fouten-engels');
  await userEvent.click(link);
  await expect.element(page.getByLabelText('Title')).toHaveFocus();
  await expect
    .element(page.getByLabelText('Title'))
    .toHaveAccessibleDescription(/Deze titel is te lang\.$/);
  await expect.element(page.getByLabelText('Title')).toHaveValue('Cultuurplan');

  // What is about no field of the form is said in the same place.
  server.antwoordtEens('POST /agendas', () =>
    probleem(400, 'De invoer klopt niet.', { onbekend: 'Dit veld bestaat niet.' }),
  );
  await userEvent.click(maak);
  await expect.element(alert()).toHaveTextContent('De invoer klopt niet.');
  await verwachtSamenvatting();
  await titel().not.toMatch(/error/);
  await expect.element(page.getByLabelText('Summary')).toHaveValue('Cultuur hoort bij iedereen.');
});

test('de samenvatting brengt ook naar een groep, en verdwijnt uit de titel met de pagina', async () => {
  await toon(`/agendas/${KLEIN}/concept/fasen`, {
    als: 'beleid',
    server: (server) => server.zetConcept(leegConcept()),
  });
  const jaar = page.getByRole('group', { name: 'Laatste maand' }).getByLabelText('jaar');
  await userEvent.fill(jaar, '');
  await userEvent.click(page.getByRole('button', { name: 'Toevoegen', exact: true }));
  await verwachtSamenvatting();
  await titel().toMatch(/^2 fouten – /);
  await userEvent.click(alert().getByRole('link', { name: /^Laatste maand: Kies een maand/ }));
  await expect
    .poll(() => document.activeElement?.closest('fieldset')?.querySelector('legend')?.textContent)
    .toBe('Laatste maand');
  await userEvent.click(page.getByRole('link', { name: 'Begrippen' }).first());
  await titel().toMatch(/^Begrippen/);
});
