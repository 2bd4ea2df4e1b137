import { expect, test } from './signed_in';

const mapping = `name = "kept_list"
language = "en"
source = "A list that is taken back"

[when]
column = "year"
pattern = "YYYY"

[place]
name = "name"
type = "police_station"

[[body]]
key = "sisters"
names = { en = "Sisters of the list" }
type = "ngo"

[visit]
type = "inspection"
yes = ["yes"]
no = ["no"]

[[visit.by]]
column = "sisters"
body = "sisters"
`;
const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('a visit that was taken out comes back as it was', async ({ page }) => {
  await page.goto('/visits?stated_in=register');
  await page.getByRole('grid').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Remove' }).waitFor();
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This visit was taken out.');
  await expect(page.getByText(/^Taken out on .* by Inès/).first()).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title.trim());
  await page.getByRole('button', { name: 'Show the changes' }).click();
  await expect(page.getByText(/^(Changed|Brought back) on .* by Inès/).first()).toBeVisible();
});

test('a place tells who changed which of its fields from what to what', async ({ page }) => {
  await page.goto('/places?search=Saltworks');
  await page.getByRole('grid').getByRole('link', { name: /Saltworks/ }).first().click();
  await page.getByRole('link', { name: 'Correct', exact: true }).click();
  await page.getByRole('textbox', { name: 'Town' }).fill('Quarrytown');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('link', { name: 'Correct', exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Show the changes' }).click();
  const changes = page.getByRole('region', { name: 'Changes' });
  await expect(changes.getByRole('row').filter({ hasText: 'Quarrytown' })).toContainText('Town');
  await expect(changes.getByText(/by Inès/).first()).toBeVisible();
});

test('the coverage and the lists show what was known on a day, and say so', async ({ page }) => {
  await page.goto('/coverage');
  await page.getByRole('button', { name: 'As it was known on a day…' }).click();
  await page.getByLabel('At the end of').fill('2001-02-03');
  await page.getByRole('button', { name: 'Show', exact: true }).last().click();

  await expect(page).toHaveURL(/known_on=2001-02-03/);
  await expect(page.getByText(/^This is what was known at the end of/)).toBeVisible();
  await page.goto('/visits?known_on=2001-02-03');
  await expect(page.getByText(/^This is what was known at the end of/)).toBeVisible();
  await page.getByRole('button', { name: 'Show what is known now' }).click();
  await expect(page).not.toHaveURL(/known_on/);
  await expect(page.getByRole('grid').getByRole('link').first()).toBeVisible();
});

test('a file is taken back, and the register is as it was', async ({ page }) => {
  await page.goto('/import/new');
  const rows = 'name;year;sisters\nTurnstile Lock-up;2023;yes\n';
  await page.getByLabel('File with the rows').setInputFiles(file('lock_ups.csv', rows));
  const another = page.getByRole('radio', { name: 'By another mapping file' });
  if (await another.isVisible()) await another.check();
  await page.getByLabel('Mapping file', { exact: true }).setInputFiles(file('m.toml', mapping));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: 'Store it in the register' }).click();
  await expect(page.getByText(/^Stored\./)).toBeVisible();
  const import_page = page.url();
  await page.goto('/places?search=Turnstile');
  await page.getByRole('link', { name: 'Turnstile Lock-up' }).click();
  const place_page = page.url();

  await page.goto(import_page);
  await page.getByRole('button', { name: 'Take this import back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();

  const did = page.getByRole('region', { name: 'What taking it back did' });
  await expect(did.getByRole('row', { name: /^Places that it had added/ })).toContainText('1');
  await expect(page.getByRole('button', { name: 'Take this import back' })).toHaveCount(0);
  await page.goto('/places?search=Turnstile');
  await expect(page.getByRole('link', { name: 'Turnstile Lock-up' })).toHaveCount(0);
  await page.goto(place_page);
  await expect(page.getByText('It was taken out of the register’s lists')).toBeVisible();
});
