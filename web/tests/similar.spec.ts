import { expect, test } from './signed_in';

const section = { name: 'Something similar elsewhere' };
const line = /Human Rights Commission of Ostrelle.* has something that may ask the same/;

test('what is similar elsewhere stands beside ours, and is put aside at home', async ({ page }) => {
  await page.goto('/coalitions');
  const part = page.getByRole('region', section);
  await expect(part.getByText(line)).toBeVisible();
  await expect(part.getByRole('row', { name: /Both have agreed/ })).toBeVisible();

  await part.getByRole('button', { name: 'Put aside' }).click();
  await expect(page.getByText('Kept at home. Nobody was told.')).toBeVisible();
  await expect(part.getByRole('link', { name: 'Propose a coalition' })).toHaveCount(0);
  await part.getByRole('button', { name: 'Take it up again' }).click();
  await expect(part.getByRole('link', { name: 'Propose a coalition' })).toBeVisible();

  await part.getByRole('link', { name: 'Fewer people in a cell' }).click();
  const beside = page.getByRole('region', section);
  await expect(beside.getByText(line)).toBeVisible();
  await beside.getByRole('link', { name: 'Propose a coalition' }).click();
  await expect(page.getByRole('checkbox', { name: 'Fewer people in a cell' })).toBeChecked();
});

test('with a body that is named, it is agreed to and ended', async ({ page }) => {
  await page.goto('/coalitions');
  const part = page.getByRole('region', section);
  await part.getByRole('combobox', { name: 'With which body' }).fill('Mental Health');
  await part.getByRole('option', { name: 'Mental Health Commission' }).click();
  await part.getByRole('button', { name: 'Agree', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('signed with our body’s key');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(part.getByRole('row', { name: /Mental Health Commission/ })).toHaveCount(0);
});
