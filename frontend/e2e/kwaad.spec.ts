import { Proefagenda } from './proefagenda';
import { expect, open, test } from './test';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const KWAAD = '<img src=x onerror="window.kwaad=1"><script>window.kwaad=1</script>"\'{{1+1}}';

/** Hostile text in every field that takes text, published and changed once more. */
let agenda: Proefagenda;
let begrip: string;

test.beforeAll(async ({ browser }) => {
  agenda = await Proefagenda.maak(browser, `Kwaad ${KWAAD}`);
  const { page, adres } = agenda;
  const concept = await agenda.lees<{
    fasen: { id: string; code: string; revisie: number }[];
    besluiten: { id: string; code: string; revisie: number }[];
    agenda: { revisie: number };
  }>(`${adres}/concept`);
  const [fase] = concept.fasen;
  const [besluit] = concept.besluiten;
  if (!fase || !besluit) throw new Error('the agenda is not filled');
  await agenda.wijzig('fasen', fase, { naam: KWAAD });
  await agenda.wijzig('besluiten', besluit, { titel: KWAAD, nummer: KWAAD, toelichting: KWAAD });
  await agenda.wijzig('programmalijnen', agenda.lijn, { titel: KWAAD, ambitie: KWAAD });
  const resultaat = await agenda.nieuw('resultaten', {
    programmalijn: agenda.lijn.id,
    fase: fase.id,
    tekst: KWAAD,
    indicatoren: [{ naam: KWAAD, eenheid: KWAAD }],
  });
  await agenda.nieuw('strategieen', {
    programmalijn: agenda.lijn.id,
    titel: KWAAD,
    resultaten: [resultaat.id],
  });
  const zelf = await page.request.patch(`/v1${adres}/concept`, {
    headers: {
      'X-Csrf-Bescherming': 'ja',
      Origin: new URL(page.url()).origin,
      'If-Match': `"${concept.agenda.revisie}"`,
      'Content-Type': 'application/merge-patch+json',
    },
    data: JSON.stringify({
      samenvatting: KWAAD,
      totstandkoming: KWAAD,
      monitoring: KWAAD,
      evaluatie: KWAAD,
      visie: KWAAD,
    }),
  });
  expect(zelf.status(), await zelf.text()).toBe(200);
  await agenda.nieuw('themas', { naam: KWAAD, toelichting: KWAAD });
  begrip = (await agenda.nieuw('begrippen', { term: 'onerror', varianten: [KWAAD], uitleg: KWAAD }))
    .code;
  const antwoord = await page.request.post(`/v1${adres}/concept/organisaties`, {
    headers: { 'X-Csrf-Bescherming': 'ja', Origin: new URL(page.url()).origin },
    data: { naam: `${KWAAD} ${crypto.randomUUID().slice(0, 8)}`, soort: 'maker' },
  });
  const { id: organisatie } = (await antwoord.json()) as { id: string };
  await agenda.wijzig('acties', agenda.actie, {
    wat: KWAAD,
    frequentie: KWAAD,
    wie: [{ organisatie, rol: 'trekker' }],
    hoe: [{ tekst: KWAAD, gedaan: false }],
    wijken: [KWAAD],
    links: [{ titel: KWAAD, url: 'https://voorbeeld.example/%22onmouseover=alert(1)' }],
  });
  await agenda.publiceer(KWAAD);
  await agenda.wijzig('acties', agenda.tweede, { wat: KWAAD });
});

test.afterAll(async () => {
  await agenda.page.context().close();
});

test('vijandige tekst blijft overal tekst, voor wie leest en voor wie bewerkt', async () => {
  const { page, adres, lijn, actie } = agenda;
  const fouten: string[] = [];
  page.on('pageerror', (fout) => fouten.push(fout.message));
  page.on('console', (bericht) => {
    // That this agenda has no begroting is told by the browser as a 404; a breach of the CSP is what matters.
    const tekst = bericht.text();
    if (bericht.type() === 'error' && !tekst.startsWith('Failed to load')) fouten.push(tekst);
  });
  const paginas = [
    adres,
    `${adres}/programmalijnen/${lijn.code}`,
    `${adres}/acties`,
    `${adres}/acties/${actie.id}`,
    `${adres}/themas`,
    `${adres}/begrippen#${begrip}`,
    `${adres}/organisaties`,
    `${adres}/versies`,
    `${adres}/versies/2`,
    `${adres}/versies/2/programmalijnen/${lijn.code}`,
    `${adres}/versies/2/verschillen`,
    `/zoeken?q=onerror`,
    `${adres}/concept`,
    `${adres}/concept/gegevens`,
    `${adres}/concept/fasen`,
    `${adres}/concept/themas`,
    `${adres}/concept/begrippen`,
    `${adres}/concept/besluiten`,
    `${adres}/concept/programmalijnen/${lijn.code}`,
    `${adres}/concept/voorbeeld`,
    `${adres}/concept/geschiedenis`,
    `${adres}/concept/publiceren`,
  ];
  for (const pad of paginas) {
    await open(page, pad);
    const gevolg = await page.evaluate(() => ({
      uitgevoerd: 'kwaad' in window,
      elementen: document.querySelectorAll(
        'img[src="x"], [onerror], main script:not([type="application/ld+json"])',
      ).length,
      // As a text, or as what stands in a field.
      teLezen:
        document.body.innerText.includes('<img src=x') ||
        [...document.querySelectorAll('input, textarea')].some((veld) =>
          (veld as HTMLInputElement).value.includes('<img src=x'),
        ),
    }));
    expect(gevolg, pad).toEqual({ uitgevoerd: false, elementen: 0, teLezen: true });
  }
  expect(fouten).toEqual([]);
});

test('een link die iets uitvoert wordt geweigerd', async () => {
  const { page, adres, actie } = agenda;
  const pad = `/v1${adres}/concept/acties/${actie.id}`;
  const { revisie } = await agenda.lees<{ revisie: number }>(pad.slice(3));
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//elders.example',
    'https://a b',
  ]) {
    const antwoord = await page.request.patch(pad, {
      headers: {
        'X-Csrf-Bescherming': 'ja',
        Origin: new URL(page.url()).origin,
        'If-Match': `"${revisie}"`,
        'Content-Type': 'application/merge-patch+json',
      },
      data: JSON.stringify({ links: [{ titel: 'Kwaad', url }] }),
    });
    expect(antwoord.status(), url).toBe(400);
  }
});
