import { open } from '../opstelling/pagina';
import type { Proefagenda } from '../opstelling/Proefagenda';
import { expect, test } from '../opstelling/test';

// That this agenda has no begroting is told by the browser as a 404; a breach of the CSP is what matters.
test.use({ als: 'beleid', verwachteMeldingen: /^Failed to load/ });

const KWAAD = '<img src=x onerror="window.kwaad=1"><script>window.kwaad=1</script>"\'{{1+1}}';

/** Hostile text in every field that takes text, published and changed once more. */
async function vergiftig(agenda: Proefagenda): Promise<{ begrip: string }> {
  const { fasen, besluit, lijn, actie, tweede } = agenda;
  await agenda.wijzig('fasen', fasen.kort, { naam: KWAAD });
  await agenda.wijzig('besluiten', besluit, { titel: KWAAD, nummer: KWAAD, toelichting: KWAAD });
  await agenda.wijzig('programmalijnen', lijn, { titel: KWAAD, ambitie: KWAAD });
  const resultaat = await agenda.nieuw('resultaten', {
    programmalijn: lijn.id,
    fase: fasen.kort.id,
    tekst: KWAAD,
    indicatoren: [{ naam: KWAAD, eenheid: KWAAD }],
  });
  await agenda.nieuw('strategieen', {
    programmalijn: lijn.id,
    titel: KWAAD,
    resultaten: [resultaat.id],
  });
  await agenda.wijzigGegevens({
    samenvatting: KWAAD,
    totstandkoming: KWAAD,
    monitoring: KWAAD,
    evaluatie: KWAAD,
    visie: KWAAD,
  });
  await agenda.nieuw('themas', { naam: KWAAD, toelichting: KWAAD });
  const begrip = await agenda.nieuw('begrippen', {
    term: 'onerror',
    varianten: [KWAAD],
    uitleg: KWAAD,
  });
  const { id: organisatie } = await agenda.organisatie(KWAAD, 'maker');
  await agenda.wijzig('acties', actie, {
    wat: KWAAD,
    frequentie: KWAAD,
    wie: [{ organisatie, rol: 'trekker' }],
    hoe: [{ tekst: KWAAD, gedaan: false }],
    wijken: [KWAAD],
    links: [{ titel: KWAAD, url: 'https://voorbeeld.example/%22onmouseover=alert(1)' }],
  });
  await agenda.publiceer(KWAAD);
  await agenda.wijzig('acties', tweede, { wat: KWAAD });
  return { begrip: begrip.code };
}

test('vijandige tekst blijft overal tekst, voor wie leest en voor wie bewerkt', async ({
  page,
  maakAgenda,
}) => {
  test.slow();
  const agenda = await maakAgenda(`Kwaad ${KWAAD}`);
  await agenda.publiceer('Eerste versie.');
  const { begrip } = await vergiftig(agenda);
  const { adres, concept, lijn, actie } = agenda;
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
    `/zoeken?q=onerror&agenda=${agenda.code}`,
    concept,
    `${concept}/gegevens`,
    `${concept}/fasen`,
    `${concept}/themas`,
    `${concept}/begrippen`,
    `${concept}/besluiten`,
    agenda.editor,
    `${concept}/voorbeeld`,
    `${concept}/geschiedenis`,
    `${concept}/publiceren`,
  ];
  for (const pad of paginas) {
    await open(page, pad);
    await expect
      .poll(
        () =>
          page.evaluate(() => ({
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
          })),
        pad,
      )
      .toEqual({ uitgevoerd: false, elementen: 0, teLezen: true });
  }
});

test('een link die iets uitvoert wordt geweigerd', async ({ agenda }) => {
  const { revisie } = await agenda.deel('acties', agenda.actie.id);
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//elders.example',
    'https://a b',
  ]) {
    const inhoud = { links: [{ titel: 'Kwaad', url }] };
    const status = await agenda.probeer('PATCH', `/concept/acties/${agenda.actie.id}`, {
      inhoud,
      revisie,
    });
    expect(status, url).toBe(400);
  }
});
