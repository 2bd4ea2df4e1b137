
import { shut_out } from './read_by_everyone';
import { expect, sign_in, test } from './signed_in';

/** Somebody of the Ombudsperson, which takes complaints. */
const ombudsperson = 'yasmine.terrault';

// Looking at every cell of a table takes a while on a slow machine.
test.describe.configure({ timeout: 90_000 });
test.use({ storageState: { cookies: [], origins: [] } });

test.describe('Complaints', () => {
  test('are laid out, silence apart from what is not known', async ({ page }) => {
    await sign_in(page, '/complaints?rows=place', ombudsperson);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'What do people complain of, and where?',
    );
    await expect(page.getByText('complaints are counted here')).toBeVisible();
    const works = page.getByRole('navigation');
    await expect(works.getByRole('link', { name: 'Complaints' })).toBeVisible();
    const table = page.getByRole('table');
    await expect(table.getByRole('row').nth(3)).toBeVisible();
    await expect(table.getByRole('cell', { name: 'Not known' }).first()).toBeVisible();
  });

  test('can be written down without a name, and corrected', async ({ page }) => {
    await sign_in(page, '/complaints/cases/new', ombudsperson);

    await page.getByLabel('Year').first().fill('2026');
    await page.getByLabel('Month').first().selectOption({ index: 3 });
    await page.getByLabel('Day', { exact: true }).first().fill('9');
    await page.getByLabel('Theme').selectOption('food_and_water');
    await page.getByLabel('Our word for the person').fill('Jane Miller');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert')).toContainText('A name does not belong here');
    await page.getByLabel('Our word for the person').fill('P-900');
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Which complaints reached us?',
    );
  });

  test('are counted box by box with the keyboard alone', async ({ page }) => {
    await sign_in(page, '/complaints/counts', ombudsperson);

    const boxes = page.getByRole('table').getByRole('textbox');
    await boxes.first().focus();
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await expect(boxes.nth(0)).toHaveValue('12');
    await page.reload();

    await expect(page.getByRole('table').getByRole('textbox').first()).toHaveValue('12');
  });

  test('are shown as another body would see them, with the reasons', async ({ page }) => {
    await sign_in(page, '/complaints/given', ombudsperson);

    await expect(page.getByText('Choose the body that would have the table')).toBeVisible();
    await page.getByLabel('For which body').selectOption({ index: 1 });
    await expect(page.getByRole('status').filter({ hasText: 'would be hidden' })).toBeVisible();
    await expect(page.getByText('Fewer people than may be shown')).toBeVisible();
    await page.getByRole('button', { name: 'Note that it has this table' }).click();

    await expect(page.getByRole('heading', { name: 'Tables that others have' })).toBeVisible();
    expect(await shut_out(page)).toEqual([]);
  });
});

test('a complaint that a colleague corrected meanwhile keeps both words', async ({ page }) => {
  await sign_in(page, '/complaints/cases', ombudsperson);
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.getByLabel('What we did').fill('We wrote to the prison.');

  const answer = await page.request.get(`/api/v1${new URL(page.url()).pathname}`);
  const { id, version, place_names, referral, shut, ...complaint } = await answer.json();
  const me = await (await page.request.get('/api/v1/me')).json();
  await page.request.put(`/api/v1/complaints/cases/${id}`, {
    headers: { 'X-Liaise-Token': me.csrf_token },
    data: { version, complaint: { ...complaint, person: 'P-321' } },
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Our word for the person')).toHaveValue('P-321');
  await expect(page.getByLabel('What we did')).toHaveValue('We wrote to the prison.');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page).toHaveURL(/\/complaints\/cases$/);
  const kept = await (await page.request.get(`/api/v1/complaints/cases/${id}`)).json();
  expect(kept).toMatchObject({ person: 'P-321', action: 'We wrote to the prison.' });
});
