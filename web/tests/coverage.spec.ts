import type { Page } from '@playwright/test';

import { expect, sign_in, test } from './signed_in';

/** The figure of a link's text: `1,971` is 1971. */
function figure(text: string): number {
  return Number(text.replace(/[^\d]/g, ''));
}

/** How many entries the list on the page has, as it says beneath. */
async function entries(page: Page): Promise<number> {
  const range = page.getByText(/^[\d,]+–[\d,]+ of [\d,]+$/);
  return figure((await range.innerText()).split(' of ')[1] ?? '');
}

/** The sentence under the heading, when it has come. */
function answer(page: Page) {
  return page.getByRole('main').locator('header').getByRole('link');
}

test('every figure of the answer opens a list of as many entries', async ({ page }) => {
  await page.goto('/coverage');
  await answer(page).nth(3).waitFor();
  const links = (await answer(page).all()).slice(0, 4);
  const figures = await Promise.all(
    links.map(async (link) => ({
      wanted: figure(await link.innerText()),
      href: (await link.getAttribute('href')) ?? '',
    })),
  );

  for (const { wanted, href } of figures) {
    await page.goto(href);
    await page.getByRole('grid').waitFor();

    expect(wanted).toBeGreaterThan(50);
    expect(await entries(page)).toBe(wanted);
  }
});

test('a cell of the matrix opens the visits that it counts', async ({ page }) => {
  await page.goto('/coverage');
  const row = page.getByRole('row', { name: /Police station/ });
  const cell = row.getByRole('link', { name: /visits, in \d+ of \d+ places, last/ }).first();
  const wanted = figure(await cell.innerText());
  await cell.click();

  await expect(page).toHaveURL(/\/coverage\/visits\?.*type=police_station/);
  await expect(page).toHaveURL(/body_type=/);
  await page.getByRole('grid').waitFor();
  await expect(page.getByText(`of ${wanted}`)).toBeVisible();
});

test('the matrix tells a gap in law from a gap in practice, by sign and in words', async ({
  page,
}) => {
  await page.goto('/coverage');
  const camps = page.getByRole('row', { name: /prayer camp/ });
  await expect(camps.getByText('no mandate').first()).toBeAttached();

  await expect(page.getByText('may visit, not known to have').first()).toBeAttached();
  await expect(page.getByRole('cell', { name: 'no mandate' }).first()).toContainText('×');
});

test('arrow keys go from figure to figure, and Enter opens the list', async ({ page }) => {
  await page.goto('/coverage');
  const first = page.locator('[data-at="0:0"]');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-at="0:1"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/\/coverage\/(places|visits)\?/);
  await expect(page.getByRole('grid')).toBeVisible();
});

test('the period and the filter stay in the address from one view to the next', async ({
  page,
}) => {
  await page.goto('/coverage');
  await page.getByRole('link', { name: 'The past year', exact: true }).click();
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=/);
  await page.getByRole('button', { name: 'Narrow down' }).click();
  await page.getByRole('checkbox', { name: 'Police station', exact: true }).check();
  await expect(page).toHaveURL(/type=police_station/);
  const asked = new URL(page.url()).searchParams;

  await page.getByRole('navigation', { name: 'Ways to look' }).getByText('Places').click();
  await page.getByRole('grid').waitFor();

  const there = new URL(page.url()).searchParams;
  for (const name of ['from', 'to', 'type']) expect(there.get(name)).toBe(asked.get(name));
  await expect(page.getByRole('gridcell', { name: 'Social care or nursing home' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Take out: Police station' }).click();
  await expect(page).not.toHaveURL(/type=/);
});

test('a period that cannot be is told beside its days, and the figures stay', async ({ page }) => {
  await page.goto('/coverage');
  const before = await answer(page).first().innerText();
  await page.getByLabel('From', { exact: true }).fill('2025-06-01');
  await page.getByLabel('to', { exact: true }).fill('2024-06-01');
  await page.getByRole('button', { name: 'Show', exact: true }).click();

  await expect(page.getByRole('alert')).toContainText('ends before it begins');
  await expect(page.getByLabel('From', { exact: true })).toHaveValue('2025-06-01');
  await expect(answer(page).first()).toHaveText(before);
});

test('nobody’s places are a list of their own, and many is what one says it is', async ({
  page,
}) => {
  await page.goto('/coverage/places');
  await page.getByRole('link', { name: /^Visited by nobody/ }).click();
  const grid = page.getByRole('grid');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('did nobody visit');
  await expect(grid.getByText('nobody', { exact: true }).first()).toBeVisible();

  await page.getByRole('link', { name: /^By 3 bodies or more/ }).click();
  await page.getByLabel('How many bodies are many?').selectOption('6');
  await expect(page).toHaveURL(/at_least=6/);
  await expect(page.getByRole('link', { name: /^By 6 bodies or more/ })).toBeVisible();
});

test('how long ago is a range where a date is not exact', async ({ page }) => {
  await page.goto('/coverage/places?show=visited');
  await page.getByRole('grid').waitFor();

  const range = page.getByRole('gridcell', { name: /^\d+–\d+ (months|years)$/ });
  await expect(range.first()).toBeVisible();
});

test('the map shows the places that nobody saw one by one, and all places as a list', async ({
  page,
}) => {
  await page.goto('/coverage/map');
  const never = page.getByRole('link', { name: /Nobody, as far as is known/ });
  await never.first().waitFor();
  expect(await never.count()).toBeGreaterThan(10);

  await page.getByText('The same places as a list').click();
  await expect(page.getByRole('row', { name: /Nobody, as far as is known/ }).first()).toBeVisible();
});

test('a gap says which bodies may visit, on which terms, and shows unknown as unknown', async ({
  page,
}) => {
  await page.goto('/coverage/gaps');
  const law = page.getByRole('region', { name: 'A gap in law' });
  await expect(law).toContainText('No body on record may visit.');

  const practice = page.getByRole('region', { name: 'A gap in practice' });
  await practice.locator('summary').first().click();
  await expect(practice.getByRole('table').first()).toContainText('Needs leave each time');
  await expect(practice.getByText('Not known', { exact: true }).first()).toBeVisible();
});

test('what is asked about is had as files, each with its filter', async ({ page, request }) => {
  await page.goto('/coverage/places?show=unvisited&type=police_station');
  await page.getByRole('button', { name: 'Take this away' }).click();
  const kinds: Record<string, RegExp> = {
    'Places: Workbook': /spreadsheetml/,
    'Places: Comma-separated text': /text\/csv/,
    'Places: Map points': /geo\+json/,
    'Visits: Workbook': /spreadsheetml/,
    'Bodies: Comma-separated text': /text\/csv/,
  };
  for (const [name, kind] of Object.entries(kinds)) {
    const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? '';
    const file = await request.get(href);

    expect(href).toContain('type=police_station');
    expect(file.ok()).toBe(true);
    expect(file.headers()['content-type']).toMatch(kind);
  }
});

test('a print says of when it is, what it is narrowed to, and how far it may go', async ({
  page,
}) => {
  await page.goto('/coverage?type=prison&from=2024-01-01&to=2025-12-31');
  await page.getByRole('table').first().waitFor();
  await page.emulateMedia({ media: 'print' });

  await expect(page.getByText('From 1 January 2024 to 31 December 2025')).toBeVisible();
  await expect(page.locator('.on-paper').first()).toContainText('Prison');
  await expect(page.getByRole('navigation', { name: 'Ways to look' })).toBeHidden();
});

test('a body that depends on whom it visits is shown half-years, and told so', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/coverage', 'edmond.falconnier');
  await expect(page.getByText('you are shown the half-year')).toBeVisible();

  await page.goto('/coverage/visits?stated_in=register');
  await page.getByRole('grid').waitFor();
  const whens = await page.locator('td[data-label="When"]').allInnerTexts();
  expect(whens.length).toBeGreaterThan(20);
  expect(whens.filter((when) => !/^(1st half|2nd half)? ?\d{4}$/.test(when.trim()))).toEqual([]);
  await context.close();
});

test('a day on which no place was known leads back to what is known now', async ({ page }) => {
  await page.goto('/coverage?known_on=2001-02-03');
  const empty = page.locator('.empty');
  await expect(empty).toContainText('No place was known then.');

  await empty.getByRole('button', { name: 'Show what is known now' }).click();
  await expect(page).not.toHaveURL(/known_on/);
  await expect(page.getByRole('table').first()).toBeVisible();
});

test('at 360 pixels the matrix scrolls in its own room, the page not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/coverage');
  await page.getByRole('table').first().waitFor();

  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
});
