import type { Page } from '@playwright/test';

import { expect, test } from './signed_in';

test('every noun that the server describes has a list', async ({ page }) => {
  test.slow();  // one page for each
  await page.goto('/');
  await page.getByRole('link', { name: 'All lists' }).click();
  // The page before has tables with links too.
  await expect(page).toHaveURL(/\/records$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Every list there is');
  const nouns = page.getByRole('main').getByRole('table').getByRole('link');
  await nouns.first().waitFor();
  const addresses = await nouns.evaluateAll((links) => links.map((a) => a.getAttribute('href')));

  expect(addresses.length).toBeGreaterThan(2);
  for (const address of addresses) {
    await page.goto(address ?? '');
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('nothing at');
    await expect(page.getByRole('main')).not.toContainText('went wrong');
  }
});

test('a form tells what is missing, beside the field and above, and keeps what was typed', async ({
  page,
}) => {
  await page.goto('/records/place/new');
  await page.getByRole('textbox', { name: 'Town' }).fill('Port Ysaure');
  await page.getByRole('button', { name: 'Save' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('What you entered is still here');
  await summary.getByRole('link').first().click();
  const focused = page.locator(':focus');
  await expect(focused).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Town' })).toHaveValue('Port Ysaure');
});

/** Adds a place by the form that follows from its description, and stands on its page. */
async function add_place(page: Page, name: string): Promise<void> {
  await page.goto('/records/place/new');
  await page.getByRole('textbox', { name: /Name, English/ }).fill(name);
  await page.getByRole('combobox', { name: 'Type' }).selectOption('prison');
  await page.getByRole('radio', { name: 'Public', exact: true }).check();
  await page.getByRole('radio', { name: 'Official place', exact: true }).check();
  await page.getByRole('group', { name: 'Temporary' }).getByText('No', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Who says so' }).last().fill('A test');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('a place is added and corrected without a line of screen written for it', async ({ page }) => {
  await add_place(page, `Lantern House ${Date.now()}`);
  await page.getByRole('link', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Town' }).fill('Old Haven');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('main')).toContainText('Old Haven');
});

test('a form that came too late is saved on top of what another corrected', async ({
  page,
  context,
}) => {
  await add_place(page, `Late House ${Date.now()}`);
  const late = await context.newPage();
  await late.goto(`${page.url()}/edit`);
  await late.getByRole('textbox', { name: 'Postcode' }).fill('1234');
  await page.getByRole('link', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Town' }).fill('First Town');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL(/\/records\/place\/\w+$/);
  await late.getByRole('button', { name: 'Save' }).click();
  await expect(late.getByRole('alert')).toContainText('Somebody corrected this place');
  await late.getByRole('button', { name: 'Save' }).click();
  await late.waitForURL(/\/records\/place\/\w+$/);

  await expect(late.getByRole('main')).toContainText('First Town');
  await expect(late.getByRole('main')).toContainText('1234');
});

test('every list and column of it is named in the reader’s language', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('liaise.language', 'ar'));
  for (const noun of ['', '/agreement', '/relation', '/readiness_fact', '/contact', '/import']) {
    await page.goto(`/records${noun}`);
    await page.getByRole('heading', { level: 1, name: /[\u0600-\u06ff]/ }).waitFor();
    await page.waitForLoadState('networkidle');
    const names = page.getByRole('main').locator('h1, th[scope], tbody th, label');

    for (const text of await names.allInnerTexts()) expect(text).not.toMatch(/^[A-Z][a-z]+/);
  }
});
