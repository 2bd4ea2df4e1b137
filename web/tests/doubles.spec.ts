import type { Page } from '@playwright/test';

import { is_read_by_everyone } from './read_by_everyone';
import { expect, test } from './signed_in';

const base = '/api/v1';
// They share one queue.
test.describe.configure({ mode: 'default' });

const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();

/** A word that is like no other. */
const own_word = () =>
  Array.from({ length: 14 }, () => 'abdefgiklmnorstu'[Math.floor(Math.random() * 16)]).join('');

async function call(page: Page, method: 'POST' | 'GET', path: string, data?: unknown) {
  const me = await (await page.request.get(`${base}/me`)).json();
  const headers = { 'X-Liaise-Token': me.csrf_token };
  const answer = await page.request.fetch(base + path, { method, headers, data });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return answer.status() === 204 ? null : answer.json();
}

/** A place of that name in a town of its own; answers its id. */
async function a_place(page: Page, name: string, more: object = {}): Promise<string> {
  const made = await call(page, 'POST', '/places', {
    names: [{ language: 'en', text: name }],
    other_names: [],
    type: 'prison',
    operator: 'unknown',
    standing: 'official',
    is_temporary: 'unknown',
    groups_held: [],
    town: `${name} Town`,
    source: { statement: 'A test' },
    ...more,
  });
  return made.id;
}

/** Pairs that nobody has decided on, of these places alone: those before are told apart. */
async function pairs_of(page: Page, names: string[]): Promise<void> {
  await page.goto('/doubles');
  for (const name of names) {
    await a_place(page, name);
    await a_place(page, name, { address: 'Quarry Road 4', latitude: 47_100_000, longitude: 8_000 });
  }
  await page.getByRole('button', { name: 'Look for places that may be the same' }).click();
  await expect(page.getByText(/The last look, .* found/)).toBeVisible({ timeout: 30_000 });
  let left = 50;
  while (left === 50) {
    const waiting = await call(page, 'GET', '/doubles?decision=waiting');
    left = waiting.items.length;
    for (const pair of waiting.items) {
      if (names.includes(pair.one_names[0].text)) continue;
      const { version } = pair;
      await call(page, 'POST', `/doubles/${pair.id}/decision`, { version, decision: 'different' });
    }
  }
  await page.goto('/doubles');
  await expect(heading(page)).toContainText(`1 of ${names.length}`);
}

test('pairs are decided by keys alone, and taken back', async ({ page, watch }) => {
  const names = [own_word(), own_word(), own_word()].sort();
  await pairs_of(page, names);

  await expect(heading(page)).toContainText(`1 of 3 ${names[0]}`);
  await expect(page.getByRole('table').getByRole('row', { name: /Address/ })).toContainText(
    'Quarry Road 4',
  );
  await expect(page.getByText(/all words in common/)).toBeVisible();
  await page.keyboard.press('s');
  await expect(heading(page)).toContainText('2 of 3');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('is now part of')).toBeVisible();
  await page.keyboard.press('u');
  await expect(heading(page)).toContainText('1 of 3');
  await expect(page.getByText('Taken back:')).toBeVisible();

  await page.keyboard.press('d');
  await expect(heading(page)).toContainText('2 of 3');
  await page.keyboard.press('k');
  await expect(page.getByText('Different places.')).toBeVisible();
  await page.keyboard.press('j');
  const stays = page.getByRole('columnheader', { name: /stays$/ });
  const first = await stays.getByRole('link').getAttribute('href');
  await page.keyboard.press('x');
  await expect(stays.getByRole('link')).not.toHaveAttribute('href', first ?? '');
  await page.keyboard.press('s');
  await expect(heading(page)).toContainText('3 of 3');
  await page.keyboard.press('l');
  await expect(heading(page)).toHaveText('1 pair was left for later.');
  await page.getByRole('button', { name: 'Go through them again' }).press('Enter');
  await expect(heading(page)).toContainText(`1 of 1 ${names[2]}`);
  await page.keyboard.press('d');
  await expect(heading(page)).toHaveText('All pairs are decided.');
  expect(watch.complaints).toEqual([]);
});

test('what was decided stands in a list, with who decided, and can be taken back there', async ({
  page,
}) => {
  const name = own_word();
  await pairs_of(page, [name]);
  await page.keyboard.press('s');
  await expect(heading(page)).toHaveText('All pairs are decided.');

  await page.goto('/doubles?view=list&decision=same&sort=-decided');
  const row = page.getByRole('row', { name: new RegExp(name) });
  await expect(row).toContainText('Inès Haddarine');
  await row.getByRole('link', { name }).first().click();
  await expect(page.getByText(/The same: .* is part of/)).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: 'Same', exact: true })).toBeVisible();
});

test('who decides second is told what the first decided, and loses nothing', async ({ page }) => {
  const name = own_word();
  await pairs_of(page, [name]);
  const [pair] = (await call(page, 'GET', '/doubles?decision=waiting')).items;
  await expect(heading(page)).toContainText(name);
  await page.getByLabel('Why, in a few words').fill('One street');
  await call(page, 'POST', `/doubles/${pair.id}/decision`, {
    version: pair.version,
    decision: 'different',
    note: 'A mile apart',
  });

  await page.getByRole('button', { name: 'Same', exact: true }).press('s');
  await expect(page.getByRole('alert')).toContainText('Somebody else decided');
  await expect(page.getByText('Different places.')).toBeVisible();
  await expect(page.getByText('A mile apart')).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByLabel('Why, in a few words')).toHaveValue('One street');
});

test('the keys are told, and can be turned off', async ({ page, watch }) => {
  const name = own_word();
  await pairs_of(page, [name]);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys for deciding' });
  await dialog.getByRole('checkbox').press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('d');
  await expect(heading(page)).toContainText(`1 of 1 ${name}`);
  await is_read_by_everyone(page, '/doubles', page.viewportSize()?.width ?? 1280, watch);
});

test('the list of places says how many pairs wait', async ({ page }) => {
  const name = own_word();
  await pairs_of(page, [name]);
  await page.goto('/places');
  await page.getByRole('link', { name: '1 pair of places may be the same' }).click();

  await expect(heading(page)).toContainText(name);
});
