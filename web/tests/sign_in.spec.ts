import { expect, test } from '@playwright/test';

import { in_english, sign_in, somebody } from './signed_in';

test.beforeEach(({ context }) => in_english(context));

test('whoever is not signed in comes to the sign-in page, and back to where they wanted', async ({
  page,
}) => {
  await sign_in(page, '/places?type=prison');

  await expect(page).toHaveURL(/\/places\?type=prison$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a wrong password is told beside the form, and what was typed stays', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill(somebody.name);
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password at all');
  await page.getByRole('button', { name: 'Sign in' }).click();

  await expect(page.getByRole('alert')).toContainText('do not go together');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Sign-in name' })).toHaveValue(somebody.name);
});

test('a link cannot lead to another site by way of signing in', async ({ page }) => {
  await page.goto('/sign-in?from=//elsewhere.example/');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill(somebody.name);
  await page.getByRole('textbox', { name: 'Password' }).fill(somebody.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'The work' }).waitFor();

  expect(new URL(page.url()).pathname).toBe('/');
});

test('signing out ends the session, here and for a page that is still open', async ({
  page,
  context,
}) => {
  await sign_in(page);
  const other = await context.newPage();
  await other.goto('/places');
  await other.getByRole('grid').waitFor();

  await page.getByRole('button', { expanded: false }).last().click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
  await other.getByRole('link', { name: 'Bodies' }).click();

  await expect(other.getByText('Your session has ended')).toBeVisible();
});

test('the page speaks the language that was chosen, and reads from the right', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('combobox', { name: 'Language' }).selectOption('ar');

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('من أنت؟');

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});
