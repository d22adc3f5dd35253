import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefconcept } from '../../proefserver/concept/Proefconcept';
import { bekijk } from '../bekijk';
import { opgeslagen } from '../handelingen';
import { toon } from '../toon';

const NAAM = 'Promotie en pers';

const knop = (naam: RegExp) => page.getByRole('button', { name: naam });
const naamVan = (concept: Proefconcept) => concept.delen.alle('thema').at(-1)?.inhoud.naam;

/** Changes the name of a thema, and loads the page again once that is saved. */
async function wijzigEnHerlaad() {
  const concept = kleinConcept();
  const scherm = await toon(`/agendas/${KLEIN}/concept/themas`, {
    als: 'beleid',
    server: (server) => server.zetConcept(concept),
  });
  await userEvent.click(knop(/^Promotie wijzigen$/));
  const veld = page.getByRole('listitem').filter({ hasText: 'Promotie' }).getByLabelText('Naam');
  await userEvent.fill(veld, NAAM);
  scherm.klok.vooruit(1500);
  await opgeslagen();
  expect(naamVan(concept)).toBe(NAAM);
  await scherm.herlaad();
  return { ...scherm, concept };
}

test('na herladen is de laatste wijziging nog ongedaan te maken, en weer opnieuw te doen', async () => {
  const { concept } = await wijzigEnHerlaad();
  await bekijk('concept-ongedaan-na-herladen');
  await userEvent.click(knop(/^Ongedaan maken: /));
  await expect.element(page.getByText(/^Ongedaan gemaakt: /)).toBeVisible();
  await expect.poll(() => naamVan(concept)).toBe('Promotie');
  await userEvent.click(knop(/^Opnieuw doen: /));
  await expect.poll(() => naamVan(concept)).toBe(NAAM);
});

test('wat een ander intussen veranderde blijft staan, en dat staat er', async () => {
  const { concept, server, herlaad } = await wijzigEnHerlaad();
  const thema = concept.delen.alle('thema').at(-1);
  await server.doetAnder(KLEIN, thema?.id ?? '', { naam: 'Van Piet' });
  await herlaad();
  await userEvent.click(knop(/^Ongedaan maken: /));
  await expect.element(page.getByText(/^Niet ongedaan gemaakt: /)).toBeVisible();
  expect(naamVan(concept)).toBe('Van Piet');
});
