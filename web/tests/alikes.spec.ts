import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { expect, test } from './signed_in';
import type { Page } from '@playwright/test';

/** Where a recommendation is whose like others ask. */
async function address_of(page: Page, title: string): Promise<string> {
  const found = await page.request.get(`/api/v1/recommendations?search=${title}`);
  const { items } = await found.json();
  return `/recommendations/${items[0].id}`;
}

test('a group says who asks the same since when, and each body’s view by itself', async ({
  page,
}) => {
  await page.goto(await address_of(page, 'Family visits without glass'));

  await expect(
    page.getByText('Asked by 3 bodies since 2015, verified by none.'),
  ).toBeVisible();
  const asking = page.getByRole('table', { name: 'Those that ask the same' });
  await expect(asking.getByRole('row')).toHaveCount(4);
  await expect(asking.getByRole('row').nth(1)).toContainText('Human Rights Commission');
  const views = page.getByRole('table', { name: /What each body established/ });
  await expect(views.getByText('Not known to us')).toHaveCount(3);
});

test('what may go together is said by a person, by keys too, and taken back', async ({ page }) => {
  await page.goto(await address_of(page, 'Family visits without glass'));
  const part = page.getByRole('region', { name: 'Who else asks this' });
  const told = part.getByRole('link', { name: 'Glass only where a judge orders it' });
  await expect(told).toBeVisible();
  await expect(part.getByText(/told to us by .Human Rights Commission of Ostrelle/)).toBeVisible();
  await expect(part.getByText(/^May /).first()).toBeVisible();
  await expect(part.getByText('The same theme.').first()).toBeVisible();

  await part
    .getByRole('button', { name: /^Neither: .*Glass only where a judge orders it/ })
    .click();
  await expect(page.getByText('It stays under what was refused.')).toBeVisible();
  await expect(told).toBeHidden();
  const refused = part.getByText('1 that we refused');
  await refused.focus();
  await page.keyboard.press('Enter');
  await expect(told).toBeVisible();
  await told.focus();
  await page.keyboard.press('1');
  await expect(page.getByText('Taken back.')).toBeVisible();
  await expect(refused).toHaveCount(0);

  await told.focus();
  await page.keyboard.press('1');
  await expect(page.getByText('Kept: they ask the same.')).toBeVisible();
  await expect(part.getByRole('table', { name: 'Those that ask the same' })).toContainText(
    /told to us by .Human Rights Commission of Ostrelle/,
  );
  await part
    .getByRole('button', { name: /^Take back: .*Glass only where a judge orders it/ })
    .click();
  await expect(page.getByText('Taken back.').last()).toBeVisible();
});

test('where nothing is near there is a next step', async ({ page }) => {
  await page.goto(await address_of(page, 'Telephones in the evening'));
  const part = page.getByRole('region', { name: 'Who else asks this' });

  await expect(part.getByText('Nothing that is here asks the same.')).toBeVisible();
  await expect(part.getByRole('link', { name: 'What was told to us' })).toBeVisible();
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('who else asks this is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      const path = await address_of(page, 'Family visits without glass');
      await is_read_by_everyone(page, path, width, watch);
    });
  });
}
