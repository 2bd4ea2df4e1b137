import { expect, test } from './signed_in';

test('the filter is in the address, and each step of it can be taken back', async ({ page }) => {
  await page.goto('/records/place');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.getByRole('checkbox', { name: 'Court cells', exact: true }).check();

  await expect(page).toHaveURL(/type=court_cells/);
  await expect(grid.getByText('Court cells').first()).toBeVisible();
  await expect(grid.getByText('Police station')).toHaveCount(0);

  await page.getByRole('button', { name: /Take out/ }).click();
  await expect(page).not.toHaveURL(/type=/);
});

test('words that nothing fits say so, and lead back to everything', async ({ page }) => {
  await page.goto('/records/place?search=zzzzzz');
  await page.getByRole('button', { name: 'Show everything' }).click();

  await expect(page.getByRole('grid')).toBeVisible();
});

test('the keyboard goes from end to end: to a row, into it, and back', async ({ page }) => {
  await page.goto('/records/place');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const name = await grid.locator('[data-at="2:0"]').innerText();
  await expect(grid.locator('[data-at="2:0"]')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name.trim());
  await page.goBack();
  await expect(grid).toBeVisible();
});

test('a heading sorts, and sorts the other way the second time', async ({ page }) => {
  await page.goto('/records/place');
  const head = page.getByRole('columnheader', { name: 'Name' });
  await head.waitFor();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();

  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-name/);
});

test('columns are chosen, and stay chosen', async ({ page }) => {
  await page.goto('/records/place');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Standing' }).uncheck();
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('columnheader', { name: 'Standing' })).toHaveCount(0);

  await page.reload();

  await page.getByRole('columnheader', { name: 'Type' }).waitFor();
  await expect(page.getByRole('columnheader', { name: 'Standing' })).toHaveCount(0);
});

test('a column is made wider with the keyboard', async ({ page }) => {
  await page.goto('/records/place');
  const head = page.getByRole('columnheader', { name: 'Type' });
  await head.waitFor();
  await head.focus();
  const before = (await head.boundingBox())?.width ?? 0;
  for (let times = 0; times < 6; times += 1) await page.keyboard.press('Shift+ArrowRight');

  expect((await head.boundingBox())?.width).toBeGreaterThan(before + 30);
});

test('the list is had as a file where one stands, with its filter', async ({ page, request }) => {
  await page.goto('/records/place?type=remand_prison');
  await page.getByRole('button', { name: 'Take as a file' }).click();
  const link = page.getByRole('link', { name: 'Comma-separated text' });
  const address = (await link.getAttribute('href')) ?? '';
  expect(address).toContain('type=remand_prison');

  const answer = await request.get(address);
  expect(answer.ok()).toBe(true);
  expect(answer.headers()['content-type']).toContain('text/csv');
});

test('rows are copied for a spreadsheet, and a cell with the keyboard', async ({ page }) => {
  await page.goto('/bodies');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText(/\d+ rows are copied/)).toBeVisible();

  const area = page.getByRole('searchbox').first();
  await area.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(area).toHaveValue(/Bar of Ostrelle.*Bar or medical association/);
  await area.fill('');
  await grid.getByRole('rowheader').first().focus();
  await page.keyboard.press('ControlOrMeta+C');
  await area.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(area).toHaveValue('Bar of Ostrelle');
});

test('at 360 pixels a row is read, not scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/records/place');
  await page.getByRole('grid').waitFor();

  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(360);
  await expect(page.getByRole('columnheader').first()).toBeHidden();
});
