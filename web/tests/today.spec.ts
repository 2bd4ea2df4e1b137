import { expect, sign_in, test } from './signed_in';

test('what needs a person leads to the list of it', async ({ page }) => {
  await page.goto('/');
  const needs = page.getByRole('region', { name: 'What needs a person' });
  const places = needs.getByRole('listitem').filter({ hasText: 'nobody is known to have visited' });
  const count = Number((await places.locator('.count').innerText()).replace(/[^\d]/g, ''));
  await places.getByRole('link').click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('did nobody visit');
  await expect(page.getByText(new RegExp(`of ${count}$`)).first()).toBeVisible();
});

test('the latest visits were all made: none is of a day to come', async ({ page }) => {
  await page.goto('/');
  const latest = page.getByRole('region', { name: 'The latest visits' });
  await latest.getByRole('row').nth(1).waitFor();
  const whens = await latest.locator('td.when').allInnerTexts();

  expect(whens.length).toBeGreaterThan(3);
  for (const when of whens) expect(Date.parse(when)).toBeLessThanOrEqual(Date.now());
});

test('what falls due is asked for once, for Today and for the navigation', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Agreements/ }).first()).toContainText('due');
  await page.waitForLoadState('networkidle');

  expect(asked.filter((path) => path.endsWith('/agreements/due'))).toHaveLength(1);
});

test('who only runs the machine is shown no body’s work', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await sign_in(page, '/', 'machine.keeper');

  await expect(page.getByText('You belong to no body')).toBeVisible();
  expect(asked.filter((path) => /^.api.*(visits|coverage|contacts)/.test(path))).toEqual([]);
  await context.close();
});
