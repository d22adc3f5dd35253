import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { antwoord, probleem } from '../../proefserver/antwoorden';
import { KLEIN, kleinConcept } from '../../proefserver/concept/kleinConcept';
import type { Proefserver } from '../../proefserver/Proefserver';
import type { OnderdeelkopieNieuw, Onderdeelkopie } from '../../src/lib/api';
import { bekijk } from '../bekijk';
import { druk, focusOp, verwachtAdres } from '../handelingen';
import { actie, KOOR, toonKaart } from './bewerkkaart';

const KOPIEREN = 'POST /agendas/{agenda}/concept/onderdeelkopieen';
const ANDER = 'muziek-later';
const OPNIEUW = { opTelefoonAnders: true };

const knop = (titel: string) => page.getByRole('button', { name: `Kopieer naar…: ${titel}` });
const kopieer = () => page.getByRole('button', { name: 'Kopiëren', exact: true });

/** Makes what is asked for, of the part as it stands; what was asked comes in the list. */
function maaktKopieen(
  server: Proefserver,
  weggelaten: Onderdeelkopie['weggelaten'] = [],
): OnderdeelkopieNieuw[] {
  const gevraagd: OnderdeelkopieNieuw[] = [];
  server.antwoordt(KOPIEREN, async ({ body, pad, koppen }) => {
    const vraag = body as OnderdeelkopieNieuw;
    gevraagd.push(vraag);
    const uit = await server.concept(vraag.uitAgenda ?? KLEIN);
    // It gets a place of its own.
    const { volgorde: _, nummer: __, ...inhoud } = uit.delen.vind(vraag.onderdeel)?.inhoud ?? {};
    const doel = await server.concept(pad.agenda ?? '');
    const kopie = doel.zet(
      vraag.soort,
      { ...inhoud, ...vraag.naar },
      koppen.get('Idempotency-Key') ?? '',
    );
    return antwoord(201, { kopie, weggelaten }, { ETag: '"0"' });
  });
  return gevraagd;
}

/** An agenda for two years later, with a map that is called the same. */
function metAndere(server: Proefserver): void {
  const ander = server.zetConcept(kleinConcept(ANDER));
  Object.assign(ander.agenda.inhoud, {
    titel: 'Muziek later',
    van: '2029-01-01',
    tot: '2030-12-31',
  });
}

test('een actie krijgt een kopie op een andere plek, en die is terug te nemen', async () => {
  const { server } = await toonKaart({ vol: true });
  const gevraagd = maaktKopieen(server);
  await focusOp(knop(KOOR));
  await druk('Enter');
  await expect.element(page.getByRole('dialog', { name: 'Actie kopiëren' })).toBeVisible();
  await expect
    .element(page.getByRole('combobox', { name: 'Programmalijn' }))
    .toHaveDisplayValue('Muziek in de wijk');
  const waar = page.getByLabelText('Waar op de kaart?');
  await expect.element(waar).toHaveDisplayValue('Oefenplekken openen');
  await userEvent.selectOptions(waar, 'Zonder strategie, in Lang');
  await userEvent.click(page.getByLabelText('De stappen'));
  await bekijk('kopieren-actie', OPNIEUW);
  await userEvent.click(kopieer());

  const { id, inhoud } = await actie(server);
  const { delen } = await server.concept(KLEIN);
  const [, lang] = delen.alle('fase');
  expect(gevraagd).toEqual([
    {
      uitAgenda: KLEIN,
      soort: 'actie',
      onderdeel: id,
      naar: { programmalijn: inhoud.programmalijn, strategie: null, fase: lang?.id },
      tijden: 'schuif',
      metAfgeronde: false,
      zonderWie: false,
      zonderStappen: true,
    },
  ]);
  await expect.element(page.getByText(/^Gekopieerd naar Muziek in de wijk\./)).toBeVisible();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(knop(KOOR).first()).toHaveFocus();
  await expect
    .poll(() => page.getByRole('article', { name: /^Een koor/ }).elements())
    .toHaveLength(2);
  await bekijk('kopieren-klaar', OPNIEUW);
  await userEvent.click(page.getByRole('link', { name: 'Bekijk de kopie' }));
  await expect.element(page.getByRole('article', { name: /^Een koor/ }).last()).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }).last());
  await expect.element(page.getByText('De kopie is weer weg.')).toBeVisible();
  await expect
    .poll(() => page.getByRole('article', { name: /^Een koor/ }).elements())
    .toHaveLength(1);
});

test('een strategie gaat met haar acties naar een andere agenda, en wat niet meegaat wordt genoemd', async () => {
  const { server } = await toonKaart();
  metAndere(server);
  const gevraagd = maaktKopieen(server, [
    { soort: 'thema', naam: 'Dans' },
    { soort: 'thema', naam: 'Zang' },
    { soort: 'geldbron', naam: 'Fonds' },
  ]);
  await userEvent.click(knop('Oefenplekken openen'));
  await userEvent.selectOptions(page.getByLabelText('Naar welke agenda?'), 'Muziek later');
  await expect.element(page.getByText('Alle tijden gaan 2 jaar vooruit.')).toBeVisible();
  await expect
    .element(page.getByRole('combobox', { name: 'Programmalijn' }))
    .toHaveDisplayValue('Muziek in de wijk');
  const resultaat = page.getByRole('checkbox', {
    name: 'In elke wijk wordt wekelijks muziek gemaakt.',
  });
  // What is called the same there.
  await expect.element(resultaat).toBeChecked();
  await userEvent.click(resultaat);
  await expect.element(resultaat).not.toBeChecked();
  await userEvent.click(resultaat);
  await userEvent.click(page.getByLabelText('Leegmaken'));
  await userEvent.click(page.getByLabelText('Ook acties die klaar of gestopt zijn'));
  await bekijk('kopieren-strategie', OPNIEUW);
  await userEvent.click(kopieer());
  await expect
    .element(
      page.getByText(
        /^Gekopieerd naar Muziek in de wijk, Muziek later\..*thema ‘Dans’, ‘Zang’; geldbron ‘Fonds’/,
      ),
    )
    .toBeVisible();
  await bekijk('kopieren-niet-alles', OPNIEUW);
  const { delen } = await server.concept(ANDER);
  expect(gevraagd).toMatchObject([
    {
      naar: {
        programmalijn: delen.alle('programmalijn')[0]?.id,
        resultaten: [delen.alle('resultaat')[0]?.id],
      },
      tijden: 'leeg',
      metAfgeronde: true,
    },
  ]);
  await userEvent.click(page.getByRole('link', { name: 'Bekijk de kopie' }));
  await verwachtAdres(
    /^\/agendas\/muziek-later\/concept\/programmalijnen\/muziek-in-de-wijk#deel-/,
  );
});

test('wat wordt geweigerd staat bij het veld of erboven, en de keuzes blijven staan', async () => {
  const { server } = await toonKaart({ vol: true });
  metAndere(server);
  await userEvent.click(knop('In elke wijk wordt wekelijks muziek gemaakt.'));
  await userEvent.selectOptions(page.getByLabelText('Waar op de kaart?'), 'Lang');
  server.antwoordtEens(KOPIEREN, () =>
    probleem(400, 'De invoer klopt niet.', { 'naar/fase': 'Dit is er niet (meer).' }),
  );
  await userEvent.click(kopieer());
  await expect.element(page.getByText('Eén veld klopt nog niet')).toBeVisible();
  const waar = page.getByLabelText('Waar op de kaart?');
  await expect.element(waar).toHaveAccessibleDescription('Dit is er niet (meer).');
  await expect.element(waar).toHaveDisplayValue('Lang');
  await bekijk('kopieren-geweigerd', OPNIEUW);
  server.antwoordtEens(KOPIEREN, () => probleem(404, 'De agenda is er niet (meer).'));
  await userEvent.click(kopieer());
  await expect.element(page.getByText('Er is nog niets gekopieerd')).toBeVisible();
  await expect.element(page.getByText('De agenda is er niet (meer).')).toBeVisible();
  // In another agenda there is no term that is called so: it has to be chosen.
  await userEvent.selectOptions(page.getByLabelText('Naar welke agenda?'), 'Muziek later');
  await expect.element(waar).toHaveDisplayValue('Maak een keuze');
  await userEvent.click(kopieer());
  await expect.element(waar).toHaveAccessibleDescription('Maak een keuze.');
  await druk('Escape');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(knop('In elke wijk wordt wekelijks muziek gemaakt.')).toHaveFocus();
  expect(server.aantal(`POST /agendas/${KLEIN}`)).toBe(2);
});

test('een programmalijn krijgt een kopie met haar hele kaart', async () => {
  const { server } = await toonKaart();
  const gevraagd = maaktKopieen(server);
  await userEvent.click(knop('Muziek in de wijk'));
  await expect.element(page.getByText('De kopie wordt de laatste programmalijn.')).toBeVisible();
  await bekijk('kopieren-lijn', OPNIEUW);
  await userEvent.click(kopieer());
  await expect.element(page.getByText(/^Gekopieerd naar Muziek in de wijk\./)).toBeVisible();
  expect(gevraagd).toMatchObject([{ soort: 'programmalijn', naar: {} }]);
  await expect.poll(() => knop('Muziek in de wijk').elements()).toHaveLength(2);
});
