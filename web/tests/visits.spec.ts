import type { Page } from '@playwright/test';

import { expect, sign_in, test } from './signed_in';

/** Chooses the first of what a box with suggestions finds. */
async function find(page: Page, label: string, words: string) {
  await page.getByRole('combobox', { name: label, exact: true }).fill(words);
  const found = page.getByRole('listbox', { name: label, exact: true });
  await found.getByRole('option').first().click();
}

/** Fills in a visit, but for where it goes. */
async function fill(page: Page, year: string) {
  await find(page, 'Place', 'Saltworks');
  await page.getByLabel('How exactly is it known?').selectOption('half');
  await page.getByRole('textbox', { name: 'Year' }).fill(year);
  await page.getByRole('textbox', { name: 'Who says so' }).fill('A test');
}

test('a visit is noted for the own people only, corrected, and taken out again', async ({
  page,
}) => {
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: /only the people of/ }).check();
  await expect(page.getByText(/Only the people of .* will read it/)).toBeVisible();
  await fill(page, '2025');
  await find(page, 'Another body that was there', 'bar');
  await page.getByRole('button', { name: 'Note the visit' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('first half of 2025');
  await expect(page.getByText('No other body sees that it is here')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Bar of Ostrelle');

  await page.getByRole('link', { name: 'Correct' }).click();
  await page.getByLabel('Half', { exact: true }).selectOption('H2');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('second half of 2025');

  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('dialog')).toContainText('Nobody else has seen it');
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
  await expect(page.getByText('The visit is taken out.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This visit was taken out.');
});

test('a visit to come is refused beside its date, and what was typed stays', async ({ page }) => {
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: /only the people of/ }).check();
  await fill(page, String(new Date().getFullYear() + 2));
  await page.getByRole('button', { name: 'Note the visit' }).click();

  const when = page.getByRole('group', { name: 'When', exact: true });
  await expect(when).toContainText('still to come');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Who says so' })).toHaveValue('A test');
});

test('a name that was typed and not picked is asked about, not dropped', async ({ page }) => {
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: /only the people of/ }).check();
  await fill(page, '2025');
  const other = page.getByRole('combobox', { name: 'Another body that was there' });
  await other.fill('Nobody of this name');
  await page.getByRole('button', { name: 'Note the visit' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose one from the list');
  await expect(other).toHaveValue('Nobody of this name');
  await other.fill('');
  await page.getByRole('combobox', { name: 'Place', exact: true }).fill('Saltw');
  await page.getByRole('button', { name: 'Note the visit' }).click();

  await expect(page.getByRole('alert')).toContainText('Place: Nothing is chosen yet');
});

test('an optional reference that was not picked is asked about too', async ({ page }) => {
  await page.goto('/places/new');
  await page.getByRole('combobox', { name: /^Once part of/ }).fill('Saltw');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('alert')).toContainText('Choose one from the list');
});

test('nothing goes anywhere before one has said who will read it', async ({ page }) => {
  await page.goto('/visits/new');
  await fill(page, '2025');
  await page.getByRole('button', { name: 'Note the visit' }).click();

  const summary = page.getByRole('alert');
  await expect(summary).toContainText('Say who will read it');
  await summary.getByRole('link', { name: /Where does it go/ }).click();
  await expect(page.locator(':focus')).toHaveAttribute('type', 'radio');
});

test('a visit of the register says who reads it before it is stated, and after', async ({
  page,
}) => {
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: /every body reads it/ }).check();
  await expect(page.getByText('could put somebody at risk')).toBeVisible();
  await fill(page, '2024');
  await page.getByRole('button', { name: 'State it for all to read' }).click();

  await expect(page.getByText('Every signed-in person of every body.')).toBeVisible();
});

test('the list is narrowed by body, type of place and compartment, in the address', async ({
  page,
}) => {
  await page.goto('/visits');
  await page.getByRole('grid').waitFor();
  await page.getByRole('checkbox', { name: 'Council for Preventive Visits' }).check();
  await page.getByRole('checkbox', { name: 'Police station', exact: true }).check();
  await expect(page).toHaveURL(/body=.*place_type=police_station/);
  const who = page.locator('td[data-label="Who"]');
  await expect(who.first()).toContainText('Council for Preventive Visits');

  await page.getByLabel('Stated in').selectOption('Own compartment');
  await expect(page).toHaveURL(/stated_in=own/);
  await page.getByRole('link', { name: 'who is where' }).click();
  await expect(page).toHaveURL(/\/coverage\?.*type=police_station/);
});

test('who only reads is offered nothing to write', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/visits', 'solene.kervadec-ruault');
  const visit = page.getByRole('grid').getByRole('link').first();
  await visit.waitFor();
  await expect(page.getByRole('link', { name: 'Add a visit' })).toHaveCount(0);
  await visit.click();
  await page.getByText('Who reads this').waitFor();

  await expect(page.getByRole('button', { name: 'Remove' })).toHaveCount(0);
  await page.goto('/visits/new');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nothing at this address');
  await context.close();
});
