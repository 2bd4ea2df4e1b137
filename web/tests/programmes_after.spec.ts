import type { Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { expect, test } from './signed_in';

async function got(page: Page, path: string) {
  return (await page.request.get(`/api/v1${path}`)).json();
}

async function sent(page: Page, path: string, data: object) {
  const headers = { 'X-Liaise-Token': (await got(page, '/me')).csrf_token };
  const reply = await page.request.post(`/api/v1${path}`, { headers, data });
  expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
  return reply.json();
}

/** A programme of the year 2026 with a place that was chosen; and that we were there afterwards. */
async function chosen_and_visited(page: Page): Promise<string> {
  await page.goto('/');
  const me = await got(page, '/me');
  const [{ id: place }] = (await got(page, '/places?search=Saltworks')).items;
  const plan = {
    title: `Looking back ${Date.now()}`,
    from: '2026-01-01',
    to: '2026-12-31',
    visit_types: [],
    teams: [],
    obligations: [],
  };
  const { id } = await sent(page, '/programmes', plan);
  const visit = { place, needs: [] };
  await sent(page, `/programmes/${id}/candidates`, { visit });
  const why = 'Nobody of us was there for long.';
  await sent(page, `/programmes/${id}/rankings`, { place, rank: 'visit', why });
  await sent(page, '/visits', {
    place,
    bodies: [me.body],
    when: '2026-03-19',
    type: 'follow_up',
    announcement: 'unannounced',
    source: { statement: 'Our own report' },
  });
  return id;
}

test('people say of each reason whether the visit bore it out', async ({ page }) => {
  const id = await chosen_and_visited(page);
  await page.goto(`/programmes/${id}`);
  await page.getByRole('link', { name: 'Was it borne out?' }).click();
  await expect(page.getByText('Nobody has said yet whether it was visited.')).toBeVisible();
  await expect(page.getByText(/^As they stood on .*, when .* said what to do/)).toBeVisible();

  await page.getByRole('button', { name: 'Say whether it was visited' }).click();
  const visited = page.getByRole('dialog', { name: 'Say whether it was visited' });
  await visited.getByRole('radio', { name: 'Visited', exact: true }).check();
  await visited.getByRole('button', { name: 'Save' }).click();
  await expect(visited.getByRole('alert')).toContainText('Choose the visit.');
  const which = visited.getByLabel('Which of our visits was it?');
  const group = visited.getByRole('group', { name: 'Which of our visits was it?' });
  await expect(which.or(group).first()).toBeVisible();
  if (await group.isVisible()) await group.getByRole('radio').first().check();
  else await which.selectOption({ index: 1 });
  await visited.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Visited · /)).toBeVisible();

  const row = page.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: 'How long ago we were there' }),
  });
  await expect(row).toContainText('Unknown: nobody has said anything');
  await row.getByRole('button', { name: 'Say what became of it' }).click();
  const saying = page.getByRole('dialog', { name: 'How long ago we were there' });
  await expect(saying.getByRole('radio', { name: 'Unknown' })).toBeChecked();
  await saying.getByRole('radio', { name: 'Confirmed', exact: true }).check();
  await saying.getByRole('button', { name: 'Save' }).click();
  await expect(saying.getByRole('alert')).toContainText('Say what was found');
  await saying.getByRole('textbox', { name: 'What was found' }).fill('Much had changed.');
  await saying.getByRole('textbox', { name: 'What that rests on' }).fill('Our notes');
  await saying.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Much had changed.');
  await expect(row).toContainText('It rests on: Our notes');

  await page.emulateMedia({ media: 'print' });
  await expect(row).toContainText('Confirmed');
  await expect(row.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'What our reasons came to' }).click();
  await expect(page.getByRole('table')).toContainText('How long ago we were there');
});

for (const { look: name, width, scheme, language } of looks) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('what came of a programme is read by everyone', async ({ page, watch }) => {
      const id = await chosen_and_visited(page);
      await read_in(page, language);
      for (const path of [`/programmes/${id}/after`, '/programmes/borne-out'])
        await is_read_by_everyone(page, path, width, watch);
    });
  });
}
