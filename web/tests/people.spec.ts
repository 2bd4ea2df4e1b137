import { expect, sign_in, test } from './signed_in';

test('somebody is invited by a link that is shown once, and the invitation is withdrawn', async ({
  page,
}) => {
  await page.goto('/people');
  await page.getByRole('button', { name: 'Invite somebody' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
  const alert = page.getByRole('dialog').getByRole('alert');
  await expect(alert).toContainText(/Write the person.s name/);

  const name = `Guest ${Date.now()}`;
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('dialog').getByRole('radio', { name: 'Editor' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/invitation\/\S{20,}$/);
  await page.getByRole('button', { name: 'Close' }).last().click();

  const open = page.getByRole('region', { name: 'Open invitations' });
  await open.getByRole('button', { name: `Withdraw the invitation for ${name}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click();
  await expect(open.getByText(name)).toHaveCount(0);
});

test('who runs the machine sees names and bodies, and nobody’s role', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/people', 'machine.keeper');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('on this machine');
  await expect(page.getByRole('row').filter({ hasText: 'Bar of Ostrelle' })).toBeVisible();
  await expect(page.getByText('Editor')).toHaveCount(0);
  await context.close();
});
