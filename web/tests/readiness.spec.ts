import { expect, test } from './signed_in';

test('what is known of a body stands side by side, with what the rule makes of it', async ({
  page,
}) => {
  await page.goto('/readiness');
  await page.getByRole('link', { name: 'Human Rights Commission of Ostrelle' }).click();
  const table = page.getByRole('table', { name: 'What is known, side by side' });
  await expect(table.getByRole('row').filter({ hasText: 'Its people were trained' })).toContainText(
    'Lapsed',
  );
  await expect(page.getByText('Our rule: a second person has to agree')).toBeVisible();
});

test('a fact is noted, refused while it makes no sense, and taken out again', async ({ page }) => {
  await page.goto('/readiness?search=Lay Visitors of the Capital');
  await page.getByRole('link', { name: 'Lay Visitors of the Capital Prisons' }).click();
  const table = page.getByRole('table', { name: 'What is known, side by side' });
  const row = table.getByRole('row').filter({ hasText: 'Stores securely' });
  await expect(row).toContainText('Never asked');
  await row.getByRole('button', { name: /Note what was found out/ }).click();

  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say what was found out.');
  await dialog.getByRole('radio', { name: 'Yes', exact: true }).check();
  const lapses = dialog.getByRole('group', { name: /Counts until/ });
  await lapses.getByLabel('Day', { exact: true }).fill('1');
  await lapses.getByLabel('Month').selectOption('1');
  await lapses.getByLabel('Year').fill('2001');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('lapses before it was found');

  await lapses.getByLabel('Year').fill('2099');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Met');
  await expect(row).toContainText('Counts until 1 January 2099');

  await page.getByRole('button', { name: /Take out: Stores securely/ }).click();
  await dialog.getByRole('button', { name: 'Take out' }).click();
  await expect(row).toContainText('Never asked');
});

test('a rule is set for all bodies and for a type, and taken back', async ({ page }) => {
  await page.goto('/readiness/rules');
  const rule = page.getByRole('combobox', { name: 'Stores securely, For all bodies' });
  await rule.selectOption({ label: 'Block' });
  await expect(page.getByText('The rule holds from now on.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Take back: Stores securely' }).click();
  await expect(rule).toHaveValue('warn');

  await page.getByRole('button', { name: 'Add a rule for a type of body' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say for which type of body.');
  await dialog.getByRole('combobox', { name: 'Type of body' }).selectOption({ label: 'Judge' });
  await dialog.getByRole('combobox', { name: 'What was asked' }).selectOption({ index: 1 });
  await dialog.getByRole('radio', { name: 'Ask a second person' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  const exceptions = page.getByRole('table', { name: 'For types of body' });
  const row = exceptions.getByRole('row').filter({ hasText: 'Judge' });
  await expect(row).toBeVisible();
  await row.getByRole('button', { name: /Take back/ }).click();
  await expect(row).toHaveCount(0);
});

test('a body’s page says how we stand with it and whether it is ready', async ({ page }) => {
  await page.goto('/bodies?search=Inspectorate of the Prison');
  await page.getByRole('link', { name: 'Inspectorate of the Prison Service' }).first().click();
  const standing = page.getByRole('region', { name: 'How we stand with them' });
  await expect(standing).toContainText('Being negotiated');
  await expect(standing).toContainText('Our rule: nothing is told');
});
