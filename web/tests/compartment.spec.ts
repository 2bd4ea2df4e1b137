import { readFileSync } from 'node:fs';

import { expect, somebody, test } from './signed_in';

test('a coordinator takes the whole compartment along, locked with a passphrase', async ({
  page,
}) => {
  await page.goto('/people');
  const section = page.getByRole('region', { name: 'Take your compartment with you' });
  await section.getByRole('button', { name: 'Take it with you' }).click();
  const dialog = page.getByRole('dialog');

  await dialog.getByLabel('Passphrase', { exact: true }).fill('short');
  await dialog.getByLabel('Passphrase, once more').fill('another');
  await dialog.getByRole('button', { name: 'Write the file' }).click();
  await expect(dialog).toContainText('This is not the same as above.');

  await dialog.getByLabel('Passphrase, once more').fill('short');
  await dialog.getByRole('button', { name: 'Write the file' }).click();
  await expect(dialog).toContainText('12 letters or more');

  await dialog.getByLabel('Passphrase', { exact: true }).fill('quarry lemon otter slate');
  await dialog.getByLabel('Passphrase, once more').fill('quarry lemon otter slate');
  await dialog.getByLabel('Your password').fill('somebody else’s entirely');
  await dialog.getByRole('button', { name: 'Write the file' }).click();
  await expect(dialog).toContainText('This is not your password');

  await dialog.getByLabel('Your password').fill(somebody.password);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Write the file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^compartment-\d{4}-\d\d-\d\d\.liaise$/);
  const bytes = readFileSync((await file.path())!);
  expect(bytes.subarray(0, 21).toString()).toBe('liaise compartment 1\n');
  expect(bytes.includes('Ostrelle')).toBe(false);
  await expect(page.getByText('The file is written')).toBeVisible();

  await page.goto('/ledger');
  await expect(page.getByText('The compartment was written to a file').first()).toBeVisible();
});
