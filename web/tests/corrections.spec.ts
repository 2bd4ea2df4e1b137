import type { Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of two bodies, and a third looks on.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** A police station of the register; each test has one of its own. */
async function a_place(page: Page, number: number): Promise<string> {
  const found = await page.request.get('/api/v1/places?type=police_station');
  return (await found.json()).items[number].id;
}

/** From a place's page to a sent proposal: another note. Ends on its page. */
async function propose(page: Page, place: string, note: string) {
  await page.goto(`/places/${place}`);
  await page.getByRole('link', { name: 'Propose a correction' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What is wrong with this place in the register?',
  );
  await page.getByRole('textbox', { name: /^Remarks/ }).fill(note);
  await page.getByRole('textbox', { name: /^Postcode/ }).fill('40117');
  const sources = page.getByRole('textbox', { name: 'Who says so', exact: true });
  await sources.last().fill('Our visit report of 2026');
  const why = page.getByRole('textbox', { name: 'Why it should read so' });
  await why.fill('We stood in front of it.');
  await page.getByRole('button', { name: 'Propose it' }).click();
  const read = page.getByRole('checkbox', { name: /I stand by this decision/ });
  const sent = page.getByText('They have our proposal.');
  await expect(read.or(sent).first()).toBeVisible();
  if (await read.isVisible()) {
    await read.check();
    await page.getByRole('button', { name: 'Propose it' }).click();
  }
  await expect(sent).toBeVisible();
}

test('what another body proposes is asked about, decided field by field, and told', async ({
  page,
  browser,
  baseURL,
}) => {
  const note = `The gate was moved ${Date.now()}.`;
  const theirs = await as(browser, baseURL, 'harriet.loxdale');
  const place = await a_place(theirs, 0);
  await propose(theirs, place, note);
  const address = new URL(theirs.url()).pathname;
  await expect(theirs.getByText('Nobody there has opened it yet.')).toBeVisible();

  await page.goto('/');
  await page.getByRole('link', { name: /^corrections? of the register that/ }).click();
  await expect(page.getByRole('heading', { name: 'Corrections proposed' })).toBeVisible();
  await page.goto(address);
  await expect(page.getByText('We stood in front of it.')).toBeVisible();
  await page.getByRole('button', { name: 'Ask back' }).click();
  await page.getByRole('textbox', { name: 'In words' }).fill('Which gate is meant?');
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('We asked, and they have not answered yet.')).toBeVisible();

  await theirs.goto('/corrections');
  await expect(theirs.getByRole('cell', { name: 'Asked back' }).first()).toBeVisible();
  await theirs.goto(address);
  await expect(theirs.getByText('Which gate is meant?')).toBeVisible();
  await theirs.getByRole('button', { name: 'Say something about it' }).click();
  await theirs.getByRole('textbox', { name: 'In words' }).fill('The one on the street.');
  await theirs.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(theirs.getByText('They have our words and will decide.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('The one on the street.')).toBeVisible();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose one of the two.');
  const decided = (field: string) =>
    page.getByRole('group', { name: `${field}: what do we do?` });
  await decided('Remarks').getByRole('radio', { name: 'Take it into the register' }).check();
  await decided('Postcode').getByRole('radio', { name: 'Leave the register as it is' }).check();
  await page.getByRole('textbox', { name: 'What we say to them' }).fill('The post says otherwise.');
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText('It is decided, and they know.')).toBeVisible();
  const now = await (await page.request.get(`/api/v1/places/${place}`)).json();
  expect(now.note).toBe(note);
  expect(now.postcode).not.toBe('40117');
  expect(now.source.statement).toContain('Our visit report of 2026');

  await theirs.reload();
  await expect(theirs.getByText('The post says otherwise.')).toBeVisible();
  await expect(theirs.getByText('Taken in part.', { exact: true })).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Take it back' })).toHaveCount(0);

  const third = await as(browser, baseURL, 'yasmine.terrault', '/corrections');
  await expect(third.getByText('Nobody has proposed a correction yet.')).toBeVisible();
  await third.goto(address);
  await expect(third.getByRole('heading', { level: 1 })).toHaveText(
    'There is nothing at this address',
  );
});

test('a change meanwhile is shown, keeps what was written, and is decided anew', async ({
  page,
  browser,
  baseURL,
}) => {
  const theirs = await as(browser, baseURL, 'harriet.loxdale');
  const place = await a_place(theirs, 1);
  await propose(theirs, place, `Painted white ${Date.now()}.`);
  const address = new URL(theirs.url()).pathname;

  await page.goto(address);
  await page.getByRole('button', { name: 'Take all' }).click();
  await page.getByRole('textbox', { name: 'What we say to them' }).fill('Thank you.');
  const me = await (await page.request.get('/api/v1/me')).json();
  const now = await (await page.request.get(`/api/v1/places/${place}`)).json();
  const { id, version, merged_into, taken_back, ...said } = now;
  const { capacity, capacity_on, occupancy, occupancy_on, ...draft } = said;
  void [merged_into, taken_back, capacity, capacity_on, occupancy, occupancy_on];
  const changed = await page.request.put(`/api/v1/places/${id}`, {
    headers: { 'X-Liaise-Token': me.csrf_token },
    data: { version, place: { ...draft, note: 'Painted green.' } },
  });
  expect(changed.ok()).toBe(true);
  await page.getByRole('button', { name: 'Decide' }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText('The register was changed here since')).toBeVisible();
  await expect(page.getByText('Painted green.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What we say to them' })).toHaveValue(
    'Thank you.',
  );
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText('All of it is in the register.')).toBeVisible();
});

test('what was proposed is taken back while nothing is decided', async ({ browser, baseURL }) => {
  const theirs = await as(browser, baseURL, 'harriet.loxdale');
  const place = await a_place(theirs, 2);
  await propose(theirs, place, `No sign at the door ${Date.now()}.`);

  await theirs.getByRole('button', { name: 'Take it back' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
  await expect(theirs.getByText('The proposal is taken back.').first()).toBeVisible();
  await expect(theirs.getByText('It can be proposed anew.')).toBeVisible();
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('what is proposed and decided is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      await is_read_by_everyone(page, '/corrections', width, watch);
      const { items } = await (await page.request.get('/api/v1/corrections')).json();
      for (const { id } of items.slice(0, 2)) {
        await is_read_by_everyone(page, `/corrections/${id}`, width, watch);
      }
    });
  });
}
