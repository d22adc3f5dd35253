import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, leegConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { druk, opgeslagen, typ } from '../handelingen';
import { toon } from '../toon';

test('thema’s met alleen het toetsenbord: toevoegen, wijzigen en verplaatsen', async () => {
  const { herlaad, klok } = await toon(`/agendas/${KLEIN}/concept/themas`, {
    als: 'beleid',
    server: (server) => server.zetConcept(leegConcept()),
  });
  await expect.element(page.getByText(/^Deze agenda heeft nog geen/)).toBeVisible();
  await bekijk('concept-themas-leeg');
  (page.getByLabelText('Naam').element() as HTMLElement).focus();
  for (const naam of ['Ruimte', 'Jeugd']) {
    await typ(naam);
    await druk('Tab');
    await typ(`Alles over ${naam.toLowerCase()}.`);
    await druk('Tab', 'Enter');
    await expect.element(page.getByRole('heading', { name: naam })).toBeVisible();
    await expect.element(page.getByLabelText('Naam')).toHaveFocus();
  }
  await opgeslagen();
  (page.getByRole('button', { name: 'Jeugd omhoog' }).element() as HTMLElement).focus();
  await druk('Enter');
  const koppen = page.getByRole('heading', { level: 2 });
  await expect.element(koppen.first()).toHaveTextContent('1. Jeugd');
  await expect.element(page.getByRole('button', { name: 'Jeugd omhoog' })).toHaveFocus();
  await expect.element(page.getByText('Jeugd staat nu op plaats 1 van 2.')).toBeInTheDocument();
  await opgeslagen();
  (page.getByRole('button', { name: 'Jeugd wijzigen' }).element() as HTMLElement).focus();
  await druk('Enter');
  const naam = page.getByRole('listitem').filter({ hasText: 'Jeugd' }).getByLabelText('Naam');
  await userEvent.fill(naam, 'Jeugd en school');
  klok.vooruit(1500);
  await expect.element(page.getByText('opgeslagen', { exact: true })).toBeVisible();
  await userEvent.fill(naam, '');
  await expect.element(page.getByText('Dit kan niet leeg zijn.')).toBeVisible();
  await bekijk('concept-themas', { opTelefoonAnders: true });
  await herlaad();
  await expect.element(koppen.first()).toHaveTextContent('1. Jeugd en school');
});
