import type { BrowserContext, Page } from '@playwright/test';

import { expect, sign_in, somebody, test } from './signed_in';

const passphrase = 'four unrelated words here';

const waiting = (page: Page) => page.getByRole('list', { name: 'What waits to be sent' });

async function turn_on(page: Page) {
  await page.goto('/drafts');
  await page.getByRole('textbox', { name: 'A passphrase for this device' }).fill(passphrase);
  await page.getByRole('textbox', { name: 'The same passphrase again' }).fill(passphrase);
  await page.getByRole('button', { name: 'Keep drafts here' }).click();
  await expect(page.getByText(/^From now on drafts of visits and findings/)).toBeVisible();
}

async function unlock(page: Page, words = passphrase) {
  const asked = { name: 'Passphrase for this device', exact: true };
  await page.getByRole('textbox', asked).fill(words);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

async function open_account_menu(page: Page) {
  await page.getByRole('button', { expanded: false }).last().click();
}

async function sign_out(page: Page) {
  await open_account_menu(page);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
}

async function type_a_visit(page: Page, year: string, mark: string) {
  await page.getByRole('radio', { name: /only the people of/ }).check();
  await page.getByRole('combobox', { name: 'Place', exact: true }).fill('Saltworks');
  const places = page.getByRole('listbox', { name: 'Place', exact: true });
  await places.getByRole('option').first().click();
  await page.getByLabel('How exactly is it known?').selectOption('half');
  await page.getByRole('textbox', { name: 'Year' }).fill(year);
  await page.getByRole('textbox', { name: 'Who says so' }).fill(mark);
  await expect(page.getByText(/^Kept on this device, sealed, /)).toBeVisible();
}

/** From the page of drafts, which are open. */
async function type_a_finding(page: Page, title: string) {
  await page.getByRole('link', { name: 'Write a finding' }).click();
  await page.getByRole('textbox', { name: 'In a few words' }).fill(title);
  await page.getByRole('textbox', { name: 'What was found' }).fill('The cells have no light.');
  await expect(page.getByText(/^Kept on this device, sealed, /)).toBeVisible();
}

/** Those whose source says `mark`, of a year that nobody else visits in. */
async function stored_visits(page: Page, year: string, mark: string): Promise<number> {
  const asked = { from: `${year}-01-01`, to: `${year}-12-31` };
  const answer = await page.request.get('/api/v1/visits', { params: asked });
  const { items } = (await answer.json()) as { items: { source: { statement: string } }[] };
  return items.filter(({ source }) => source.statement === mark).length;
}

/** The request is done, and its answer is lost. */
async function lose_answers(context: BrowserContext, path: string) {
  await context.route(path, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    await route.abort();
  });
}

/** All that this device keeps for the page, as letters. */
function on_the_device(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const letters = (each: unknown): string => {
      if (each instanceof Uint8Array)
        return Array.from(each, (byte) => String.fromCharCode(byte)).join('');
      if (typeof each !== 'object' || each === null) return String(each);
      return Object.values(each).map(letters).join('\n');
    };
    const found = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat();
    for (const { name = '' } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((answer, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => answer(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of opened.objectStoreNames) {
        const all = opened.transaction(store).objectStore(store).getAll();
        await new Promise((done) => (all.onsuccess = done));
        found.push(letters(all.result));
      }
      opened.close();
    }
    for (const name of await caches.keys()) {
      const kept = await (await caches.open(name)).keys();
      found.push(...kept.map(({ url }) => new URL(url).pathname));
    }
    return found.join('\n');
  });
}

/** How many of the files that make a page lie on this device. */
async function kept_pages(): Promise<number> {
  let count = 0;
  for (const name of await caches.keys())
    count += (await (await caches.open(name)).keys()).length;
  return count;
}

/** As when the page was closed before all of them had come. */
async function lose_a_page() {
  const [name = ''] = await caches.keys();
  const shelf = await caches.open(name);
  const [first] = await shelf.keys();
  if (first) await shelf.delete(first);
}

test('nothing of what is typed is kept on a device before somebody turns that on', async ({
  page,
}) => {
  await page.goto('/findings/new');
  await page.getByRole('textbox', { name: 'In a few words' }).fill('On a computer of others');
  await page.waitForTimeout(1500);

  const registered = () => navigator.serviceWorker.getRegistrations();
  expect((await page.evaluate(registered)).length).toBe(0);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('liaise.drafts'))).toBeNull();
  await expect(page.getByText(/kept on this device/)).toHaveCount(0);
});

test('what is typed without a line survives a reload, and is stored exactly once', async ({
  page,
  context,
}) => {
  test.slow();
  const year = String(1990 + (Date.now() % 20));
  const mark = `Without a line ${Date.now()}`;
  await turn_on(page);
  await page.getByRole('link', { name: 'Write of a visit that was made' }).click();
  await expect(page.getByRole('textbox', { name: 'Who says so' })).toBeVisible();
  await context.setOffline(true);
  await type_a_visit(page, year, mark);

  await page.reload();
  await expect(page.getByRole('alert')).toContainText('The server does not answer');
  await page.getByRole('link', { name: 'Drafts on this device' }).click();
  await unlock(page);
  await expect(waiting(page).getByRole('listitem')).toContainText(/Saltworks/);
  await waiting(page).getByRole('link', { name: 'Go on writing' }).click();
  await expect(page.getByRole('textbox', { name: 'Who says so' })).toHaveValue(mark);
  await expect(page.getByRole('textbox', { name: 'Year' })).toHaveValue(year);
  await page.getByRole('button', { name: 'Note the visit' }).click();
  await expect(page.getByRole('alert')).toContainText('There is no line');

  await context.setOffline(false);
  await lose_answers(context, '**/api/v1/visits');
  await page.getByRole('button', { name: 'Note the visit' }).click();
  await expect(page.getByRole('alert')).toContainText('No answer came');
  await context.unroute('**/api/v1/visits');
  expect(await stored_visits(page, year, mark)).toBe(1);

  await page.goto('/drafts');
  await unlock(page);
  await expect(waiting(page)).toContainText('no answer came. Send it again');
  await waiting(page).getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page.getByText('It is stored, and erased from this device.')).toBeVisible();
  await expect(waiting(page)).toHaveCount(0);
  expect(await stored_visits(page, year, mark)).toBe(1);
});

test('what is kept says on the device neither what it is of nor what it says', async ({
  page,
  watch,
}) => {
  await turn_on(page);
  await type_a_finding(page, 'A cellar without light');
  await page.goto('/');

  const kept = await on_the_device(page);
  expect(kept).toContain('/assets/');
  for (const said of ['cellar', 'no light', 'finding', 'Saltworks', 'Haddarine', '/api/'])
    expect(kept, said).not.toContain(said);
  expect(watch.complaints).toEqual([]);
  expect(watch.strangers).toEqual([]);
});

test('a wrong passphrase opens nothing, and says so', async ({ page }) => {
  const title = `Shut ${Date.now()}`;
  await turn_on(page);
  await type_a_finding(page, title);
  await page.goto('/drafts');
  await expect(page.getByText(title)).toHaveCount(0);

  await unlock(page, 'four unrelated words there');
  await expect(page.getByRole('alert')).toContainText('opens no drafts of yours here');
  await expect(page.getByText(title)).toHaveCount(0);
  await unlock(page);
  await expect(waiting(page)).toContainText(title);
});

test('drafts that are turned on again with their passphrase are those that were there', async ({
  page,
}) => {
  const title = `Turned on twice ${Date.now()}`;
  await turn_on(page);
  await type_a_finding(page, title);

  await turn_on(page);
  await expect(waiting(page)).toContainText(title);
  await page.goto('/drafts');
  await unlock(page);
  await expect(waiting(page)).toContainText(title);
});

test('a draft that is refused is kept, and says which field is why', async ({ page }) => {
  const year = String(new Date().getFullYear() + 2);
  await turn_on(page);
  await page.getByRole('link', { name: 'Write of a visit that was made' }).click();
  await type_a_visit(page, year, 'A test');
  await open_account_menu(page);
  await page.getByRole('link', { name: 'Drafts on this device' }).click();
  await waiting(page).getByRole('button', { name: 'Send', exact: true }).click();

  await expect(waiting(page).getByRole('alert')).toContainText(/When: .*still to come/);
  await waiting(page).getByRole('link', { name: 'Go on writing' }).click();
  await expect(page.getByRole('textbox', { name: 'Year' })).toHaveValue(year);
});

test('another person of the same computer sees no draft of somebody’s, and sends none', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const title = `Not yours ${Date.now()}`;
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/drafts');
  await turn_on(page);
  await type_a_finding(page, title);
  await sign_out(page);
  await sign_in(page, '/drafts', 'bastien.hollinrake');

  await unlock(page);
  await expect(page.getByRole('alert')).toContainText('opens no drafts of yours here');
  await expect(page.getByText(title)).toHaveCount(0);
  await turn_on(page);
  await expect(page.getByText('Nothing waits.')).toBeVisible();

  await sign_out(page);
  await sign_in(page, '/drafts', somebody.name);
  await unlock(page);
  await expect(waiting(page)).toContainText(title);
  await context.close();
});

test('what one person wrote without a line goes in nobody else’s name, at no attempt', async ({
  browser,
  baseURL,
}) => {
  test.slow();
  const title = `Still not yours ${Date.now()}`;
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/drafts');
  await turn_on(page);
  await type_a_finding(page, title);
  await sign_out(page);
  await sign_in(page, '/drafts', 'bastien.hollinrake');
  await context.setOffline(true);
  await page.reload();
  await unlock(page);
  await waiting(page).getByRole('link', { name: 'Go on writing' }).click();
  await expect(page.getByRole('textbox', { name: 'In a few words' })).toHaveValue(title);

  await context.setOffline(false);
  for (const _ of ['once', 'again']) {
    await page.getByRole('button', { name: 'Write it down' }).click();
    await expect(page.getByRole('alert')).toContainText('not of whoever is signed in now');
  }
  expect(await (await page.request.get('/api/v1/findings')).text()).not.toContain(title);
  await context.close();
});

test('a draft that is sent after the session has ended waits as one that was not stored', async ({
  browser,
  baseURL,
}) => {
  const title = `Ended ${Date.now()}`;
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/drafts');
  await turn_on(page);
  await type_a_finding(page, title);
  await open_account_menu(page);
  await page.getByRole('link', { name: 'Drafts on this device' }).click();
  await expect(waiting(page)).toContainText(title);
  await context.clearCookies();
  await waiting(page).getByRole('button', { name: 'Send', exact: true }).click();
  await page.waitForURL(/sign-in/);
  await page.waitForTimeout(500);

  await sign_in(page, '/drafts');
  await unlock(page);
  await expect(waiting(page)).toContainText(title);
  await expect(waiting(page)).not.toContainText('no answer came');
  await context.close();
});

test('pages of which some are missing are fetched again once there is a line', async ({
  page,
  context,
}) => {
  await turn_on(page);
  const whole = await page.evaluate(kept_pages);
  expect(whole).toBeGreaterThan(10);
  await page.evaluate(lose_a_page);
  await page.reload();
  await unlock(page);
  await expect.poll(() => page.evaluate(kept_pages)).toBe(whole);

  await context.setOffline(true);
  await page.reload();
  await unlock(page);
  await expect(page.getByText('There is no line to the server now.')).toBeVisible();
  await page.evaluate(lose_a_page);
  await context.setOffline(false);
  await expect.poll(() => page.evaluate(kept_pages)).toBe(whole);
});

test('all drafts of a device are erased at once, without line or passphrase', async ({
  page,
  context,
}) => {
  await turn_on(page);
  await type_a_finding(page, `Gone ${Date.now()}`);
  await page.goto('/drafts');
  await context.setOffline(true);
  await page.reload();
  await unlock(page);
  const frame = page.locator('nav');
  await expect(frame.first()).toBeAttached();
  await page.getByRole('button', { name: 'Erase all' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase all' }).click();
  await expect(page.getByText('Nothing is kept on this device any more.')).toBeVisible();
  await expect(frame, 'nor does it say who was there').toHaveCount(0);
  await context.setOffline(false);

  await page.goto('/drafts');
  await expect(page.getByRole('button', { name: 'Keep drafts here' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  const registered = () => navigator.serviceWorker.getRegistrations();
  expect((await page.evaluate(registered)).length).toBe(0);
});

test('what opens the pages without a line is served as strictly as they are', async ({ page }) => {
  const [index, worker, shelf] = await Promise.all(
    ['/', '/drafts_worker.js', '/shelf.json'].map((path) => page.request.get(path)),
  );

  expect(worker!.headers()['content-type']).toContain('text/javascript');
  expect(worker!.headers()['cache-control']).toBe('no-cache');
  expect(worker!.headers()['service-worker-allowed']).toBeUndefined();
  const policy = index!.headers()['content-security-policy'];
  expect(worker!.headers()['content-security-policy']).toBe(policy);
  const { files } = (await shelf!.json()) as { files: string[] };
  expect(files.filter((file) => !/^\/($|assets\/|first\.js$|mark\.svg$)/.test(file))).toEqual([]);
  const kept = await Promise.all(files.map((file) => page.request.get(file)));
  expect(kept.filter((each) => !each.ok()).map((each) => each.url())).toEqual([]);
});
