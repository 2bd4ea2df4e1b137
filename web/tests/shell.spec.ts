import { expect, test } from './signed_in';

test('a place is three keys away', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Find a place or a body' })).toBeFocused();
  await page.keyboard.type('saltworks');
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('Saltworks');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Saltworks');
});

test('a new page starts at its heading', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'The work' }).getByText('Places').click();

  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/liaise/);
});

test('an address with nothing behind it says so, and shows the way back', async ({ page }) => {
  await page.goto('/nothing/of/the/kind');

  await expect(page.getByRole('heading', { level: 1 })).toContainText('nothing at this address');
  await page.getByRole('main').getByRole('link').click();
  await expect(page).toHaveURL(/\/$/);
});

test('dark is kept for the next visit', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark');
  await page.reload();

  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a print says what it is: whose, of which day, and how far it may go', async ({ page }) => {
  await page.goto('/records/place?type=prison');
  await page.getByRole('grid').waitFor();
  await page.emulateMedia({ media: 'print' });

  const head = page.locator('.on-paper').first();
  await expect(head).toContainText(String(new Date().getFullYear()));
  await expect(head).toContainText('Prison');
  await expect(page.getByRole('navigation', { name: 'The work' })).toBeHidden();
  await expect(page.getByRole('columnheader', { name: 'Name' }).getByRole('button')).toBeVisible();
});
