import { let_go } from './journeys';
import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const look = { name: 'Look at what is told' };
const why = 'We were there together.';

interface Visit {
  id: string;
  bodies: string[];
  bodies_names: { text: string }[][];
}

test('two bodies report together, and the report has what one sees otherwise', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Together ${Date.now()}`;
  const second = await as(browser, baseURL, 'bastien.hollinrake');
  const { body } = await (await page.request.get('/api/v1/me')).json();
  const found = await page.request.get(`/api/v1/visits?body=${body}&sort=-when`);
  const visit = ((await found.json()).items as Visit[]).find(
    ({ bodies, bodies_names }) =>
      bodies.length === 2 &&
      bodies_names.some((names) => names.some(({ text }) => /Human Rights Comm/.test(text))),
  );
  await page.goto(`/joint-visits/new?visit=${visit?.id}`);
  await page.getByRole('textbox', { name: /^What it is called/ }).fill(title);
  await page.getByRole('textbox', { name: /^Why it is told/ }).fill(why);
  await page.getByRole('button', look).click();
  await let_go(page, second);

  const theirs = await as(browser, baseURL, 'harriet.loxdale', '/joint-visits');
  await theirs.getByRole('link', { name: title }).click();
  await theirs.getByRole('button', { name: 'We took part' }).click();
  await expect(theirs.getByText('We took part.', { exact: true })).toBeVisible();
  const path = new URL(theirs.url()).pathname;

  await page.goto(`${path}/write?act=facts`);
  await page.getByRole('textbox', { name: /^Fact/ }).first().fill('The radiators were cold.');
  await page.getByRole('textbox', { name: /^Why it is told/ }).fill(why);
  await page.getByRole('button', look).click();
  await let_go(page, second);

  await theirs.goto(path);
  await theirs.getByRole('link', { name: 'Say what we see otherwise' }).first().click();
  await theirs
    .getByRole('textbox', { name: /^What we see otherwise/ })
    .fill('Two of them were warm.');
  await theirs.getByRole('textbox', { name: /^Why it is told/ }).fill(why);
  await theirs.getByRole('button', look).click();
  await let_go(theirs, null);

  await page.goto(path);
  await page.getByRole('button', { name: 'Open the report' }).click();
  const report = page.getByRole('region', { name: 'The report' });
  await page.emulateMedia({ media: 'print' });
  await expect(report).toContainText('The radiators were cold.');
  await expect(report).toContainText('Two of them were warm.');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('checkbox', { name: /^As it may be published/ }).check();
  await expect(report).not.toContainText('Two of them were warm.');
});

for (const { look: name, width, scheme, language } of looks) {
  test.describe(name, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('joint visits are read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      for (const path of ['/joint-visits', '/joint-visits/new'])
        await is_read_by_everyone(page, path, width, watch);
      const found = await page.request.get('/api/v1/joint-visits');
      for (const { id } of (await found.json()).items.slice(0, 1))
        for (const part of ['', '/ask', '/write?act=contribution', '/write?act=facts'])
          await is_read_by_everyone(page, `/joint-visits/${id}${part}`, width, watch);
    });
  });
}
