import type { Page } from '@playwright/test';

import { find } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A round goes through the hands of two people of two bodies, several times.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** The week so many weeks from now, as ISO 8601 numbers it. */
function week_in(weeks: number): string {
  const day_ms = 86_400_000;
  const day = new Date(Date.now() + weeks * 7 * day_ms);
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * day_ms);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - first) / (7 * day_ms)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}

/** Puts weeks at the Saltworks into a round, from the page of the check. */
async function put_in(page: Page, weeks: string[], with_link: string, act: string) {
  await page.getByRole('link', { name: with_link }).click();
  for (const week of weeks) {
    await find(page, 'Place', 'Saltworks');
    await page.getByRole('textbox', { name: /^Week/ }).fill(week);
    await page.getByRole('button', { name: 'Add it' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: week })).toBeVisible();
  }
  await page.getByRole('button', { name: act, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Check with');
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await page.getByRole('button', { name: 'Open which they are' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Open which they are' }).click();
}

test('two bodies learn that they mean to be at one place in one week, and open which', async ({
  page,
  browser,
  baseURL,
}) => {
  const both = week_in(5);
  await page.goto('/clash-checks');
  await page.getByRole('main').getByRole('link', { name: 'Propose a check' }).first().click();
  await find(page, 'With which body', 'Human Rights Commission');
  await page.getByRole('button', { name: 'Propose it' }).click();
  await expect(page.getByText(/^We proposed it/)).toBeVisible();
  const path = new URL(page.url()).pathname;

  const theirs = await as(browser, baseURL, 'harriet.loxdale', path);
  await theirs.getByRole('button', { name: 'Agree to check' }).click();
  const dialog = theirs.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Agree to check' }).click();
  await expect(theirs.getByText('We have agreed.').first()).toBeVisible();

  await page.goto(path);
  await put_in(page, [both, week_in(7)], 'Ask with our plan', 'Ask');
  await theirs.goto(path);
  await put_in(theirs, [both, week_in(9)], 'Answer with our plan', 'Answer');
  for (const who of [page, theirs]) {
    await who.goto(path);
    await who.getByRole('button', { name: 'Count', exact: true }).click();
    await expect(who.getByText('1 place and week is in both plans.')).toBeVisible();
    await expect(who.getByText(both)).toHaveCount(0);
  }

  await open(theirs, path);
  await expect(theirs.getByText(/We wish to open it/)).toBeVisible();
  await open(page, path);
  await expect(page.getByText(/We have opened it to them/)).toBeVisible();
  for (const who of [theirs, page]) {
    await who.goto(path);
    await who.getByRole('button', { name: 'Look at what they opened' }).click();
    await expect(who.getByRole('row').filter({ hasText: both })).toBeVisible();
  }

  await page.getByRole('button', { name: 'End it' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(page.getByText(/^We ended it/)).toBeVisible();
  await theirs.goto(path);
  await expect(theirs.getByText(/^They ended it/)).toBeVisible();
  await expect(theirs.getByText(both)).toHaveCount(0);
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('clash checks are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      for (const path of ['/clash-checks', '/clash-checks/new'])
        await is_read_by_everyone(page, path, width, watch);
      const found = await page.request.get('/api/v1/clash-checks');
      for (const { id } of (await found.json()).items.slice(0, 1))
        await is_read_by_everyone(page, `/clash-checks/${id}`, width, watch);
    });
  });
}
