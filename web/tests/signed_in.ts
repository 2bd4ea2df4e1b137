import {
  test as base,
  expect,
  type Browser,
  type BrowserContext,
  type Page,
} from '@playwright/test';

/** Who signs in: a coordinator of the coordinating body of the made-up country. */
export const somebody = {
  name: process.env.LIAISE_NAME ?? '',
  password: process.env.LIAISE_PASSWORD ?? '',
};

/** Tests read English, whatever language the person's own screens are in. */
export async function in_english(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    if (!localStorage.getItem('liaise.language')) localStorage.setItem('liaise.language', 'en');
  });
}

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Types name and password into the page of whoever is not signed in. */
export async function sign_in(page: Page, path = '/', name = somebody.name): Promise<void> {
  await in_english(page.context());
  await page.goto(path);
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill(name);
  await page.getByRole('textbox', { name: 'Password' }).fill(somebody.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(path);
}

/** Somebody else at a computer of their own. */
export async function as(
  browser: Browser,
  baseURL: string | undefined,
  name: string,
  path = '/',
): Promise<Page> {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, path, name);
  return page;
}

/** What went wrong on a page without the reader seeing it. */
export interface Watch {
  /** Messages of the browser: what the content security policy refused, and what broke. */
  complaints: string[];
  /** Requests that left for another origin. There must be none. */
  strangers: string[];
}

/** Signed in, once for each worker, as attempts to sign in are counted. */
export const test = base.extend<{ watch: Watch }, { session: State }>({
  session: [
    async ({ browser }, use, info) => {
      const context = await browser.newContext({ baseURL: info.project.use.baseURL });
      await sign_in(await context.newPage());
      await use(await context.storageState());
      await context.close();
    },
    { scope: 'worker' },
  ],
  storageState: ({ session }, use) => use(session),
  watch: async ({ page, baseURL }, use) => {
    const watch: Watch = { complaints: [], strangers: [] };
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) watch.complaints.push(line.text());
    });
    page.on('pageerror', (failure) => watch.complaints.push(failure.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) watch.strangers.push(request.url());
    });
    await use(watch);
  },
});

export { expect };
