import { expect, sign_in, somebody, test } from './signed_in';

test('a session elsewhere is ended from the list', async ({ browser, baseURL }) => {
  // Nobody else of these tests is this person, whose sessions are counted.
  const one_of_theirs = 'rupert.saint-amarin';
  const elsewhere = await browser.newContext({ baseURL, storageState: undefined });
  await sign_in(await elsewhere.newPage(), '/', one_of_theirs);
  const here = await browser.newContext({ baseURL, storageState: undefined });
  const page = await here.newPage();
  await sign_in(page, '/account', one_of_theirs);
  const sessions = page.getByRole('table', { name: 'Where you are signed in' });
  const rows = sessions.getByRole('row');
  await rows.nth(1).waitFor();
  const before = await rows.count();

  await page.getByRole('button', { name: /End the session/ }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'End the session' }).click();

  await expect(page.getByText('The session is ended.')).toBeVisible();
  await expect(rows).toHaveCount(before - 1);
  await here.close();
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

test('one’s screens speak the language of one’s account, and what is chosen in it', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, storageState: undefined, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('rim.oussaid');
  await page.getByRole('textbox', { name: 'Password' }).fill(somebody.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  await page.goto('/account');
  await page.getByRole('radio', { name: 'Français' }).check();
  await page.getByRole('button', { name: 'حفظ' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Comment/);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Français' })).toBeChecked();
  await page.getByRole('radio', { name: 'العربية' }).check();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await context.close();
});

test('the name of one’s body follows the language of the screen', async ({ page }) => {
  await page.goto('/');
  const rail = page.locator('.rail .body');
  await expect(rail).toHaveText(/^[A-Za-z ’'-]+$/);
  const english = await rail.innerText();
  await page.evaluate(() => localStorage.setItem('liaise.language', 'ar'));
  await page.reload();

  await expect(rail).toHaveText(/\p{Script=Arabic}/u);
  expect(english).not.toMatch(/\p{Script=Arabic}/u);
});
