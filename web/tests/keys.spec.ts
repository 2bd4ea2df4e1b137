import { expect, sign_in, test } from './signed_in';

test('the body’s key is with who signed in, and its emergency code is shown once', async ({
  page,
}) => {
  await page.goto('/people');
  const key = page.getByRole('region', { name: 'The body’s key' });
  await expect(key).toContainText('Your body’s key is with you.');

  await key.getByRole('button', { name: 'Print an emergency code' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the code' }).click();
  const code = page.getByRole('textbox', { name: 'Emergency code' });
  await expect(code).toHaveValue(/^([0-9A-Z]{5}-){7}[0-9A-Z]{5}$/);
  await page.getByRole('button', { name: 'Close' }).last().click();
  await expect(key).toContainText('An emergency code was printed');
});

test('a new key leaves what was sealed before readable', async ({ page }) => {
  const words = `They answer to the ministry ${Date.now()}`;
  await page.goto('/bodies');
  await page.getByRole('link', { name: 'Bar of Ostrelle' }).first().click();
  const view = page.getByRole('region', { name: 'Our own view' });
  await view.getByRole('button', { name: 'Write what we think' }).click();
  await view.getByRole('textbox').fill(words);
  await view.getByRole('button', { name: 'Keep it with us' }).click();
  await expect(view.getByText(words)).toBeVisible();
  const address = page.url();

  await page.goto('/people');
  const key = page.getByRole('region', { name: 'The body’s key' });
  await key.getByRole('button', { name: 'Make a new key' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Make the new key' }).click();
  await expect(page.getByText('Your body has a new key.')).toBeVisible();
  await page.goto(address);
  await expect(page.getByText(words)).toBeVisible();
});

test('who runs the machine has no body, and so no key', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/people', 'machine.keeper');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('on this machine');
  await expect(page.getByRole('region', { name: 'The body’s key' })).toHaveCount(0);
  await context.close();
});
