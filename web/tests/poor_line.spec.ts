import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { expect, test } from './signed_in';

interface Built {
  file: string;
  name?: string;
}

/** What the build calls its files: no name of a script says what it holds. */
const built = Object.values<Built>(
  JSON.parse(
    readFileSync(new URL('../node_modules/.build/manifest.json', import.meta.url), 'utf8'),
  ),
);

/** The scripts that the build made of `name`. */
function script(name: string): RegExp {
  const files = built.filter((one) => one.name === name).map(({ file }) => file);
  return new RegExp(`/(${files.join('|')})$`);
}

/** The line breaks under what `of` names: `times` times, or always. Says how often. */
async function broken(page: Page, of: string | RegExp, times = Infinity) {
  let count = 0;
  await page.route(of, (route) => (++count <= times ? route.abort() : route.continue()));
  return () => count;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [what, files] of [
  ['the first script', script('index')],
  ['a shared script', script('base')],
  ['a stylesheet', '**/assets/index-*.css'],
  ['the texts', script('shell')],
  ['the code of a page', script('PlaceForm')],
] as const) {
  test(`a page comes though ${what} did not at first`, async ({ page }) => {
    const count = await broken(page, files, 1);

    await page.goto('/places/new');

    await expect(heading(page)).toHaveText('Which place is missing?');
    expect(count()).toBeGreaterThan(1);
  });
}

test('without any script the page says that it is opening, and how to go on', async ({ page }) => {
  await broken(page, script('index'));

  await page.goto('/places');

  await expect(page.getByText('liaise is opening')).toBeVisible();
  await expect(page.getByRole('link', { name: 'open the page again' })).toBeVisible();
});

test('a page whose code never comes says so, and keeps the way to the others', async ({ page }) => {
  const count = await broken(page, script('PlaceForm'));
  await page.goto('/places');
  await page.getByRole('link', { name: 'Add a place' }).click();

  await expect(page.getByRole('alert')).toContainText('did not come over the line');
  await expect(page.getByRole('button', { name: 'Open the page again' })).toBeVisible();
  const before = count();
  await page.getByRole('navigation', { name: 'The work' }).getByText('Bodies').click();
  await expect(heading(page)).toHaveText('Who visits places of detention?');
  expect(count()).toBe(before);
});

test('a part of a page that never comes says so in its place', async ({ page }) => {
  await broken(page, script('PlacesMap'));
  await page.goto('/places?view=map');

  await expect(page.getByRole('alert')).toContainText('did not come over the line');
  await expect(heading(page)).toHaveText('Where are people held?');
});
