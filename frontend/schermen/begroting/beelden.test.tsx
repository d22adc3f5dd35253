import { expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { focusOp, verwachtAdres } from '../handelingen';
import { toon } from '../toon';

const BEGROTING = '/agendas/zoetermeer-2022-2030/begroting';

const kolommen = () => page.getByRole('figure', { name: /per jaar en thema$/ });
const stroom = () => page.getByRole('figure', { name: /^Van geldbron naar onderdeel/ });
const uitputting = () => page.getByRole('figure', { name: /^Uitputting per regel/ });
const vak = (beeld: Locator, naam: string | RegExp) => beeld.getByRole('img', { name: naam });

test('in de kolommen is PM een gearceerd vak van altijd dezelfde hoogte', async () => {
  await toon(BEGROTING);
  await expect
    .element(vak(kolommen(), '2026, totaal: € 237.500 + 3 PM'))
    .toHaveTextContent('€ 237.500');
  const hoogtes = new Set<number>();
  for (const naam of ['2023, 1 PM: Vastgoed', /^2026, 3 PM: Netwerkvorming/, /^2029, 6 PM/]) {
    await expect.element(vak(kolommen(), naam)).toHaveTextContent(/^\d PM$/);
    hoogtes.add(Math.round(vak(kolommen(), naam).element().getBoundingClientRect().height));
  }
  expect([...hoogtes]).toEqual([expect.any(Number)]);
  await expect.element(kolommen().getByText('De maat van het vak zegt niets.')).toBeVisible();
});

test('de beelden zijn met het toetsenbord te lezen', async () => {
  await toon(BEGROTING);
  await focusOp(vak(kolommen(), '2023, totaal: € 327.500 + 1 PM'));
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(vak(kolommen(), '2023, 1 PM: Vastgoed')).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(vak(kolommen(), '2023, Financiering aanbod: € 25.000')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  const laatste = vak(kolommen(), '2024, Financiering aanbod: € 25.000');
  await expect.element(laatste).toHaveFocus();
  // What is heard is also seen.
  await expect
    .element(
      kolommen()
        .getByText(/2024, Financiering aanbod/)
        .last(),
    )
    .toBeVisible();
  // The whole picture is one stop: the next one is out of it.
  await userEvent.keyboard('{Tab}');
  await expect.element(kolommen().getByText('Toon deze gegevens als tabel')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(
      kolommen()
        .getByRole('table')
        .getByRole('row', { name: /^Wijkgericht werken/ }),
    )
    .toHaveTextContent('€ 680.000 + 9 PM');
  await bekijk('begroting-toetsenbord');
  // Back to where one was, not to the beginning.
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  await expect.element(laatste).toHaveFocus();
});

test('de geldstroom loopt van geldbron naar onderdeel, voor alle jaren of voor één', async () => {
  await toon(BEGROTING);
  await expect
    .element(vak(stroom(), 'Geldbron Aanvullend budget: € 1.422.500 + 25 PM'))
    .toBeVisible();
  await userEvent.selectOptions(stroom().getByRole('combobox', { name: 'Jaar' }), '2027');
  await verwachtAdres(/stroom=2027/);
  await expect
    .element(stroom().getByRole('heading'))
    .toHaveTextContent('Van geldbron naar onderdeel: begroot, 2027');
  await focusOp(vak(stroom(), 'Nieuwe huisvesting ontwikkelen: PM, betaald uit Aanvullend budget'));
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toMatch(/^Thema /);
  await userEvent.click(stroom().getByText('Toon deze gegevens als tabel'));
  await expect
    .element(stroom().getByRole('row', { name: /Nieuwe huisvesting/ }))
    .toHaveTextContent('PM');
});

test('de uitputting zegt in woorden of er meer of minder is besteed', async () => {
  await toon(BEGROTING);
  const regel = (naam: string) => vak(uitputting(), new RegExp(`^${naam}`));
  const jaar = uitputting().getByRole('combobox', { name: 'Jaar' });
  await expect
    .element(uitputting().getByRole('heading'))
    .toHaveTextContent('Uitputting per regel, 2026');
  await expect.element(regel('Inzet cultureel werker')).toHaveTextContent('Nog € 47.500 over');
  await userEvent.selectOptions(jaar, '2025');
  await verwachtAdres(/uitputting=2025/);
  await expect
    .element(regel('Inzet cultureel werker'))
    .toHaveTextContent('€ 98.160 besteed van € 95.000 (103%)');
  await expect
    .element(regel('Inzet cultureel werker'))
    .toHaveTextContent('€ 3.160 meer dan begroot');
  await expect
    .element(regel('Inzet coördinator kunstvakdocenten'))
    .toHaveTextContent('€ 6.250 minder dan begroot');
  await expect
    .element(regel('Uitbreiding uren Cultuurmakelaar'))
    .toHaveTextContent('Begroot is PM, dus niet te vergelijken');
  await userEvent.selectOptions(jaar, '2029');
  await expect
    .element(uitputting())
    .toHaveTextContent('Voor 2029 is nog niets toegezegd of besteed ingevuld.');
});
