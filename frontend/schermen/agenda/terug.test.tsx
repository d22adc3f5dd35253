import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import type { InhoudVan } from '../../proefserver/operaties';
import { opname } from '../../proefserver/opnames';
import type { Proefserver } from '../../proefserver/Proefserver';
import { bekijk } from '../bekijk';
import { verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';
const TERUG = `${AGENDA}/concept/terug/1`;
const VERSCHILLEN = 'GET /agendas/{agenda}/concept/verschillen';
const HERSTEL = 'POST /agendas/{agenda}/concept/versieherstellingen';
const ONGEDAAN = 'POST /agendas/{agenda}/concept/handelingherstellingen';
const HANDELING = '9d3c9f9e-6d0b-4b8c-9c55-0d6fd6f6f0a1';

type Verschillen = InhoudVan<typeof VERSCHILLEN>;

const knop = (naam: string) => page.getByRole('button', { name: naam, exact: true });
const terugknop = () => knop('Terugzetten naar versie 1');

/** The recorded differences the other way around: from the concept to the versie. */
function verschiltMetVersie(server: Proefserver, rest: Partial<Verschillen> = {}) {
  const gevraagd: (string | null)[] = [];
  server.antwoordt(VERSCHILLEN, async ({ query }) => {
    gevraagd.push(query.get('naar'));
    const adres = `${AGENDA}/concept/verschillen`;
    const { inhoud } = (await opname(['beleid'], adres, new URLSearchParams())) ?? {};
    const { oud, nieuw, groepen, ...verder } = inhoud as Verschillen;
    const andersom = groepen.map((groep) => ({
      ...groep,
      onderdelen: groep.onderdelen.map((deel) => ({
        ...deel,
        velden: deel.velden.map((veld) => ({ ...veld, oud: veld.nieuw, nieuw: veld.oud })),
      })),
    }));
    return antwoord(200, { ...verder, oud: nieuw, nieuw: oud, groepen: andersom, ...rest });
  });
  return gevraagd;
}

test('wie de agenda bewerkt ziet wat er verandert, zet terug en maakt dat weer ongedaan', async () => {
  const lichamen: unknown[] = [];
  const { server } = await toon(`${AGENDA}/versies`, { als: 'beleid' });
  const gevraagd = verschiltMetVersie(server);
  await userEvent.click(page.getByRole('link', { name: 'Concept terugzetten naar versie 1…' }));
  await verwachtAdres(/\/concept\/terug\/1$/);
  await expect
    .element(page.getByText('Wanneer was ‘2022 t/m 2026’ en is nu ‘2022 t/m 2024’.'))
    .toBeVisible();
  expect(gevraagd).toEqual(['1']);
  await bekijk('terug');

  server.antwoordt(HERSTEL, ({ body }) => {
    lichamen.push(body);
    return antwoord(200, { handeling: HANDELING, aantal: 9, stand: 17 });
  });
  await userEvent.click(terugknop());
  await expect
    .element(page.getByText('Teruggezet naar versie 1: er zijn 9 onderdelen veranderd.'))
    .toBeVisible();
  expect(lichamen).toEqual([{ versie: 1, stand: 8 }]);
  await expect.element(terugknop()).not.toBeInTheDocument();
  await bekijk('terug-gedaan');

  server.antwoordt(ONGEDAAN, ({ body }) => {
    lichamen.push(body);
    return antwoord(200, { handeling: HANDELING, aantal: 9, stand: 26 });
  });
  await userEvent.click(knop('Ongedaan maken'));
  await expect.element(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  expect(lichamen[1]).toEqual({ handeling: HANDELING });
  await expect.element(terugknop()).toBeVisible();
});

test('wat niet kan staat er met de reden, en wat er dan verandert wordt opnieuw gevraagd', async () => {
  const { server } = await toon(TERUG, { als: 'beleid', server: verschiltMetVersie });
  await expect.element(terugknop()).toBeVisible();
  const eerder = server.verzoeken.length;
  server.antwoordt(HERSTEL, () => probleem(409, 'Het concept is veranderd sinds u het bekeek.'));
  await userEvent.click(terugknop());
  await expect
    .element(page.getByText('Het concept is veranderd sinds u het bekeek.'))
    .toBeVisible();
  await expect.element(terugknop()).toBeVisible();
  expect(server.verzoeken.slice(eerder).some((een) => een.includes('/verschillen?naar=1'))).toBe(
    true,
  );
  await bekijk('terug-geweigerd');
});

test('zonder verschil voor bezoekers kan het toch, en was het al gelijk dan zegt het scherm dat', async () => {
  const { server } = await toon(TERUG, {
    als: 'beleid',
    server: (proef) => verschiltMetVersie(proef, { aantal: 0, groepen: [] }),
  });
  await expect.element(page.getByText('Bezoekers zouden geen verschil lezen')).toBeVisible();
  await bekijk('terug-gelijk');
  server.antwoordt(HERSTEL, () => antwoord(200, { handeling: null, aantal: 0, stand: 8 }));
  await userEvent.click(terugknop());
  await expect.element(page.getByText('Het concept was al gelijk aan versie 1.')).toBeVisible();
  await expect.element(knop('Ongedaan maken')).not.toBeInTheDocument();
});

test('een versie die er niet is, is er ook niet om naar terug te gaan', async () => {
  await toon(`${AGENDA}/concept/terug/9`, { als: 'beleid' });
  await expect.element(page.getByText('Deze versie is er niet')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'Alle versies' })).toBeVisible();
});

test('een bezoeker krijgt het niet aangeboden', async () => {
  await toon(`${AGENDA}/versies`);
  await expect
    .element(page.getByRole('link', { name: 'versie 1', exact: false }).first())
    .toBeVisible();
  await expect.element(page.getByRole('link', { name: /terugzetten/ })).not.toBeInTheDocument();
});
