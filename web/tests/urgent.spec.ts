import { find, let_go } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ mode: 'default', timeout: 180_000 });

test('what cannot wait is acknowledged by who has the power', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `No heating ${Date.now()}`;
  const second = await as(browser, baseURL, 'bastien.hollinrake');
  await page.goto('/urgent-concerns/new');
  await page.getByRole('button', { name: 'Look at it before it goes' }).click();
  await expect(page.getByRole('alert')).toContainText('Choose the body.');
  await find(page, 'Who has the power', 'Human Rights Commission');
  await page.getByRole('textbox', { name: /^Why it is told/ }).fill('They can order repairs.');
  await page.getByRole('textbox', { name: /^What it is about/ }).fill(title);
  await find(page, 'Place', 'Saltworks');
  await page.getByLabel('Theme').selectOption({ index: 3 });
  await page.getByLabel('Kind of harm').selectOption({ index: 1 });
  await page.getByRole('textbox', { name: /^What is feared/ }).fill('Cells are at 6 degrees.');
  await page.getByLabel('What is asked', { exact: true }).selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'Not about a person' }).check();
  await page.getByRole('button', { name: 'Look at it before it goes' }).click();
  await let_go(page, second);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/urgent-concerns');
  await theirs.getByRole('link', { name: title }).click();
  await theirs.getByRole('button', { name: 'Acknowledge' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Acknowledge' }).click();
  await expect(theirs.getByText('They know that it arrived.')).toBeVisible();

  await page.goto('/urgent-concerns');
  await page.getByRole('link', { name: title }).click();
  await expect(page.getByRole('main')).toContainText('Acknowledged');
  await expect(page.getByRole('link', { name: 'Send it on to another body' })).toBeVisible();
});

test('a body is asked to look in, and answers from a list', async ({ page, browser, baseURL }) => {
  await page.goto('/look-ins/new');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Choose who is asked.');
  await find(page, 'Who is asked', 'Human Rights Commission');
  await find(page, 'Place', 'Saltworks');
  await page.getByRole('checkbox', { name: 'Reception' }).check();
  await page.getByRole('checkbox', { name: 'The general mood' }).check();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText('They were asked.')).toBeVisible();
  const path = new URL(page.url()).pathname;

  const theirs = await as(browser, baseURL, 'harriet.loxdale', path);
  await theirs.getByRole('main').getByRole('radio').first().check();
  await theirs.getByRole('button', { name: 'Answer' }).click();
  await expect(theirs.getByText('They have the answer.')).toBeVisible();
  await page.goto(path);
  await expect(page.getByRole('main')).not.toContainText('No answer yet');
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('urgent concerns and requests to look in are read by everyone', async ({
      page,
      watch,
    }) => {
      await read_in(page, language);
      for (const noun of ['urgent-concerns', 'look-ins']) {
        await is_read_by_everyone(page, `/${noun}`, width, watch);
        await is_read_by_everyone(page, `/${noun}/new`, width, watch);
        const found = await page.request.get(`/api/v1/${noun}`);
        for (const { id } of (await found.json()).items.slice(0, 1))
          await is_read_by_everyone(page, `/${noun}/${id}`, width, watch);
      }
    });
  });
}
