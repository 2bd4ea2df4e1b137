import type { Locator, Page } from '@playwright/test';

import { a_workbook } from './a_workbook';
import { looks, read_in, shut_out } from './read_by_everyone';
import { expect, test } from './signed_in';

/** Places of a name that no other test has. */
const mark = Date.now().toString(36);
const post = `Pointed Police Post ${mark}`;
const prison = `Pointed Prison ${mark}`;
const heading = 'Name of establishment;Type;Region;Date of visit;Judge;Capacity';
const rows = [
  heading,
  `${post};police station;Capital District;14/03/2023;yes;12`,
  `${prison};prison;Capital District;22/05/2023;no;320`,
  '',
];

const table = (name: string, lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(lines.join('\n')),
});

async function choose(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto('/import/new');
  await page.getByLabel('File with the rows').setInputFiles(file);
}

/** Goes on with the Tab key until it is there: nothing else is touched. */
async function tab_to(page: Page, wanted: Locator) {
  await wanted.waitFor();
  for (let presses = 0; presses < 80; ++presses) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not come there.');
}

/** Goes down to the choice that is called so: letters typed slowly would choose another. */
async function go_down_to(page: Page, choice: string) {
  const chosen = () =>
    page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.label);
  for (let presses = 0; presses < 80 && (await chosen()) !== choice; ++presses) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await chosen()).toBe(choice);
}

async function press_at(page: Page, wanted: Locator, key = 'Enter') {
  await tab_to(page, wanted);
  await page.keyboard.press(key);
}

/** Opens the column `to` from the one that the keyboard stands at. */
async function go_along(page: Page, steps: number, to: RegExp) {
  for (let step = 0; step < steps; ++step) await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: to })).toBeFocused();
  await page.keyboard.press('Enter');
}

async function store(page: Page) {
  await page.getByRole('button', { name: 'Store it in the register' }).click();
  await expect(page.getByRole('link', { name: 'See who was where' })).toBeVisible();
}

async function sees(page: Page, place: string, visitor: string) {
  await page.goto(`/places?search=${encodeURIComponent(place)}`);
  await page.getByRole('link', { name: place }).click();
  await expect(page.getByRole('region', { name: 'Who was here?' })).toContainText(visitor);
}

// One worker, so that the second finds what the first loaded.
test.describe.configure({ mode: 'default' });

test('a mapping is made with the keyboard alone, and loads the file', async ({ page }) => {
  test.slow();  // a key at a time
  const judges = `Pointed Judges ${mark}`;
  await choose(page, table(`pointed-${mark}.csv`, rows));
  const anew = page.getByRole('button', { name: 'Point at the columns anew' });
  await page.getByText('Nothing is taken by itself').or(anew).first().waitFor();
  if (await anew.isVisible()) await press_at(page, anew);
  const panel = page.getByRole('region', { name: /^Column [A-Z]:/ });
  await press_at(page, page.getByRole('button', { name: 'That is right: take them' }));

  await tab_to(page, page.getByRole('button', { name: /^A Name of establishment/ }));
  await go_along(page, 1, /^B Type/);
  await press_at(page, panel.getByRole('button', { name: 'That is right: take them' }));
  await tab_to(page, panel.getByLabel('Where the file says nothing, or something else'));
  await go_down_to(page, 'Other');
  await page.keyboard.press('Escape');

  await go_along(page, 2, /^D Date of visit/);
  await press_at(page, panel.getByRole('button', { name: 'DD/MM/YYYY' }));
  await page.keyboard.press('Escape');

  await go_along(page, 1, /^E Judge/);
  await tab_to(page, panel.getByLabel('What is it?'));
  await go_down_to(page, 'yes or no: a body was there');
  await expect(page.getByRole('button', { name: /^B Type type of place/ })).toBeVisible();
  await tab_to(page, panel.getByLabel('Or name a new one'));
  await page.keyboard.type(judges);
  await tab_to(page, panel.getByLabel('Type of body'));
  await go_down_to(page, 'Judge');
  await press_at(page, panel.getByRole('button', { name: 'Add it' }));
  await press_at(page, panel.getByRole('button', { name: 'That is right: take them' }));
  await page.keyboard.press('Escape');

  await tab_to(page, page.getByLabel('Who says what the file says'));
  await page.keyboard.type('A yearly return');
  const understood = page.getByRole('region', { name: 'The first rows, as understood' });
  await expect(understood.getByRole('row').filter({ hasText: post }).last()).toContainText(judges);
  await press_at(page, page.getByRole('button', { name: 'Check the file' }));

  await store(page);
  await sees(page, post, judges);
});

test('arrow keys take no column from another on their way, and ask before they do', async ({
  page,
}) => {
  await choose(page, table(`asked-${mark}.csv`, ['Site;Town;Ville', 'Old Mill;Ostrel;Ostrel', '']));
  const anew = page.getByRole('button', { name: 'Point at the columns anew' });
  const town = page.getByRole('button', { name: /^B Town/ });
  await town.or(anew).first().waitFor();
  if (await anew.isVisible()) await anew.click();
  await town.click();
  await page.getByLabel('What is it?').selectOption({ value: 'town' });
  const other = page.getByRole('button', { name: /^C Ville/ });
  await other.click();
  const what = page.getByRole('region', { name: /^Column C:/ }).getByLabel('What is it?');
  await tab_to(page, what);

  await go_down_to(page, 'town, so far “Town”');
  await expect(page.getByText('“Town” is “town” so far')).toBeVisible();
  await expect(town).toHaveAccessibleName('B Town town');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('“Town” is “town” so far')).toHaveCount(0);
  await expect(town).toHaveAccessibleName('B Town town');

  await page.keyboard.press('ArrowUp');
  await press_at(page, page.getByRole('button', { name: 'Take it over from there' }));
  await expect(what).toBeFocused();
  await expect(other).toHaveAccessibleName(/town$/);
  await expect(town).toHaveAccessibleName(/perhaps: town$/);
});

test('a file of the same shape is offered the same mapping', async ({ page }) => {
  const next = `Pointed Cells ${mark}`;
  const line = `${next};police station;Capital District;01/02/2024;yes;9`;
  await choose(page, table(`pointed-next-${mark}.csv`, [heading, line, '']));

  await expect(page.getByRole('status').filter({ hasText: 'This file looks like' })).toContainText(
    `pointed-${mark}`,
  );
  await page.getByRole('button', { name: 'Use the same mapping' }).click();
  await expect(page.getByRole('row').filter({ hasText: next }).last()).toContainText('Judges');
  await page.getByRole('button', { name: 'Check the file' }).click();

  await store(page);
  await sees(page, next, 'Judges');
});

test('a workbook with a title and a heading of two rows is pointed at and loaded', async ({
  page,
}) => {
  const jail = `Latchford Jail ${mark}`;
  const workbook = a_workbook({
    name: 'Visits',
    rows: [
      ['Places visited in 2023'],
      ['Place', '', 'Visit', ''],
      ['Name', 'Region', 'Date', 'By'],
      [jail, 'Capital District', '2023-06-01', 'The Ombuds'],
      [jail, 'Capital District', '2023-09-12', 'The Ombuds'],
    ],
    merged: ['A1:D1', 'A2:B2', 'C2:D2'],
  });
  // Over a slow line one says how to go on before the file was read.
  let let_through = () => {};
  const said = new Promise<void>((resolve) => (let_through = resolve));
  await page.route('**/imports/outline', (route) => said.then(() => route.continue()));
  await choose(page, { name: `book-${mark}.xlsx`, mimeType: '', buffer: workbook });
  await page.getByRole('radio', { name: 'By pointing at its columns' }).check();
  let_through();
  const sheet = page.getByRole('region', { name: 'The sheet as it stands' });
  const column = (name: RegExp) => sheet.getByRole('columnheader').getByRole('button', { name });
  const what = page.getByLabel('What is it?');

  await expect(page.getByLabel('The heading stands in row')).toHaveValue('2');
  await expect(page.getByLabel('to row')).toHaveValue('3');
  await expect(sheet.getByRole('cell', { name: 'Visit', exact: true })).toHaveAttribute(
    'colspan',
    '2',
  );
  await column(/^A Place \/ Name/).click();
  await what.selectOption('name of the place');
  await column(/^B Place \/ Region/).click();
  await what.selectOption('region');
  await column(/^C Visit \/ Date/).click();
  await what.selectOption({ value: 'when' });
  await column(/^D Visit \/ By/).click();
  await what.selectOption({ value: 'visitor' });
  const panel = page.getByRole('region', { name: /^Column D:/ });
  await panel.getByLabel('Or name a new one').fill('The Ombuds');
  await panel.getByLabel('Type of body').selectOption({ index: 1 });
  await panel.getByRole('button', { name: 'Add it' }).click();
  await panel.getByRole('button', { name: 'That is right: take them' }).click();
  await page.getByLabel('Type of place, as no column says it').selectOption('prison');
  await page.getByLabel('Who says what the file says').fill('A list of visits');
  await expect(page.getByRole('row').filter({ hasText: jail }).last()).toContainText('The Ombuds');
  await page.getByRole('button', { name: 'Check the file' }).click();

  await store(page);
  await sees(page, jail, 'The Ombuds');
});

test('a mapping that was begun is there after the page was loaded anew', async ({ page }) => {
  await choose(page, table(`begun-${mark}.csv`, ['Nom;Ville', 'A;B', '']));
  await page.getByLabel('Who says what the file says').fill('Somebody at the ministry');
  await page.getByText('Look at it').click();
  await expect(page.getByText('source = "Somebody at the ministry"')).toBeVisible();
  await page.reload();

  await expect(page.getByText(`A mapping was begun for begun-${mark}.csv`)).toBeVisible();
  await page
    .getByLabel('File with the rows')
    .setInputFiles(table(`begun-${mark}.csv`, ['Nom;Ville', 'A;B', '']));
  await expect(page.getByLabel('Who says what the file says')).toHaveValue(
    'Somebody at the ministry',
  );
});

for (const { look, width, scheme, language } of looks) {
  test(`columns are pointed at by everyone, ${look}`, async ({ page, watch }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await read_in(page, language);
    await page.goto('/import/new');
    const of_rows = page.locator('input[type=file]').first();
    const rows = [';Prison;Town;When', 'x;A;B;2024', ''];
    await of_rows.setInputFiles(table(`looks-${mark}.csv`, rows));
    await page.locator('#column-2').click();
    await page.locator('section.panel').waitFor();
    await page.waitForLoadState('networkidle');

    const violations = await shut_out(page);
    const across = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(across).toBeLessThanOrEqual(width);
    expect(watch.complaints).toEqual([]);
  });
}
