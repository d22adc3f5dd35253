import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import { bekijk } from '../bekijk';
import { toon } from '../toon';

const GEGEVENS = `/agendas/${KLEIN}/concept/gegevens`;

/** As a build writes it; the first is the same in every version. */
const pagina = (versie: string) =>
  `<script type="module" crossorigin src="/assets/runtime-vast.js"></script>
   <script type="module" crossorigin src="/assets/begin-${versie}.js"></script>`;

/** The page of a build, and what the server gives as "/" by now. */
async function open(adres: string, taal: 'nl' | 'en' = 'nl') {
  // What comes in as words is not executed.
  document.body.insertAdjacentHTML('beforeend', pagina('oud'));
  const scherm = await toon(adres, {
    als: adres === GEGEVENS ? 'beleid' : null,
    taal,
    server: (proef) => proef.zetConcept(kleinConcept()),
  });
  const vraag = window.fetch.bind(window);
  const site = { versie: 'oud', gevraagd: 0 };
  window.fetch = (wat, opties) => {
    if (wat !== '/') return vraag(wat, opties);
    site.gevraagd += 1;
    return Promise.resolve(new Response(pagina(site.versie)));
  };
  const komInZicht = () => {
    scherm.klok.vooruit(60_000);
    window.dispatchEvent(new Event('focus'));
  };
  return { ...scherm, site, komInZicht };
}

const mistEenStuk = () => window.dispatchEvent(new Event('vite:preloadError'));
const melding = page.getByText('Er is een nieuwere versie. Sla op en laad opnieuw.');

test('wie bewerkt hoort dat er een nieuwere versie is, en laadt die als alles is opgeslagen', async () => {
  const { server, site, komInZicht, verlaten } = await open(GEGEVENS);
  komInZicht();
  await expect.poll(() => site.gevraagd).toBe(1);
  await expect.element(melding).not.toBeInTheDocument();
  site.versie = 'nieuw';
  // Not at every glance.
  window.dispatchEvent(new Event('focus'));
  expect(site.gevraagd).toBe(1);
  komInZicht();
  await expect.element(melding).toBeVisible();
  await bekijk('nieuwe-versie', { opTelefoonAnders: true });
  expect(verlaten).toEqual([]);
  await userEvent.fill(page.getByLabelText('Samenvatting'), 'Nog net getypt.');
  await userEvent.click(page.getByRole('button', { name: 'Opslaan en opnieuw laden' }));
  await expect.poll(() => verlaten).toEqual([GEGEVENS]);
  expect((await server.concept(KLEIN)).agenda.inhoud.samenvatting).toBe('Nog net getypt.');
});

test('wie bewerkt hoort het ook als een stuk van de oude versie weg is, in het Engels', async () => {
  const { site, verlaten } = await open(GEGEVENS, 'en');
  site.versie = 'nieuw';
  mistEenStuk();
  await expect.element(page.getByText('There is a newer version. Save and reload.')).toBeVisible();
  expect(verlaten).toEqual([]);
});

test('voor een bezoeker laadt de pagina dan vanzelf, en maar één keer', async () => {
  const { site, verlaten, adres, komInZicht } = await open('/agendas');
  komInZicht();
  expect(site.gevraagd).toBe(0);
  mistEenStuk();
  await expect.poll(() => site.gevraagd).toBe(1);
  expect(verlaten).toEqual([]);
  site.versie = 'nieuw';
  mistEenStuk();
  await expect.poll(() => verlaten).toEqual([adres()]);
  mistEenStuk();
  await expect.poll(() => site.gevraagd).toBe(3);
  // The answer is there by the next frame.
  await new Promise(requestAnimationFrame);
  expect(verlaten).toEqual([adres()]);
  await expect.element(melding).not.toBeInTheDocument();
});
