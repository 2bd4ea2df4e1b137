import { expect, test } from './signed_in';

test('what was found out about a type of body is kept, one by one and many at once', async ({
  page,
}) => {
  await page.goto('/finding-out');
  await page.getByRole('link', { name: 'Ombudsperson, specialised' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('where do they go?');

  const homes = page.getByRole('row').filter({ hasText: 'Children’s home' });
  await homes.getByText('Yes', { exact: true }).click();
  await expect(homes.getByRole('radio', { name: 'Yes' })).toBeChecked();

  await expect(homes).not.toContainText('Not asked yet');

  for (const place of ['Transport: vehicle', 'House arrest']) {
    await page.getByRole('checkbox', { name: new RegExp(`Choose ${place}`) }).check();
  }
  const many = page.getByRole('group', { name: 'Answer for several types of place' });
  await many.getByRole('textbox').fill('Their clerk, by telephone');
  await many.getByRole('button', { name: 'Not known' }).click();
  await expect(page.getByText('2 types of place are answered.')).toBeVisible();

  await page.reload();
  await expect(homes.getByRole('radio', { name: 'Yes' })).toBeChecked();
  const arrest = page.getByRole('row').filter({ hasText: 'House arrest' });
  await expect(arrest.getByRole('radio', { name: 'Not known' })).toBeChecked();
  await expect(arrest).toContainText('Their clerk, by telephone');
});

test('a first meeting is noted, and its body is met from then on', async ({ page }) => {
  await page.goto('/finding-out/meetings');
  const open = page.getByRole('region', { name: 'To be met' });
  const row = open.getByRole('row').nth(1);
  const body = await row.getByRole('link').first().innerText();
  await row.getByRole('button').click();

  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day', { exact: true }).fill('3');
  await dialog.getByLabel('Month').selectOption('1');
  await dialog.getByLabel('Year').fill('2099');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('still to come');

  await dialog.getByLabel('Year').fill('');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('only a part of a date');

  await dialog.getByLabel('Year').fill('2026');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const held = page.getByRole('region', { name: 'Met', exact: true });
  await expect(held.getByRole('row').filter({ hasText: body })).toContainText('3 January 2026');
});

test('a body that is missing is added from where its type is asked about', async ({ page }) => {
  await page.goto('/finding-out/nhri');
  await page.getByRole('link', { name: 'Add the body' }).first().click();

  await expect(page.getByRole('combobox', { name: 'Type', exact: true })).toHaveValue('nhri');
});
