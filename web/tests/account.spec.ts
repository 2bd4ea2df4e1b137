import { expect, test } from './signed_in';
import { sign_in } from './signed_in';

test('a session elsewhere is ended from the list', async ({ page, browser, baseURL }) => {
  const elsewhere = await browser.newContext({ baseURL, storageState: undefined });
  const there = await elsewhere.newPage();
  await sign_in(there, '/');
  await page.goto('/account');
  const rows = page.getByRole('table').getByRole('row');
  await rows.nth(1).waitFor();
  const before = await rows.count();

  await page.getByRole('button', { name: /End the session/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the session' }).click();

  await expect(page.getByText('The session is ended.')).toBeVisible();
  await expect(rows).toHaveCount(before - 1);
  await elsewhere.close();
});

test('the second step shows a square to scan and a key to type', async ({ page }) => {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Set up the second step' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(process.env.LIAISE_PASSWORD ?? '');
  await dialog.getByRole('button', { name: 'Set up the second step' }).click();

  await expect(page.getByRole('img', { name: /authenticator/ })).toBeVisible();
  await expect(page.locator('code')).toContainText(/^[A-Z2-7 ]{16,}$/);
});
