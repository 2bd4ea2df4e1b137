import type { Locator, Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

test.describe.configure({ timeout: 240_000 });

/** A reader who has never seen liaise: each click is counted. */
function reader() {
  let clicks = 0;
  return {
    click: async (on: Locator) => {
      clicks += 1;
      await on.click();
    },
    clicks: () => clicks,
  };
}

async function got(page: Page, path: string) {
  return (await page.request.get(`/api/v1${path}`)).json();
}

async function body_at_a_glance(page: Page, name: string): Promise<string> {
  const { items } = await got(page, `/bodies?search=${name}`);
  const is_it = ({ names }: { names: { text: string }[] }) =>
    names.some(({ text }) => text === name);
  return `/bodies/${items.find(is_it).id}/at-a-glance`;
}

/** How many sheets it takes on paper. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
}

const glance = { name: 'At a glance' };

test('which body changed its method after which action: one click', async ({ page }) => {
  await page.goto('/');
  const { click, clicks } = reader();
  await click(page.getByRole('main').getByRole('link', glance));
  const changed = page.getByRole('region', { name: /^What changed in the past year/ });
  const lay = changed.getByRole('article').filter({ hasText: 'Lay Visitors of the Capital' });

  await expect(lay).toContainText('methodology');
  await expect(lay).toContainText('They speak in a room of their own.');
  await expect(lay).toContainText('Done for it: A training: A morning on how to ask for a room.');
  await expect(lay).toContainText('What we had to do with it: Helped.');
  await expect(lay).toContainText('It holds');
  expect(clicks()).toBeLessThanOrEqual(1);

  const yorne = changed.getByRole('article').filter({ hasText: 'Yorne Vale' });
  await expect(yorne).toContainText('It fell back');
  const prisons = changed.getByRole('article').filter({ hasText: 'Inspectorate of the Prison' });
  await expect(prisons).toContainText('No change seen');
  await expect(prisons).toContainText('What we had to do with it: None.');
});

test('which aim has no action: one click, and another to begin', async ({ page }) => {
  await page.goto('/');
  const { click, clicks } = reader();
  await click(page.getByRole('main').getByRole('link', glance));
  const stuck = page.getByRole('region', { name: /^What is stuck/ });
  const aim = stuck.getByRole('listitem').filter({ hasText: 'It asks residents too' });

  await expect(aim).toContainText('Social Care Inspectorate');
  await expect(aim).toContainText('nothing is being done for it');
  expect(clicks()).toBeLessThanOrEqual(1);
  await click(aim.getByRole('link'));
  await expect(page.getByText('Nothing is being done for it yet.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Add what is done/ })).toBeVisible();
  expect(clicks()).toBeLessThanOrEqual(2);
});

async function knows_what_is_between_us(page: Page) {
  const how = page.getByRole('region', { name: 'How we stand' });
  await expect(how).toContainText('Referral of complaints to the Ombudsperson');
  const open = page.getByRole('region', { name: 'What is open between us' });
  const agreed = open.getByRole('listitem').filter({ hasText: 'third quarter' });
  await expect(agreed.filter({ hasText: 'they do it by' })).toHaveCount(1);
  await expect(agreed.filter({ hasText: 'we do it by' })).toHaveCount(1);
  await expect(open).toContainText('Complaints that come again');
  await expect(open).toContainText('How we see your referrals');
  const said = page.getByRole('region', { name: 'What it says of us' });
  await expect(said).toContainText('What it heard in spring reached us in autumn.');
  await expect(said).toContainText('Partly');
  const aims = page.getByRole('region', { name: 'What we aim at there' });
  await expect(aims).toContainText('It asks what makes the same complaint come again.');
  await expect(aims).toContainText('Dialogue: We speak of it each quarter.');
}

test('what to know before a meeting with the Ombudsperson: two clicks', async ({ page }) => {
  await page.goto('/');
  const { click, clicks } = reader();
  await click(page.getByRole('main').getByRole('link', glance));
  const who = page.getByRole('region', { name: 'Who we work with, and how' });
  await click(who.getByRole('link', { name: 'Ombudsperson of Ostrelle', exact: true }));

  await knows_what_is_between_us(page);
  expect(clicks()).toBeLessThanOrEqual(2);
});

test('and three from the meeting itself', async ({ page }) => {
  await page.goto('/');
  const { click, clicks } = reader();
  const works = page.getByRole('navigation', { name: 'The work' });
  await click(works.getByRole('link', { name: 'Meetings', exact: true }));
  await click(page.getByRole('link', { name: 'Complaints and prevention, fourth quarter' }));
  await click(page.getByRole('main').getByRole('link', { name: 'Ombudsperson of Ostrelle' }));

  await knows_what_is_between_us(page);
  expect(clicks()).toBeLessThanOrEqual(3);
});

test('both pages go on one sheet of paper', async ({ page }) => {
  for (const path of ['/at-a-glance', await body_at_a_glance(page, 'Ombudsperson of Ostrelle')]) {
    await page.goto(path);
    await page.getByRole('region').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.emulateMedia({ media: 'print' });
    expect(await sheets(page), path).toBe(1);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('neither page asks for a programme, a calendar or a visit', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  for (const path of ['/at-a-glance', await body_at_a_glance(page, 'Ombudsperson of Ostrelle')]) {
    await page.goto(path);
    await page.getByRole('region').first().waitFor();
    await page.waitForLoadState('networkidle');
  }

  // How many closed letters wait, the frame of every page asks.
  const secret = /^.api.v1.(visits|joint-visits|programmes|calendar|clash)/;
  expect(asked).toContain('/api/v1/meetings/matters');
  expect(asked.filter((path) => secret.test(path))).toEqual([]);
});

test('another body sees its own work at a glance, and nothing of ours', async ({
  browser,
  baseURL,
}) => {
  const harriet = await as(browser, baseURL, 'harriet.loxdale', '/at-a-glance');
  const main = harriet.getByRole('main');
  await expect(main).toContainText('Six of ten are answered.');
  await expect(main).not.toContainText('a room of their own');
  await expect(main).not.toContainText('It asks residents too');

  const josiane = await as(browser, baseURL, 'josiane.hartmoor', '/at-a-glance');
  await expect(josiane.getByRole('region', { name: 'Who we work with, and how' })).toBeVisible();
  await expect(josiane.getByRole('main')).not.toContainText('without staff');
  await josiane.goto(await body_at_a_glance(josiane, 'Council for Preventive Visits'));
  await expect(josiane.getByRole('region', { name: 'What we aim at there' })).toContainText(
    'Nothing is set out for it yet.',
  );
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('a year and a body at a glance are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      const body = await body_at_a_glance(page, 'Ombudsperson of Ostrelle');
      for (const path of ['/at-a-glance', body])
        await is_read_by_everyone(page, path, width, watch);
    });
  });
}
