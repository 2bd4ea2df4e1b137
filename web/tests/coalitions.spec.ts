import type { Page } from '@playwright/test';

import { let_go } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const ours = { first: 'ines.haddarine', second: 'bastien.hollinrake' };

/** Writes a text in the coalition at `path`, up to the page on which it is looked at. */
async function write(page: Page, path: string, act: string, words: string) {
  await page.goto(path);
  await page.getByRole('link', { name: act, exact: true }).click();
  const said = page.getByRole('textbox', { name: /^What is said/ });
  await expect(page.getByRole('textbox', { name: /^Why they are told/ })).toBeVisible();
  if (words) await said.fill(words);
  await page.getByRole('textbox', { name: /^Why they are told/ }).fill('We ask for it together.');
}

const on = { name: 'Look at it as they will see it' };

test('two bodies ask for something together, and what each says stands with the text', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Night checks by two ${Date.now()}`;
  const text = 'Nobody is woken at night to be counted.';
  const second = await as(browser, baseURL, ours.second);
  await page.goto('/coalitions');
  await page.getByRole('main').getByRole('link', { name: 'Begin a coalition' }).first().click();
  await page.getByRole('textbox', { name: /^What is asked, in a line/ }).fill(title);
  await page.getByRole('textbox', { name: /^Of which authority/ }).fill('The ministry of justice');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const path = new URL(page.url()).pathname;

  await write(page, path, 'Invite bodies', 'Join us in asking for quiet nights.');
  await page.getByRole('main').getByRole('combobox').first().fill('Human Rights Commission');
  await page.getByRole('main').getByRole('option').first().click();
  await page.getByRole('button', on).click();
  await let_go(page, second);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/coalitions');
  await theirs.getByRole('link', { name: title }).click();
  await theirs.getByRole('button', { name: 'Open the texts' }).click();
  await expect(theirs.getByText('Join us in asking for quiet nights.')).toBeVisible();
  await page.goto(path);
  await expect(page.getByText('Nobody else has joined yet')).toBeVisible();
  await theirs.getByRole('button', { name: 'Join', exact: true }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Join', exact: true }).click();
  await expect(theirs.getByText('We have joined.').first()).toBeVisible();

  await write(page, path, 'Write a version', text);
  await page.getByRole('button', on).click();
  await let_go(page, second);

  await write(theirs, path, 'State a reservation', 'Not where somebody is watched for their life.');
  await theirs.getByRole('button', on).click();
  await let_go(theirs, null);

  await page.goto(path);
  await page.getByRole('button', { name: 'Open the texts' }).click();
  const version = page.getByRole('article');
  await expect(version).toContainText(text);
  await expect(version).toContainText('Not where somebody is watched for their life.');
  await page.emulateMedia({ media: 'print' });
  await expect(version).toContainText('Not where somebody is watched for their life.');
  await page.emulateMedia({ media: 'screen' });

  await theirs.goto(path);
  await theirs.getByRole('button', { name: 'Leave', exact: true }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click();
  await expect(theirs.getByText('We have left.').first()).toBeVisible();
  await page.goto(path);
  await expect(page.getByText(/^out since/)).toBeVisible();
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('what is asked together is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      for (const path of ['/coalitions', '/coalitions/new'])
        await is_read_by_everyone(page, path, width, watch);
      const found = await page.request.get('/api/v1/coalitions');
      for (const { id } of (await found.json()).items.slice(0, 1)) {
        const of_it = ['', '/write?act=invitation', '/write?act=members', '/write?act=step'];
        for (const part of of_it)
          await is_read_by_everyone(page, `/coalitions/${id}${part}`, width, watch);
      }
    });
  });
}
