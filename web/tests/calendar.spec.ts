import type { Locator, Page } from '@playwright/test';

import { find } from './journeys';
import { is_read_by_everyone, looks } from './read_by_everyone';
import { expect, test } from './signed_in';

/** Each page is looked at in every way. */
test.describe.configure({ timeout: 240_000 });

async function fill_day(group: Locator, day: string, month: string, year: string) {
  await group.getByLabel('Day', { exact: true }).fill(day);
  await group.getByLabel('Month').selectOption(month);
  await group.getByLabel('Year').fill(year);
}

/** Adds the first place that these words find, and says that it is to be visited. */
async function choose(page: Page, words: string): Promise<string> {
  await page.getByRole('button', { name: 'Add a place' }).first().click();
  const dialog = page.getByRole('dialog');
  await find(page, 'Place', words, dialog);
  const place = await dialog.getByRole('combobox', { name: 'Place' }).inputValue();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();

  const row = page.getByRole('row').filter({ hasText: place });
  await row.getByRole('button', { name: 'Say what we do' }).click();
  await dialog.getByRole('radio', { name: 'Visit', exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Nobody was there for long.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  return place;
}

/** A programme of next year with one place in it. */
async function begin(page: Page, title: string): Promise<string> {
  const year = String(new Date().getFullYear() + 1);
  await page.goto('/programmes/new');
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await fill_day(page.getByRole('group', { name: 'First day' }), '1', '1', year);
  await fill_day(page.getByRole('group', { name: 'Last day' }), '31', '12', year);
  await page.getByRole('button', { name: 'Begin it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What do we plan?');
  return choose(page, 'Saltworks');
}

test('a calendar is made of what was chosen, and a visit is moved by hand', async ({ page }) => {
  const place = await begin(page, 'A calendar that is made');
  await page.getByRole('link', { name: 'The calendar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('When does who go where?');
  await expect(page.getByText('No visit has a week yet.').first()).toBeVisible();

  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText('The calendar is made.')).toBeVisible();
  const weeks = page.getByRole('table', { name: 'Which visit in which week?' });
  await expect(weeks).toContainText(place);

  await weeks.getByRole('button', { name: /^Move/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Put it there' }).click();
  await expect(page.getByText('The visit is moved.')).toBeVisible();
  await expect(weeks).toContainText('fixed');
});

test('what is asked of a calendar is kept', async ({ page }) => {
  await begin(page, 'A calendar that is asked for');
  await page.getByRole('link', { name: 'The calendar' }).click();
  await page.getByRole('link', { name: 'Change what is asked for' }).click();
  await page.getByRole('textbox', { name: /Days each week/ }).fill('9');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByRole('alert')).toContainText('seven days');

  await page.getByRole('textbox', { name: /Days each week/ }).fill('3');
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect(page.getByText('It is written down.', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Change what is asked for' }).click();
  await expect(page.getByRole('textbox', { name: /Days each week/ })).toHaveValue('3');
});

test('a calendar is read by everyone, and asks nobody else for anything', async ({
  page,
  watch,
}) => {
  await begin(page, 'A calendar that is read');
  await page.getByRole('link', { name: 'The calendar' }).click();
  await page.getByRole('button', { name: 'Make it' }).click();
  await expect(page.getByText('The calendar is made.')).toBeVisible();
  const path = new URL(page.url()).pathname;

  for (const { look, width, scheme, language } of looks) {
    await test.step(look, async () => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate((chosen) => {
        localStorage.setItem('liaise.language', chosen);
      }, language);
      await is_read_by_everyone(page, path, width, watch);
      await is_read_by_everyone(page, `${path}/wishes`, width, watch);
    });
  }
});
