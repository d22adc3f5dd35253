import { expect, type Page } from '@playwright/test';
import { AGENDA } from './test';

const CONCEPT = `/v1${AGENDA}/concept`;

/** As the SPA itself sends along with a write. */
const koppen = (page: Page) => ({
  'X-Csrf-Bescherming': 'ja',
  Origin: new URL(page.url()).origin,
});

export const editor = (code: string): string => `${AGENDA}/concept/programmalijnen/${code}`;

interface Deel {
  id: string;
  code: string;
  revisie: number;
  inhoud: Record<string, unknown>;
}

async function maak(page: Page, soorten: string, data: Record<string, unknown>): Promise<Deel> {
  const antwoord = await page.request.post(`${CONCEPT}/${soorten}`, {
    data,
    headers: koppen(page),
  });
  expect(antwoord.status(), await antwoord.text()).toBe(201);
  return (await antwoord.json()) as Deel;
}

/** A line of the test's own in the concept, with a resultaat, a strategie and an actie on it. */
export async function maakLijn(page: Page, titel: string) {
  const { fasen } = (await (await page.request.get(CONCEPT)).json()) as { fasen: Deel[] };
  const lijn = await maak(page, 'programmalijnen', { titel, ambitie: 'Samen verder.' });
  const programmalijn = lijn.id;
  const resultaat = await maak(page, 'resultaten', {
    programmalijn,
    tekst: 'In 2030 doet iedereen mee.',
    fase: fasen[0]?.id,
    jaar: null,
    besluit: null,
    indicatoren: [],
  });
  const strategie = await maak(page, 'strategieen', {
    programmalijn,
    titel: 'Drempels weghalen',
    resultaten: [resultaat.id],
  });
  const actie = await maak(page, 'acties', {
    programmalijn,
    strategie: strategie.id,
    wat: 'De podia maken één kaartje.',
    wie: [],
    hoe: [],
    themas: [],
    wijken: [],
    links: [],
  });
  return { lijn, resultaat, strategie, actie };
}

/** What the server has. */
export async function lees(page: Page, soorten: string, id: string): Promise<Deel> {
  return (await (await page.request.get(`${CONCEPT}/${soorten}/${id}`)).json()) as Deel;
}

/** Somebody else, somewhere else. */
export async function wijzigElders(
  page: Page,
  soorten: string,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  const { revisie } = await lees(page, soorten, id);
  const antwoord = await page.request.patch(`${CONCEPT}/${soorten}/${id}`, {
    data: JSON.stringify(data),
    headers: {
      ...koppen(page),
      'If-Match': `"${revisie}"`,
      'Content-Type': 'application/merge-patch+json',
    },
  });
  expect(antwoord.status(), await antwoord.text()).toBe(200);
}

/** Out of the concept again: other tests see the agenda as it was. */
export async function ruimLijnenOp(page: Page, titels: string): Promise<void> {
  // The editor would ask for what goes away.
  await page.goto('/over');
  const { programmalijnen } = (await (await page.request.get(CONCEPT)).json()) as {
    programmalijnen: Deel[];
  };
  for (const { id, revisie, inhoud } of programmalijnen) {
    if (!String(inhoud.titel).startsWith(titels)) continue;
    await page.request.delete(`${CONCEPT}/programmalijnen/${id}`, {
      headers: { ...koppen(page), 'If-Match': `"${revisie}"` },
    });
  }
}

/** After a fault the site tries again, with longer and longer pauses: then that takes some patience. */
export async function allesOpgeslagen(page: Page, timeout = 8_000): Promise<void> {
  await expect(page.getByText('Alles is opgeslagen')).toBeVisible({ timeout });
}
