import type { Page } from '@playwright/test';

import { find } from './journeys';
import { as, expect, test } from './signed_in';

// A letter goes through the hands of several people.
test.describe.configure({ mode: 'default', timeout: 180_000 });

async function fill_days(page: Page, days: number) {
  const day = new Date(Date.now() + days * 86_400_000);
  for (const name of ['First day of the visit', 'Last day of the visit']) {
    const group = page.getByRole('group', { name });
    await group.getByLabel('Day', { exact: true }).fill(String(day.getUTCDate()));
    await group.getByLabel('Month').selectOption(String(day.getUTCMonth() + 1));
    await group.getByLabel('Year').fill(String(day.getUTCFullYear()));
  }
}

test('a body is asked along to a visit on terms, and says that it comes', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/closed-letters/new');
  await find(page, 'To', 'Human Rights Commission');
  await page.getByRole('radio', { name: 'Would you come along to a visit?' }).check();
  await find(page, 'Place', 'Saltworks');
  await fill_days(page, 40);
  await page.getByRole('radio', { name: 'Unannounced' }).check();
  await page.getByRole('textbox', { name: 'Why for this once' }).fill('To go there together.');
  await page.getByText('If something grave is found').click();
  await page.getByLabel('All tell each other within, in hours').fill('12');
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByText('All tell each other within 12 hours')).toBeVisible();
  const written = new URL(page.url()).pathname;

  await page.getByRole('button', { name: 'I have read all this; let it go' }).click();
  await page.getByLabel('Bastien Hollinrake').check();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByText('They read it now.')).toBeVisible();
  const second = await as(browser, baseURL, 'bastien.hollinrake', written);
  await second.getByRole('button', { name: 'I have read all this; let it go' }).click();
  await second.getByRole('button', { name: 'Send it' }).click();
  await expect(second.getByText('Our copy opens for nobody.')).toBeVisible();

  const asked = new URL(second.url()).pathname;
  const theirs = await as(browser, baseURL, 'harriet.loxdale', asked);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByText('within 8 days of the visit')).toBeVisible();
  await theirs.getByRole('radio', { name: 'We come along', exact: true }).check();
  await theirs.getByRole('radio', { name: 'By the mandate of who leads, as experts' }).check();
  await theirs.getByLabel('How many of us come').fill('2');
  await theirs.getByRole('button', { name: 'Write the answer' }).click();
  await expect(theirs.getByText('Who comes along signs the undertaking.').first()).toBeVisible();
  await theirs.getByRole('checkbox', { name: 'Our body undertakes this' }).check();
  await theirs.getByRole('button', { name: 'Write the answer' }).click();
  await theirs.getByRole('button', { name: 'Send it' }).click();
  await expect(theirs.getByText('Our copy opens for nobody.')).toBeVisible();
  const answer = new URL(theirs.url()).pathname;

  const colleague = await as(browser, baseURL, 'solene.kervadec-ruault', answer);
  await colleague.getByRole('button', { name: 'Open it' }).click();
  await expect(colleague.getByText(/opens for those alone who wrote that letter/)).toBeVisible();
  await expect(colleague.getByRole('main')).not.toContainText('We come along');
  await page.goto(answer);
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('We come along', { exact: true })).toBeVisible();
  await page.goto(written);
  const row = page.getByRole('row').filter({ hasText: 'We come along' });
  await expect(row).toContainText('By the mandate of who leads, as experts');
});
