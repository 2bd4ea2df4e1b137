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

test('who runs the machine sees names and bodies, nobody’s role, and lets first ones in', async ({
  page: coordinators,
  browser,
  baseURL,
}) => {
  const body = `Newcomers ${Date.now()}`;
  await coordinators.goto('/bodies/new?type=ngo');
  await coordinators.getByRole('textbox', { name: /^Name, English/ }).first().fill(body);
  await coordinators.getByRole('textbox', { name: 'Who says so' }).last().fill('A test');
  await coordinators.getByRole('button', { name: 'Save' }).click();
  await expect(coordinators.getByRole('heading', { level: 1 })).toHaveText(body);
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/people', 'machine.keeper');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('on this machine');
  await expect(page.getByRole('row').filter({ hasText: 'Bar of Ostrelle' })).toBeVisible();
  await expect(page.getByText('Editor')).toHaveCount(0);

  const empty = page.getByRole('row').filter({ hasText: body });
  await expect(empty).toContainText('Nobody yet');
  await empty.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Wanda Firstcome');
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/invitation\/\S{20,}$/);
  await page.getByRole('button', { name: 'Close' }).last().click();

  await page.getByRole('button', { name: 'Invite another administrator' }).click();
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Otto Second');
  await dialog.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/\/invitation\/\S{20,}$/);
  await context.close();
});
