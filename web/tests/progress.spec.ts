import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { expect, test } from './signed_in';

const path = '/recommendations/progress';

test('every figure opens a list of as many', async ({ page }) => {
  await page.goto(path);
  const table = page.getByRole('table', { name: 'What became of it' });
  const all = table.getByRole('row', { name: /^All together/ });
  const figure = all.getByRole('link').first();
  const count = Number(await figure.textContent());
  expect(count).toBeGreaterThan(0);

  await figure.click();

  await expect(page).toHaveURL(/\/recommendations\?.*show=all/);
  await expect(
    page.getByText(new RegExp(`^${count} (is|are) followed here\\.`)),
  ).toBeVisible();
});

test('a list that a figure opened says what it is narrowed to, and widens', async ({ page }) => {
  await page.goto(`${path}?by=addressee`);
  const table = page.getByRole('table', { name: 'What became of it' });
  const row = table.locator('tbody tr').first();
  const addressee = (await row.getByRole('rowheader').textContent())?.trim() ?? '';

  await row.getByRole('cell').first().getByRole('link').click();

  // A name stands between marks of its direction.
  await expect(page.getByText(new RegExp(`^Asked of: .${addressee}`))).toBeVisible();
  await page.getByRole('link', { name: 'Show all', exact: true }).click();
  await expect(page.getByText('Asked of:')).toBeHidden();
});

test('groups stand in their order until a reader sorts them by a column', async ({ page }) => {
  await page.goto(path);
  const table = page.getByRole('table', { name: 'What became of it' });
  const column = table.getByRole('columnheader', { name: 'Not verified by us' });
  await expect(column).not.toHaveAttribute('aria-sort', /./);

  await column.getByRole('button').click();

  await expect(column).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=not_verified/);
  await column.getByRole('button').click();
  await expect(column).not.toHaveAttribute('aria-sort', /./);
});

test('a theme is shown year by year, and all of it again', async ({ page }) => {
  await page.goto(path);
  const table = page.getByRole('table', { name: 'What became of it' });

  await table.getByRole('link', { name: /, year by year$/ }).first().click();

  await expect(table.getByRole('columnheader', { name: 'Year' })).toBeVisible();
  await expect(page.getByText(/^Only: /)).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByText(/^Only: /)).toBeHidden();
});

test('each table is printed whole, without the way through the pages', async ({ page }) => {
  await page.goto(path);
  const named = page.getByRole('table', { name: /^What (became of it|we have not verified)/ });
  await expect(named.first()).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  await expect(page.getByRole('navigation')).toHaveCount(0);
  expect(await named.count()).toBeGreaterThan(1);
  for (const table of await named.all()) {
    const [of_room, of_row] = await table.evaluate((node) => [
      getComputedStyle(node.parentElement ?? node).breakInside,
      getComputedStyle(node.querySelector('tr') ?? node).breakInside,
    ]);
    expect(of_room).toBe('avoid');
    expect(of_row).toBe('avoid');
  }
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('how far recommendations got is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      await is_read_by_everyone(page, path, width, watch);
    });
  });
}
