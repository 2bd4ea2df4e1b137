import type { Page } from '@playwright/test';

import { a_workbook } from './a_workbook';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { expect, test } from './signed_in';

const base = '/api/v1';

/** Asks two things in a report of its own; both are taken out again at the end. */
async function asked_in(page: Page, report: string) {
  const me = await (await page.request.get(`${base}/me`)).json();
  const headers = { 'X-Liaise-Token': me.csrf_token };
  const ask = async (title: string, text: string, paragraph: string) => {
    const data = {
      nature: 'recommendation',
      kind: 'after_visit',
      title,
      text,
      extent: 'system',
      place_types: [],
      groups: [],
      priority: 'ordinary',
      addressee: 'The police of the story',
      report,
      paragraph,
    };
    const made = await page.request.post(`${base}/recommendations`, { headers, data });
    expect(made.ok(), await made.text()).toBe(true);
    return (await made.json()).id as string;
  };
  const ids = [
    await ask('Leaflets at once', 'Hand out the leaflet on rights at once.', '14 (a)'),
    await ask('Warm blankets', 'Give each person two warm blankets.', '15'),
  ];
  const take_out = () =>
    Promise.all(ids.map((id) => page.request.delete(`${base}/recommendations/${id}`, { headers })));
  return { ids, take_out };
}

const heading = ['Para', 'Recommendation', 'Accepted', 'Planned action', 'Deadline', 'Status'];

const plan = (rows: string[][]) => ({
  name: 'plan.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: a_workbook({ name: 'Plan', rows: [heading, ...rows], merged: ['H1:I1'] }),
});

test('an authority’s plan is looked at row by row, taken over once, and is its word alone', async ({
  page,
}) => {
  const report = `Report of the story ${Date.now()}`;
  const { ids, take_out } = await asked_in(page, report);
  const rows = [
    ['14a', '', 'Yes', 'Print the leaflet', '31 March', 'In progress'],
    ['', 'Two warm blankets for each person', 'Perhaps', '', '', ''],
  ];
  try {
    await page.goto(`/recommendations/${ids[0]}`);
    await page.getByRole('link', { name: 'Bring in the authority’s plan' }).click();
    await page.getByRole('button', { name: 'Look at its columns' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose the file.');
    await expect(page.getByRole('textbox', { name: /^The report that it answers/ })).toHaveValue(
      report,
    );
    await page.getByLabel('The plan').setInputFiles(plan(rows));
    await page.getByRole('button', { name: 'Look at its columns' }).click();

    await expect(page.getByRole('combobox', { name: /^Number or paragraph/ })).toHaveValue(
      'column A',
    );
    await expect(page.getByRole('combobox', { name: /^Accepted or not/ })).toHaveValue('column C');
    await page.getByRole('button', { name: 'Read its rows' }).click();

    const about = (row: number) =>
      page.getByRole('combobox', { name: `Which recommendation row ${row} is about` });
    await expect(about(2)).toHaveValue(ids[0] ?? '');
    await expect(about(3)).toHaveValue('');
    await expect(page.getByText('1 row waits for you')).toBeVisible();
    await about(3).selectOption(ids[1] ?? '');
    await page.getByLabel('Year').fill('2026');
    await page.getByLabel('Month').selectOption('5');
    await page.getByLabel('Day', { exact: true }).fill('4');
    await page.getByRole('button', { name: 'Take over 2 rows' }).click();
    await expect(page.getByRole('alert')).toContainText('Choose the words for row 3');
    await page
      .getByRole('combobox', { name: 'What row 3 answers, in our words' })
      .selectOption({ label: 'Noted' });
    await page.getByRole('button', { name: 'Take over 2 rows' }).click();
    await expect(page.getByText('Written down: 2 answered, 1 said to be done.')).toBeVisible();

    const story = await (await page.request.get(`${base}/recommendations/${ids[0]}/story`)).json();
    expect(story.answers).toHaveLength(1);
    expect(story.answers[0]).toMatchObject({ says: 'accepted', source: 'plan.xlsx (Plan), A2' });
    expect(story.claims[0]).toMatchObject({ state: 'started' });
    expect(story.verifications).toHaveLength(0);
  } finally {
    await take_out();
  }
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('a plan’s file, columns and rows are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      const report = `Report of the looks ${Date.now()}`;
      const { take_out } = await asked_in(page, report);
      try {
        const path = `/recommendations/action-plan?report=${encodeURIComponent(report)}`;
        await is_read_by_everyone(page, path, width, watch);
        const fits = async () => {
          const across = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(across).toBeLessThanOrEqual(width);
        };
        const rows = [['14a', 'Hand out the leaflet', 'Yes', 'Print it', '31 March', 'Started']];
        await page.locator('input[type=file]').setInputFiles(plan(rows));
        await page.locator('form .end button').click();
        await page.locator('main select').first().waitFor();
        await fits();
        await page.locator('form .end button').click();
        await page.getByRole('table').locator('select').first().waitFor();
        await fits();
        expect(watch.complaints).toEqual([]);
      } finally {
        await take_out();
      }
    });
  });
}
