import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bekijk } from '../bekijk';
import { focusOp } from '../handelingen';
import { toon } from '../toon';

const AGENDA = '/agendas/zoetermeer-2022-2030';

test('de eerste tab springt naar de inhoud', async () => {
  await toon(AGENDA);
  await userEvent.keyboard('{Tab}');
  const overslaan = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect.element(overslaan).toHaveFocus();
  await expect.element(overslaan).toBeInViewport();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('main')).toHaveFocus();
});

test('een filter is te kiezen en weg te halen zonder muis', async () => {
  await toon(`${AGENDA}/programmalijnen/goud-maken`);
  await focusOp(page.getByRole('button', { name: 'Termijn', exact: true }));
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('checkbox', { name: 'Korte termijn' })).toBeVisible();
  await focusOp(page.getByRole('checkbox', { name: 'Lange termijn', exact: true }));
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: /^Termijn/ })).toHaveFocus();
  await expect.element(page.getByText('2 van 15 acties')).toBeVisible();
  await focusOp(page.getByRole('button', { name: /^Filter Termijn/ }));
  await userEvent.keyboard('{Enter}');
  await expect
    .element(page.getByRole('status').getByText('15 acties', { exact: true }))
    .toBeVisible();
});

test('het menu op een telefoon opent en sluit met het toetsenbord', async () => {
  await toon(AGENDA, { breedte: 390 });
  const menu = page.getByRole('button', { name: 'Menu' });
  await focusOp(menu);
  await userEvent.keyboard('{Enter}');
  await expect.element(menu).toHaveAttribute('aria-expanded', 'true');
  const begroting = page.getByRole('link', { name: 'Begroting', exact: true });
  await expect.element(begroting).toBeVisible();
  await bekijk('menu', { opTelefoonAnders: true });
  await focusOp(begroting);
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Begroting' })).toHaveFocus();
  await expect.element(menu).toHaveAttribute('aria-expanded', 'false');
});
