import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { verwachtAdres, zoekEnKies } from '../handelingen';
import { toon } from '../toon';

const PROFIEL = '/organisaties/ckc-en-partners/profiel';

const dag = () => page.getByLabelText('Eerste dag dat zij er niet meer is');
const hefOp = () => page.getByRole('button', { name: 'CKC & partners opheffen' });
const zetTerug = () =>
  page.getByRole('button', { name: /^Zet terug naar voor deze wijziging/ }).first();

test('een organisatie opheffen zegt vooraf wat dat betekent, en wie verdergaat', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  await expect.element(page.getByText('Wat al is gepubliceerd, houdt haar naam.')).toBeVisible();
  await userEvent.click(hefOp());
  await expect.element(dag()).toHaveAccessibleDescription('Vul een hele datum in.');
  await userEvent.fill(dag(), '2027-01-01');
  await zoekEnKies(
    page.getByRole('combobox', { name: /^Wie gaat verder met haar werk/ }),
    'wijck',
    /^Wijck/,
  );
  await bekijk('opheffen');
  await userEvent.click(hefOp());
  await expect
    .element(page.getByText('Deze organisatie houdt op per 1 januari 2027.'))
    .toBeVisible();
  await expect.element(page.getByText('Wijck', { exact: true })).toBeVisible();
  await bekijk('opheffen-gedaan');
  await userEvent.click(page.getByRole('button', { name: 'Toch niet opheffen' }));
  await expect.element(dag()).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud).toMatchObject({
    opgehevenPer: null,
    opvolger: null,
  });
});

test('wat een ander intussen wijzigde staat er dan, en de dag is niet weg', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  await userEvent.fill(dag(), '2027-01-01');
  await server.organisaties.doetAnder('ckc-en-partners', { naam: 'CKC' });
  await userEvent.click(hefOp());
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Iemand anders heeft dit gewijzigd');
  await expect.element(dag()).toHaveValue('2027-01-01');
  await userEvent.click(page.getByRole('button', { name: 'CKC opheffen' }));
  await expect
    .element(page.getByText('Deze organisatie houdt op per 1 januari 2027.'))
    .toBeVisible();
});

test('een vergissing gaat weg nadat het is gevraagd; wat is gepubliceerd niet', async () => {
  const { server } = await toon(PROFIEL, { als: 'beheer' });
  const knop = page.getByRole('button', { name: 'CKC & partners weghalen' });
  const vraag = page.getByRole('alertdialog', { name: 'CKC & partners weghalen?' });
  await userEvent.click(knop);
  await userEvent.click(vraag.getByRole('button', { name: 'Weghalen' }));
  await expect.element(vraag.getByRole('alert')).toHaveTextContent('haar adres blijft');
  await bekijk('weghalen-geweigerd');
  const ckc = await server.organisaties.vind('ckc-en-partners');
  if (ckc) ckc.gepubliceerd = false;
  await userEvent.click(vraag.getByRole('button', { name: 'Weghalen' }));
  await verwachtAdres(/^\/mijn-organisaties$/);
  expect(await server.organisaties.vind('ckc-en-partners')).toBeUndefined();
});

test('de geschiedenis zegt wie wat wijzigde, van contact geen waarde, en zet terug', async () => {
  const { server } = await toon('/organisaties/ckc-en-partners/geschiedenis', { als: 'beheer' });
  await expect.element(page.getByText('Er is nog niets gewijzigd')).toBeVisible();
  await bekijk('organisatie-geschiedenis-leeg');
  const { id = null } = (await server.organisaties.vind('wijck')) ?? {};
  await server.organisaties.doetAnder('ckc-en-partners', {
    opgehevenPer: '2027-01-01',
    opvolger: id,
    contact: { naam: 'Carla', email: null, telefoon: null, openbaar: true },
  });
  await userEvent.click(page.getByRole('link', { name: 'Profiel', exact: true }));
  await userEvent.click(page.getByRole('link', { name: 'Geschiedenis', exact: true }));
  await expect.element(page.getByText(/^De opvolger is nu ingevuld: ‘Wijck’/)).toBeVisible();
  await expect.element(page.getByText('Het contact is aangepast.')).toBeVisible();
  await expect.element(page.getByText('Carla')).not.toBeInTheDocument();
  await bekijk('organisatie-geschiedenis');
  await userEvent.click(zetTerug());
  await expect.element(page.getByText('‘CKC & partners’ is teruggezet.')).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud.opgehevenPer).toBeNull();
  await userEvent.click(page.getByRole('button', { name: 'Ongedaan maken' }));
  await expect.element(page.getByText('Het terugzetten is ongedaan gemaakt.')).toBeVisible();
  expect((await server.organisaties.vind('ckc-en-partners'))?.inhoud.opgehevenPer).toBe(
    '2027-01-01',
  );
});

test('wie alleen namens haar spreekt, leest de geschiedenis en zet niets terug', async () => {
  const { server } = await toon(PROFIEL, { als: 'podium' });
  await server.organisaties.doetAnder('ckc-en-partners', { toelichting: 'Muziek.' });
  await userEvent.click(page.getByRole('link', { name: 'Geschiedenis', exact: true }));
  await expect.element(page.getByText(/^De toelichting is nu ingevuld/)).toBeVisible();
  await expect.element(zetTerug()).not.toBeInTheDocument();
});
