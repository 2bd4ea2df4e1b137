import type { Browser, Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { expect, sign_in, test } from './signed_in';

// A letter goes through the hands of several people.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** Somebody else at a computer of their own. */
async function as(browser: Browser, baseURL: string | undefined, name: string, path = '/') {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, path, name);
  return page;
}

/** Chooses the first of what a box with suggestions finds. */
async function find(page: Page, label: string, words: string) {
  await page.getByRole('main').getByRole('combobox', { name: label, exact: true }).fill(words);
  const found = page.getByRole('listbox', { name: label, exact: true });
  await found.getByRole('option').first().click();
}

test('a letter that asks for a call is sent, and opens for who has it alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/closed-letters');
  await page.getByRole('main').getByRole('link', { name: 'Write a closed letter' }).first().click();
  await find(page, 'To', 'Human Rights Commission');
  await page.getByRole('radio', { name: 'Please call us' }).check();
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A closed letter');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText('Our copy opens for nobody.')).toBeVisible();
  const path = new URL(page.url()).pathname;
  await expect(page.getByRole('main').getByText('Please call us')).toHaveCount(0);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', path);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByText('Please call us')).toBeVisible();
  await theirs.getByRole('button', { name: 'Say that somebody has seen it' }).click();
  await page.goto(path);
  await expect(page.getByText('Seen by somebody.')).toBeVisible();

  await page.getByRole('button', { name: 'Call it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Call it back' }).click();
  await expect(page.getByText('Called back.')).toBeVisible();
  await theirs.goto(path);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByText(/What it said is not kept here any more/)).toBeVisible();
});

test('a letter is written of a visit only with the fields of one', async ({ page }) => {
  await page.goto('/closed-letters/new');
  await find(page, 'To', 'Human Rights Commission');
  await page.getByRole('radio', { name: 'A visit to come' }).check();
  await expect(page.getByRole('radio', { name: 'Region and months only' })).toBeChecked();
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByText('Fill this in.').first()).toBeVisible();
  await expect(page).toHaveURL(/closed-letters\/new$/);
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('closed letters are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      for (const path of ['/closed-letters', '/closed-letters/new'])
        await is_read_by_everyone(page, path, width, watch);
      for (const list of ['closed-letters', 'closed-drafts']) {
        const found = await page.request.get(`/api/v1/${list}`);
        for (const { id } of (await found.json()).items.slice(0, 1))
          await is_read_by_everyone(page, `/${list}/${id}`, width, watch);
      }
    });
  });
}
