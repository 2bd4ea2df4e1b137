import { expect, test } from './signed_in';

test('who says what stands side by side, and is not averaged', async ({ page }) => {
  await page.goto('/recommendations');
  await page.getByRole('link', { name: 'Night checks without light' }).click();
  const voices = page.getByRole('table', { name: 'Who says what' });
  const said_by = (who: string) => voices.getByRole('row').filter({ hasText: who });

  await expect(page.getByText('Not everybody says the same.')).toBeVisible();
  await expect(said_by('says it has done')).toContainText('Fully done');
  await expect(said_by('says it has done')).toContainText('Done in all wings');
  await expect(said_by('Council for Preventive Visits')).toContainText('Partly done');
  await expect(said_by('Human Rights Commission')).toContainText('Not done');
});

test('a recommendation is written down, followed up and taken out', async ({ page }) => {
  const title = `Clean bedding ${Date.now()}`;
  await page.goto('/recommendations/new');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('alert')).toContainText('Say in a few words what it is about.');
  await page.getByRole('textbox', { name: 'In a few words' }).fill(title);
  await page.getByRole('textbox', { name: 'What is asked' }).fill('Change bedding each week.');
  await page.getByRole('radio', { name: 'The whole system' }).check();
  await page.getByRole('combobox', { name: /^Theme/ }).selectOption({ label: 'Hygiene' });
  await page.getByRole('combobox', { name: /^The earlier one that it repeats/ }).fill('Daylight');
  await page.getByRole('option', { name: 'Daylight in every cell' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('link', { name: 'The earlier one' })).toBeVisible();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText('Nobody is asked by name')).toBeVisible();
  await expect(page.getByText('Material conditions › Hygiene')).toBeVisible();

  await page.getByRole('button', { name: 'Note what was established' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say when that was');
  await dialog.getByLabel('Year').fill('2026');
  await dialog.getByLabel('Month').selectOption('5');
  await dialog.getByLabel('Day', { exact: true }).fill('4');
  await dialog
    .getByRole('combobox', { name: /A word of a scale in use/ })
    .selectOption({ label: 'Good progress' });
  await expect(
    dialog.getByRole('combobox', { name: 'What that means in our words' }),
  ).toHaveValue('largely');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const voices = page.getByRole('table', { name: 'Who says what' });
  const ours = voices.getByRole('row').filter({ hasText: 'Council for Preventive Visits' });
  await expect(ours).toContainText('Largely done');
  await expect(ours).toContainText('Good progress');

  await page.getByRole('button', { name: 'Take out' }).first().click();
  await page.getByRole('button', { name: 'Take it out' }).click();
  await expect(page.getByRole('heading', { name: 'What was recommended' })).toBeVisible();
  await expect(page.getByRole('link', { name: title })).toHaveCount(0);
});

test('the brief for a place has what is open there and everywhere, by issuer', async ({ page }) => {
  await page.goto('/places?search=Saltworks Remand');
  await page.getByRole('link', { name: 'Saltworks Remand Prison' }).first().click();
  await page.getByRole('link', { name: 'What is open here' }).click();

  await expect(page.getByRole('heading', { name: /What is open at/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Council for Preventive Visits' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Night checks without light' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Daylight in every cell' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Telephones in the evening' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Family visits without glass' })).toHaveCount(0);
});
