import type { Page } from '@playwright/test';

import { expect } from './signed_in';

/** From the page on which it is looked at until it is delivered; by a second person if asked. */
export async function let_go(page: Page, second: Page | null) {
  await expect(page.getByText('They will see exactly this:')).toBeVisible();
  const read = page.getByRole('checkbox', { name: /I stand by this decision/ });
  if (await read.isVisible()) await read.check();
  await page.getByRole('button', { name: /^Let it go/ }).click();
  const waits = page.getByText('That has to be somebody else');
  const deliver = page.getByRole('button', { name: /^Deliver it/ });
  await expect(waits.or(deliver).first()).toBeVisible();
  if (second && (await waits.isVisible())) {
    await second.goto(new URL(page.url()).pathname);
    const again = second.getByRole('checkbox', { name: /I stand by this decision/ });
    const lets = second.getByRole('button', { name: 'Let it go, as the second person' });
    await expect(lets).toBeVisible();
    if (await again.isVisible()) await again.check();
    await lets.click();
    await second.getByRole('button', { name: /^Deliver it/ }).click();
    await expect(second.getByText(/^Told to 1 body/)).toBeVisible();
    return;
  }
  await deliver.click();
  await expect(page.getByText(/^Told to 1 body/)).toBeVisible();
}

/** Chooses the first of what a box with suggestions finds. */
export async function find(
  page: Page,
  label: string,
  words: string,
  within = page.getByRole('main'),
) {
  await within.getByRole('combobox', { name: label }).fill(words);
  const found = within.getByRole('listbox', { name: label, exact: true });
  await found.getByRole('option').first().click();
}
