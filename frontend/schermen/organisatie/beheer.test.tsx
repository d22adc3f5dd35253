import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { kies, verwachtAdres, verwachtInloggen } from '../handelingen';
import { toon } from '../toon';

const LIJST = '/mijn-organisaties';

const zoekveld = () => page.getByRole('searchbox', { name: 'Zoek op naam of korte code' });
const naar = (naam: string | RegExp) => page.getByRole('main').getByRole('link', { name: naam });

test('de beheerder vindt alle organisaties langs het menu van het account, en wie niemand heeft', async () => {
  const { server } = await toon('/', { als: 'beheer' });
  await server.organisaties.doetAnder('ckc-en-partners', { opgehevenPer: '2027-01-01' });
  await userEvent.click(page.getByRole('button', { name: /^Account van/ }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Mijn organisaties' }));
  await verwachtAdres(/^\/mijn-organisaties$/);
  await expect.element(page.getByText(/^\d+ organisaties$/)).toBeVisible();
  await expect.element(naar('Nieuwe organisatie')).toBeVisible();
  await expect.element(naar('1 persoon: wie iets mag voor CKC & partners')).toBeVisible();
  await expect.element(page.getByText('Houdt op per 1 januari 2027')).toBeVisible();
  await bekijk('organisaties-beheer');
  await kies('Mensen', 'Nog niemand');
  await verwachtAdres(/\?zonderLeden=true$/);
  await expect.element(naar('CKC & partners')).not.toBeInTheDocument();
});

test('zoeken staat in het adres en vindt ook op de korte code', async () => {
  const { server } = await toon(LIJST, { als: 'beheer' });
  await server.organisaties.doetAnder('wijck', { afkorting: 'WYK' });
  await userEvent.fill(zoekveld(), 'wyk');
  await userEvent.keyboard('{Enter}');
  await verwachtAdres(/\?zoek=wyk$/);
  await expect.element(page.getByText('1 organisatie', { exact: true })).toBeVisible();
  await expect.element(page.getByText('(WYK)')).toBeVisible();
  await userEvent.click(naar(/^Wijck/));
  await verwachtAdres(/^\/organisaties\/wijck\/profiel$/);
  await expect.element(page.getByRole('heading', { level: 1, name: 'Wijck (WYK)' })).toBeVisible();
});

test('wat niets vindt zegt welk filter weg kan', async () => {
  await toon(`${LIJST}?zoek=xyzzy`, { als: 'beheer' });
  await expect.element(page.getByText('Niets past bij deze filters')).toBeVisible();
  await bekijk('organisaties-beheer-niets');
});

test('wie namens een organisatie spreekt, ziet alleen die, en beslist niet over mensen', async () => {
  await toon(LIJST, { als: 'podium' });
  await expect.element(naar('CKC & partners')).toBeVisible();
  await expect.element(page.getByText('1 organisatie', { exact: true })).toBeVisible();
  await expect.element(page.getByText('1 persoon', { exact: true })).toBeVisible();
  await expect.element(naar(/wie iets mag/)).not.toBeInTheDocument();
  await expect.element(naar('Nieuwe organisatie')).not.toBeInTheDocument();
  await bekijk('organisaties-beheer-eigen');
});

test('een bezoeker leest waar in te loggen', async () => {
  await toon(LIJST);
  await expect.element(page.getByText('Log in om organisaties bij te houden')).toBeVisible();
  await verwachtInloggen(LIJST);
  await bekijk('organisaties-beheer-uitgelogd');
});
