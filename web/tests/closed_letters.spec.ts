import { find } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A letter goes through the hands of several people.
test.describe.configure({ mode: 'default', timeout: 180_000 });

/** The day so many days from now, as the boxes of a form take it. */
function day_in(days: number) {
  const day = new Date(Date.now() + days * 86_400_000);
  return {
    day: String(day.getUTCDate()),
    month: String(day.getUTCMonth() + 1),
    year: String(day.getUTCFullYear()),
  };
}

test('a letter that asks for a call is sent, and opens for who has it alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/closed-letters');
  await page.getByRole('main').getByRole('link', { name: 'Write a closed letter' }).first().click();
  await find(page, 'To', 'Human Rights Commission');
  await page.getByRole('radio', { name: 'Please call us' }).check();
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A closed letter');
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText('Our copy opens for nobody.')).toBeVisible();
  const path = new URL(page.url()).pathname;
  await expect(page.getByRole('main').getByText('Please call us')).toHaveCount(0);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', path);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByText('Please call us')).toBeVisible();
  await theirs.getByRole('button', { name: 'Say that somebody has seen it' }).click();
  await page.goto(path);
  await expect(page.getByText('Seen by somebody.')).toBeVisible();

  await page.getByRole('button', { name: 'Call it back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Call it back' }).click();
  await expect(page.getByText('Called back.', { exact: true })).toBeVisible();
  await theirs.goto(path);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByText(/What it said is not kept here any more/)).toBeVisible();
});

test('a visit to come is told to one body by two people, and to nobody else', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/closed-letters/new');
  await find(page, 'To', 'Human Rights Commission');
  await page.getByRole('radio', { name: 'A visit to come' }).check();
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByText('Fill this in.').first()).toBeVisible();
  await find(page, 'Place', 'Saltworks');
  for (const name of ['First day of the visit', 'Last day of the visit']) {
    const group = page.getByRole('group', { name });
    const { day, month, year } = day_in(30);
    await group.getByLabel('Day', { exact: true }).fill(day);
    await group.getByLabel('Month').selectOption(month);
    await group.getByLabel('Year').fill(year);
  }
  await page.getByRole('radio', { name: 'Unannounced' }).check();
  await page.getByRole('radio', { name: 'The place and its days' }).check();
  await page.getByRole('textbox', { name: 'Why for this once' }).fill('Not to meet there.');
  await page.getByRole('button', { name: 'Write it' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A closed letter');
  const path = new URL(page.url()).pathname;

  await page.getByRole('button', { name: 'Lay all bodies side by side' }).click();
  const beside = page.getByRole('table', { name: /Who can be told of this visit/ });
  await expect(
    beside.getByRole('row').filter({ hasText: 'This letter is for it' }),
  ).toContainText('Human Rights Commission');
  await expect(beside).toContainText('It depends on an authority that it visits');

  const other = await as(browser, baseURL, 'solene.kervadec-ruault', path);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/nothing at this address/);
  await page.getByRole('button', { name: 'I have read all this; let it go' }).click();
  await expect(page.getByText('A second person has to look at it too')).toBeVisible();
  await page.getByLabel('Bastien Hollinrake').check();
  await page.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByText('They read it now.')).toBeVisible();
  const second = await as(browser, baseURL, 'bastien.hollinrake', path);
  await second.getByRole('button', { name: 'I have read all this; let it go' }).click();
  await second.getByRole('button', { name: 'Send it' }).click();
  await expect(second.getByText('Our copy opens for nobody.')).toBeVisible();
  const letter = new URL(second.url()).pathname;

  const theirs = await as(browser, baseURL, 'harriet.loxdale', letter);
  await theirs.getByRole('button', { name: 'Open it' }).click();
  await expect(theirs.getByRole('main').getByText('Saltworks')).toBeVisible();
  await other.goto('/closed-letters');
  await expect(other.getByRole('main')).not.toContainText('Saltworks');
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('closed letters are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      for (const path of ['/closed-letters', '/closed-letters/new'])
        await is_read_by_everyone(page, path, width, watch);
      for (const list of ['closed-letters', 'closed-drafts']) {
        const found = await page.request.get(`/api/v1/${list}`);
        for (const { id } of (await found.json()).items.slice(0, 1))
          await is_read_by_everyone(page, `/${list}/${id}`, width, watch);
      }
    });
  });
}
