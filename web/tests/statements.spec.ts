import { expect, test } from './signed_in';
import type { Page } from '@playwright/test';

const mapping = `name = "yearly_inspections"
language = "en"
source = "Two offices of a ministry"
[when]
always = "2023"
[place]
name = "place"
type = "prison"
[visit]
type = "inspection"
rating = "rating"
[[visit.by]]
body = "inspectors"
when = { column = "day" }
[[body]]
key = "inspectors"
names = { en = "Inspectors of the two offices" }
type = "other"
`;

const file = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Loads the file in the web, and stores it. */
async function load(page: Page, name: string, rows: string[]) {
  await page.goto('/import/new');
  const text = ['place,day,rating', ...rows, ''].join('\n');
  await page.getByLabel('File with the rows').setInputFiles(file(name, text));
  const another = page.getByRole('radio', { name: 'By another mapping file' });
  const by_file = page.getByLabel('Mapping file', { exact: true });
  await expect(another.or(by_file).first()).toBeVisible();
  if (await another.isVisible()) await another.check();
  await by_file.setInputFiles(file('two.toml', mapping));
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: 'Store it in the register' }).click();
  await expect(page.getByRole('button', { name: 'Take this import back' })).toBeVisible();
}

test('what two files say of a visit stands side by side, and near days are asked about', async ({
  page,
}) => {
  await load(page, 'north.csv', ['Juniper Wharf Prison,2023-05-04,Acceptable']);
  await load(page, 'south.csv', ['Juniper Wharf Prison,2023-05-04,"Superior, with reserves"']);
  await load(page, 'east.csv', ['Juniper Wharf Prison,2023-05-06,Deficient']);

  await expect(page.getByText(/The same body was there a few days before/).last()).toBeVisible();

  await page.goto('/visits?search=Juniper+Wharf&from=2023-05-04&to=2023-05-04');
  await page.getByRole('link', { name: 'Juniper Wharf Prison' }).first().click();

  const said = page.getByRole('region', { name: 'What is said of this visit' });
  await expect(said.getByRole('row', { name: /Acceptable.*north\.csv, row 2/ })).toBeVisible();
  await expect(
    said.getByRole('row', { name: /Superior, with reserves.*south\.csv, row 2/ }),
  ).toBeVisible();
  await expect(said).toContainText('No source says whether it is one visit');
  const other = said.getByRole('row', { name: /Deficient.*east\.csv/ });
  await other.getByRole('link', { name: 'another visit' }).click();

  await expect(page).not.toHaveURL(/search=/);
  await expect(said.getByRole('row')).toHaveCount(4);
});
