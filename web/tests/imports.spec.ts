import { expect, test } from './signed_in';

const mapping = `name = "yearly_return"
language = "en"
source = "Yearly return of a ministry"

[when]
column = "year"
pattern = "YYYY"

[place]
name = "name"

[place.type]
column = "type"
otherwise = "other"

[place.type.values]
"police" = "police_station"

[[body]]
key = "judges"
names = { en = "Judges of the yearly return" }
type = "judge"

[visit]
type = "inspection"
yes = ["yes"]
no = ["no"]

[[visit.by]]
column = "judge"
body = "judges"
`;
const rows = ['name;type;year;judge', 'Saltpan Police Post;police;2023;yes', ';police;2024;no', ''];

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

test('a file is looked at, checked row by row, and then discarded or stored', async ({ page }) => {
  await page.goto('/import');
  await page.getByRole('link', { name: 'Load a file' }).first().click();
  await page.getByLabel('File with the rows').setInputFiles(file('return.csv', rows.join('\n')));
  const another = page.getByRole('radio', { name: 'By another mapping file' });
  if (await another.isVisible()) await another.check();
  const wrong = mapping.replace('name = "name"', 'nam = "name"');
  await page.getByLabel('Mapping file', { exact: true }).setInputFiles(file('wrong.toml', wrong));

  const mistakes = page.getByRole('region', { name: 'The mapping has mistakes' });
  const mistake = mistakes.getByRole('row').filter({ hasText: 'place.nam' }).last();
  await expect(mistake).toContainText('10');

  await page.getByLabel('Mapping file', { exact: true }).setInputFiles(file('good.toml', mapping));
  const understood = page.getByRole('row').filter({ hasText: 'Saltpan Police Post' });
  await expect(understood.last()).toContainText(
    'Judges of the yearly return',
  );
  await page.getByRole('button', { name: 'Check the file' }).click();

  await expect(page.getByRole('button', { name: 'Store it in the register' })).toBeVisible();
  const left_out = page.getByText('Left out: no name', { exact: true });
  await expect(left_out.last()).toBeVisible();
  await page.getByRole('button', { name: 'Discard' }).click();
  await page.getByRole('button', { name: 'Stop the import' }).click();

  await expect(page.getByText('The import was stopped, and the file was forgotten.')).toBeVisible();
});
