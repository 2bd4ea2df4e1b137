import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

import type { Browser, Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in, shut_out } from './read_by_everyone';
import { expect, sign_in, test } from './signed_in';

// A publication goes through the hands of two people.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const text = 'Nobody is counted at night by waking them.';

async function colleague(browser: Browser, baseURL: string | undefined, path: string) {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, path, 'bastien.hollinrake');
  return page;
}

async function asked(page: Page, title: string) {
  await page.goto('/recommendations/new');
  await page.getByRole('textbox', { name: 'In a few words' }).fill(title);
  await page.getByRole('textbox', { name: 'What is asked' }).fill(text);
  await page.getByRole('radio', { name: 'The whole system' }).check();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** Published by two; gives the page of the publication. */
async function published(page: Page, browser: Browser, baseURL: string | undefined, title: string) {
  await asked(page, title);
  await page.getByRole('link', { name: 'Publish', exact: true }).click();
  await page.getByRole('checkbox', { name: 'What we established last' }).check();
  await page.getByRole('radio', { name: /^We decide it for this once/ }).check();
  await page.getByRole('textbox', { name: 'Say it in a sentence' }).fill('It is a test.');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await page.getByRole('checkbox', { name: /^I have read each of these/ }).check();
  await page.getByRole('button', { name: 'Let it go, and ask a second person' }).click();
  await expect(page.getByText(/^It waits for a second person\. Ask/)).toBeVisible();

  const path = new URL(page.url()).pathname;
  const second = await colleague(browser, baseURL, path);
  await second.getByRole('checkbox', { name: /^I have read each of these/ }).check();
  await second.getByRole('button', { name: 'Let it go as the second person' }).click();
  await expect(second.getByText(/It is on the page as no\. \d+\./)).toBeVisible();
  await second.context().close();
  return path;
}

async function page_in(page: Page, language: string): Promise<string> {
  const reply = await page.request.get(`/api/v1/publications/page.html?lang=${language}`);
  expect(reply.headers()['content-security-policy']).toContain("default-src 'none'");
  return await reply.text();
}

test('what two people let go stands in a file that opens by itself, until it is withdrawn', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const title = `Quiet nights ${Date.now()}`;
  const path = await published(page, browser, baseURL, title);

  for (const [language, scheme, direction] of [
    ['en', 'light', 'ltr'],
    ['fr', 'dark', 'ltr'],
    ['ar', 'light', 'rtl'],
  ] as const) {
    const file = info.outputPath(`published.${language}.html`);
    await writeFile(file, await page_in(page, language));
    const context = await browser.newContext({ colorScheme: scheme, storageState: undefined });
    const saved = await context.newPage();
    const requests: string[] = [];
    saved.on('request', (request) => requests.push(request.url()));
    await saved.setViewportSize({ width: 360, height: 800 });
    await saved.goto(pathToFileURL(file).href);

    await expect(saved.getByRole('article').filter({ hasText: title })).toContainText(text);
    expect(await saved.evaluate(() => document.scripts.length)).toBe(0);
    expect(await saved.evaluate(() => document.documentElement.dir)).toBe(direction);
    expect(await saved.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect((await shut_out(saved)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await saved.emulateMedia({ media: 'print' });
    await expect(saved.getByRole('navigation')).toBeHidden();
    await context.close();
  }

  await page.goto(path);
  await page.getByRole('button', { name: 'Withdraw it' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Why' }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Withdraw it' }).click();
  await expect(page.getByText('It was withdrawn from the page.')).toBeVisible();
  const after = await page_in(page, 'en');
  expect(after).not.toContain(title);
  expect(after).toContain('What was withdrawn');
});

test('pages about what is asked of us, and about what is published, are recommendations', async ({
  page,
}) => {
  for (const path of ['/asked-of-us', '/publications']) {
    await page.goto(path);
    const work = page
      .getByRole('navigation')
      .getByRole('link', { name: 'Recommendations', exact: true })
      .first();
    await expect(work).toHaveClass(/is_here/);
  }
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });

    test('what we publish is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      await is_read_by_everyone(page, '/publications', width, watch);
    });
  });
}
