import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { verwachtAdres, verwachtTitel } from '../handelingen';
import { toon } from '../toon';

const BEGROTING = '/agendas/zoetermeer-2022-2030/begroting';

const rij = (naam: string) => page.getByRole('row', { name: new RegExp(`^${naam}`) });
const cellen = (naam: string) => rij(naam).getByRole('cell');
const tekst = (element: Element) => element.textContent.replaceAll('\u00a0', ' ').trim();

test('de totalen verzwijgen geen PM', async () => {
  await toon(BEGROTING);
  await expect
    .poll(() => cellen('Totaal').elements().map(tekst))
    .toEqual([
      '€ 327.500 + 1 PM',
      '€ 327.500 + 1 PM',
      '€ 327.500 + 2 PM',
      '€ 237.500 + 3 PM',
      '€ 67.500 + 6 PM',
      '€ 67.500 + 6 PM',
      '€ 67.500 + 6 PM',
      '€ 1.422.500 + 25 PM',
    ]);
});

test('PM staat er als PM en nul als nul', async () => {
  await toon(BEGROTING);
  await expect.element(cellen('Vastgoed').first()).toHaveTextContent(/^PM$/);
  await expect.element(cellen('Vastgoed').last()).toHaveTextContent(/^7 PM$/);
  await expect.element(cellen('Promotie').last()).toHaveTextContent(/^€ 0$/);
});

test('een thema opent naar zijn regels en de acties die eruit worden betaald', async () => {
  await toon(BEGROTING);
  const thema = page.getByRole('button', { name: /Wijkgericht werken/ });
  (thema.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(thema).toHaveAttribute('aria-expanded', 'true');
  await verwachtAdres(/\?open=wijkgericht-werken$/);
  const regel = rij('Inzet cultureel werker');
  await expect.element(regel.getByRole('rowheader')).toHaveTextContent('1,32 fte');
  await expect.element(regel.getByRole('cell').first()).toHaveTextContent(/^€ 95.000$/);
  await expect
    .element(page.getByRole('link', { name: /zoekt een cultureel werker/ }))
    .toHaveAttribute('href', expect.stringMatching(/\/acties\/[0-9a-f-]{36}$/));
  await bekijk('begroting-begroot-open');
});

test('de tabel toont ook wat is toegezegd, en hoeveel cellen leeg zijn', async () => {
  await toon(BEGROTING);
  (page.getByRole('radio', { name: 'Begroot' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await verwachtAdres(/bedragen=toegezegd/);
  await expect.element(cellen('Totaal').nth(6)).not.toHaveTextContent('cellen leeg');
  await userEvent.click(page.getByText('Toon hoeveel cellen leeg zijn'));
  await expect.element(cellen('Totaal').nth(6)).toHaveTextContent('cellen leeg');
  await bekijk('begroting-toegezegd');
});

test('de tabel toont ook wat is besteed; wat nergens is ingevuld is geen nul', async () => {
  await toon(`${BEGROTING}?uitputting=2025`);
  await userEvent.click(page.getByRole('group', { name: 'Bedragen' }).getByText('Besteed'));
  await verwachtAdres(/bedragen=besteed/);
  const totaal = cellen('Totaal');
  await expect.element(totaal.first()).toHaveTextContent(/^€\s[\d.,]+$/);
  await expect.element(totaal.nth(6)).toHaveTextContent('–niet ingevuld');
  await userEvent.click(page.getByRole('button', { name: /Netwerkvorming/ }));
  await expect
    .element(cellen('Projectorganisatie').nth(3))
    .toHaveTextContent('€ 19.750½, pas één half jaar ingevuld');
  await expect
    .element(page.getByRole('figure', { name: /per jaar en thema$/ }))
    .toHaveTextContent('Besteed per jaar en thema');
  await bekijk('begroting-besteed');
});

test('wie betaalt: dezelfde regels per geldbron, met hetzelfde totaal', async () => {
  await toon(`${BEGROTING}?stroom=2027`);
  await userEvent.click(page.getByText('Wie betaalt?'));
  await verwachtAdres(/per=geldbron/);
  await expect.element(cellen('Aanvullend budget').last()).toHaveTextContent('€ 1.422.500 + 25 PM');
  await userEvent.click(rij('Aanvullend budget').getByRole('button'));
  await expect.element(cellen('Onderzoeken uitvoeren').first()).toHaveTextContent('€ 15.000');
  await expect.element(cellen('Totaal').last()).toHaveTextContent('€ 1.422.500 + 25 PM');
  await bekijk('begroting-wie-betaalt');
});

test('per programmalijn telt een gedeelde regel in elke lijn, en dat staat erbij', async () => {
  await toon(`${BEGROTING}?per=programmalijn&uitputting=2029`);
  await expect.element(page.getByText('telt in elk van die lijnen helemaal mee')).toBeVisible();
  await expect
    .element(cellen('3. Cultuur om de hoek').last())
    .toHaveTextContent('€ 680.000 + 9 PM');
  await bekijk('begroting-programmalijn');
  await userEvent.click(page.getByRole('link', { name: '3. Cultuur om de hoek' }));
  await expect
    .element(page.getByRole('heading', { level: 1, name: 'Cultuur om de hoek' }))
    .toBeVisible();
});

test('in het Engels zeggen de beelden hetzelfde', async () => {
  await toon(BEGROTING, { taal: 'en' });
  await expect
    .element(page.getByRole('img', { name: '2026, total: €237,500 + 3 PM' }))
    .toBeVisible();
  await bekijk('begroting-engels');
});

test('een versie toont de begroting van toen', async () => {
  await toon('/agendas/zoetermeer-2022-2030/versies/1/begroting');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Begroting' })).toBeVisible();
  await expect.element(page.getByText(/^Dit is versie 1 van /)).toBeVisible();
  await verwachtTitel(/^Begroting/);
  await bekijk('begroting-versie');
});

test('een andere agenda toont haar eigen begroting', async () => {
  await toon('/agendas/zimihc-connect-2025-2028/begroting');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Begroting' })).toBeVisible();
  await verwachtTitel(/^Begroting/);
  await bekijk('begroting-andere-agenda');
});

test('het voorbeeld heeft beelden, maar geen bestanden om mee te nemen', async () => {
  await toon('/agendas/zoetermeer-2022-2030/concept/voorbeeld/begroting', { als: 'beleid' });
  await expect.element(page.getByRole('figure', { name: /per jaar en thema$/ })).toBeVisible();
  await expect.element(page.getByRole('link', { name: /XLSX|CSV/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: /^Sla “/ })).not.toBeInTheDocument();
});
