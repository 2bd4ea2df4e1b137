import type { BrowserContext, Page } from '@playwright/test';

import { shut_out } from './read_by_everyone';
import { expect, test } from './signed_in';

/** Adds a place of a name that no other has, and stands on its page. */
async function add_place(page: Page, name: string): Promise<void> {
  await page.goto('/places/new');
  await page.getByRole('textbox', { name: /Name, English/ }).fill(name);
  await page.getByRole('combobox', { name: 'Type', exact: true }).selectOption('prison');
  await page.getByRole('textbox', { name: 'Who says so' }).last().fill('A test');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

const own_name = (name: string) => `${name} ${Date.now()}`;

test('the same filter holds in the list, on the map and by region', async ({ page }) => {
  await page.goto('/places?type=remand_prison');
  const views = page.getByRole('navigation', { name: 'Ways to look at the same places' });
  await page.getByRole('grid').waitFor();
  await views.getByRole('link', { name: 'Map' }).click();
  await expect(page).toHaveURL(/type=remand_prison.*view=map/);
  await expect(page.getByRole('checkbox', { name: 'Remand prison', exact: true })).toBeChecked();
  await views.getByRole('link', { name: 'By region' }).click();

  await expect(page).toHaveURL(/type=remand_prison.*view=regions/);
  await expect(page.getByRole('checkbox', { name: 'Remand prison', exact: true })).toBeChecked();
});

test('every place on the map is also in the list beneath it', async ({ page }) => {
  await page.goto('/places?view=map&type=remand_prison');
  const figure = page.getByRole('figure');
  await figure.getByText('The same places as a list').click();
  const heading = await figure.locator('figcaption').innerText();
  const count = Number(/\d+/.exec(heading)?.[0]);

  await expect(figure.getByRole('table').getByRole('row')).toHaveCount(count + 1);
});

test('a region opens to its kinds of places, and a kind to its places', async ({ page }) => {
  await page.goto('/places?view=regions');
  await page.getByRole('button', { name: /Capital District/ }).click();
  await page.getByRole('button', { name: /^Remand prison/ }).click();
  await page.getByRole('link', { name: 'Saltworks Remand Prison' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Saltworks Remand Prison');
});

test('a place tells who was there, how often and when last, as exactly as it is known', async ({
  page,
}) => {
  await page.goto('/places?search=saltworks');
  await page.getByRole('link', { name: 'Saltworks Remand Prison' }).click();
  const seen = page.getByRole('region', { name: 'Who was here?' });

  await expect(seen).toContainText(/different bodies came: \d+ visits in all/);
  const lay = seen.getByRole('row', { name: /Lay Visitors of the Capital Prisons/ });
  await expect(lay.getByRole('link', { name: /\d+ visits by Lay Visitors/ })).toHaveAttribute(
    'href',
    /^\/visits\?place=\w+&body=\w+&from=/,
  );
  await expect(page.getByRole('region', { name: 'What else is it called?' })).toContainText(
    'Nightlight Association, newsletter 2021',
  );
});

test('capacity and people held stand under their statement, with the figures as a table', async ({
  page,
}) => {
  await page.goto('/places?search=saltworks');
  await page.getByRole('link', { name: 'Saltworks Remand Prison' }).click();
  const figure = page.getByRole('region', { name: 'How many are held?' }).getByRole('figure');
  await expect(figure).toHaveAccessibleName('30 June 2026: 833 people held in a place for 620');
  await figure.getByText('The figures').click();

  await expect(figure.getByRole('row', { name: /30 June 2026/ })).toContainText('833');
  await expect(figure.getByRole('row', { name: /30 June 2026/ })).toContainText('Prison Service');
});

test('a place that nobody is known to have seen says so, and not that all is well', async ({
  page,
}) => {
  await add_place(page, own_name('Unseen House'));
  const seen = page.getByRole('region', { name: 'Who was here?' });

  await expect(seen).toContainText('Nobody is known to have been here');
  await expect(seen).toContainText('That is no sign that all is well');
});

test('a place is added, corrected and counted by hand', async ({ page }) => {
  const name = own_name('Lantern House');
  await add_place(page, name);
  await page.getByRole('link', { name: 'Correct' }).click();
  await page.getByRole('textbox', { name: 'Town' }).fill('Old Haven');
  await page.getByRole('textbox', { name: 'Latitude' }).fill('-29.4353');
  await page.getByRole('textbox', { name: 'Longitude' }).fill('-20.7801');
  await page.getByRole('button', { name: 'Add: Other names' }).click();
  await page.getByRole('group', { name: 'Other names' }).getByRole('textbox').first().fill('Nick');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('main')).toContainText('Old Haven');
  await expect(page.getByRole('main')).toContainText('Nick');

  await page.getByRole('button', { name: 'Add a head count' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Day' }).fill('30');
  await dialog.getByRole('combobox', { name: 'Month' }).selectOption('6');
  await dialog.getByRole('textbox', { name: 'Year' }).fill('2025');
  await dialog.getByRole('textbox', { name: /Capacity/ }).fill('20');
  await dialog.getByRole('textbox', { name: /People held/ }).fill('31');
  await dialog.getByRole('textbox', { name: 'Who says so' }).fill('A test');
  await dialog.getByRole('button', { name: 'Add a head count' }).click();

  await expect(page.getByRole('figure').first()).toContainText('31 people held in a place for 20');
});

test('what is missing is said beside its field, and what was typed stays', async ({ page }) => {
  await page.goto('/places/new');
  await page.getByRole('textbox', { name: 'Town' }).fill('Old Haven');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText('Give a name in one language at least');
  await expect(page.getByRole('textbox', { name: 'Town' })).toHaveValue('Old Haven');
});

/** A form that was opened before somebody else corrected the town and the postcode of its place. */
async function form_of_before(page: Page, context: BrowserContext): Promise<Page> {
  await add_place(page, own_name('Twice House'));
  const edit = `${page.url()}/edit`;
  const late = await context.newPage();
  await late.goto(edit);
  await late.getByRole('textbox', { name: 'Town' }).waitFor();
  await page.goto(edit);
  await page.getByRole('textbox', { name: 'Town' }).fill('First Town');
  await page.getByRole('textbox', { name: 'Postcode' }).fill('1111');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Twice House');
  return late;
}

test('whoever corrects too late undoes nothing that they did not touch', async ({
  page,
  context,
}) => {
  const late = await form_of_before(page, context);
  await late.getByRole('textbox', { name: 'Address' }).fill('Quay 4');
  await late.getByRole('button', { name: 'Save' }).click();
  await expect(late.getByRole('alert')).toContainText('Somebody corrected this place');
  await expect(late.getByRole('textbox', { name: 'Town' })).toHaveValue('First Town');
  await late.getByRole('button', { name: 'Save' }).click();
  await late.waitForURL(/\/places\/\w+$/);

  for (const text of ['First Town', '1111', 'Quay 4']) {
    await expect(late.getByRole('main')).toContainText(text);
  }
});

test('what both wrote stands side by side, and is picked before it is saved', async ({
  page,
  context,
}) => {
  const late = await form_of_before(page, context);
  await late.getByRole('textbox', { name: 'Town' }).fill('Second Town');
  await late.getByRole('button', { name: 'Save' }).click();
  const both = late.getByRole('group', { name: 'Town' });
  await expect(both).toContainText('First Town');
  await expect(both).toContainText('Second Town');
  await late.getByRole('button', { name: 'Save' }).click();
  await expect(late.getByRole('alert')).toContainText('Pick one of the two');
  await both.getByRole('radio', { name: /First Town/ }).check();
  await expect(late.getByRole('textbox', { name: 'Town' })).toHaveValue('First Town');
  await both.getByRole('radio', { name: /Second Town/ }).check();
  await late.getByRole('button', { name: 'Save' }).click();
  await late.waitForURL(/\/places\/\w+$/);

  for (const text of ['Second Town', '1111']) {
    await expect(late.getByRole('main')).toContainText(text);
  }
});

test('two places become one, and are parted again', async ({ page }) => {
  const host = own_name('Host House');
  await add_place(page, host);
  const name = own_name('Part House');
  await add_place(page, name);
  await page.getByRole('button', { name: 'Merge' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'The place that it is part of' }).fill(host);
  await dialog.getByRole('option', { name: host }).click();
  await dialog.getByRole('button', { name: 'Make it part of the other' }).click();
  await page.getByRole('link', { name: host }).click();
  const parts = page.getByRole('region', { name: 'What belonged, or belongs, to it?' });
  await expect(parts.getByRole('row', { name })).toContainText('Now part of this place');
  await parts.getByRole('link', { name }).click();
  await expect(page.getByText('This is now part of')).toBeVisible();

  await page.getByRole('button', { name: 'Part it again' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Part it again' }).click();

  await expect(page.getByText('This is now part of')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Merge' })).toBeVisible();
});

for (const [language, width, colorScheme] of [
  ['en', 1366, 'light'],
  ['ar', 360, 'dark'],
] as const) {
  test.describe(`in ${language} at ${width}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    for (const view of ['?view=map&type=prison', '?view=regions', '?search=saltworks']) {
      test(`/places${view} is read by everyone`, async ({ page, watch }) => {
        await page.addInitScript(
          (chosen) => localStorage.setItem('liaise.language', chosen),
          language,
        );
        await page.goto(`/places${view}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        if (view.includes('search')) {
          const record = page.getByRole('grid').getByRole('link').first();
          const name = (await record.innerText()).trim();
          await record.click();
          await page.waitForURL(/\/places\/\w+$/);
          // The network may still be idle here: the record's own heading says that it has come.
          await page.getByRole('heading', { level: 1, name }).waitFor();
          await page.waitForLoadState('networkidle');
        }

        const violations = await shut_out(page);
        const across = await page.evaluate(() => document.documentElement.scrollWidth);

        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(across).toBeLessThanOrEqual(width);
        expect(watch.complaints).toEqual([]);
      });
    }
  });
}
