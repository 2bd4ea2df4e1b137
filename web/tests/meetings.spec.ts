import { let_go } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const look = { name: 'Look at what is told' };
const why = 'We divide the work between us.';

test('two bodies meet, and minutes stand with what one does not agree with', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Quarter ${Date.now()}`;
  const second = await as(browser, baseURL, 'bastien.hollinrake');
  await page.goto('/meetings/new');
  await page.getByRole('textbox', { name: /^What it is about/ }).fill(title);
  const body = 'Human Rights Commission';
  await page.getByRole('combobox', { name: /^Find a body/ }).fill(body);
  await page.getByRole('option', { name: new RegExp(body) }).click();
  const day = page.getByRole('group', { name: 'Day' });
  await day.getByLabel('Day', { exact: true }).fill('1');
  await day.getByLabel('Month').selectOption('1');
  await day.getByLabel('Year').fill('2099');
  await page.getByRole('textbox', { name: /^Agenda/ }).fill('How we answer each other');
  await page.getByRole('textbox', { name: /^Why it is told/ }).fill(why);
  await page.getByRole('button', look).click();
  await expect(page.getByText('How we answer each other').first()).toBeVisible();
  await let_go(page, second);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/meetings');
  await theirs.getByRole('link', { name: title }).click();
  await theirs.getByRole('button', { name: 'We come' }).click();
  await expect(theirs.getByText('We come.', { exact: true })).toBeVisible();
  const path = new URL(theirs.url()).pathname;

  await page.goto(`${path}/minutes`);
  await page.getByRole('textbox', { name: /^What was said/ }).fill('We spoke of answers.');
  await page.getByRole('textbox', { name: /^Decided/ }).fill('We answer within a month.');
  await page.getByRole('textbox', { name: /^Why it is told/ }).fill(why);
  await page.getByRole('button', look).click();
  await let_go(page, second);

  await theirs.goto(path);
  await theirs.getByRole('link', { name: 'Note what we do not agree with' }).click();
  await theirs.getByRole('textbox', { name: /^With what, and why/ }).fill('Two months, we said.');
  await theirs.getByRole('textbox', { name: /^Why it is told/ }).fill(why);
  await theirs.getByRole('button', look).click();
  await let_go(theirs, null);

  await page.goto(path);
  await page.getByRole('button', { name: 'Open all' }).click();
  const minutes = page.getByRole('article');
  await page.emulateMedia({ media: 'print' });
  await expect(minutes).toContainText('We answer within a month.');
  await expect(minutes).toContainText('Two months, we said.');
  await page.emulateMedia({ media: 'screen' });
});

for (const { look: name, width, scheme, language } of looks) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('meetings are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      for (const path of ['/meetings', '/meetings/new', '/meetings/bodies'])
        await is_read_by_everyone(page, path, width, watch);
      const found = await page.request.get('/api/v1/meetings');
      for (const { id } of (await found.json()).items.slice(0, 1))
        for (const part of ['', '/ask', '/minutes'])
          await is_read_by_everyone(page, `/meetings/${id}${part}`, width, watch);
    });
  });
}
