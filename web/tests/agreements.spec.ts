import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { expect, test } from './signed_in';

/** Made anew by each test that changes one, so that tests can run in any order, and again. */
async function begin(page: Page, name: string, body = 'Bar of Ostrelle'): Promise<void> {
  await page.goto('/agreements/new');
  await page.getByLabel('Name, English').fill(name);
  await page.getByRole('combobox', { name: 'Find a body', exact: true }).fill(body);
  await page.getByRole('option', { name: body }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('how we stand with each body is narrowed, written down and corrected', async ({ page }) => {
  await page.goto('/relations');
  await page.getByRole('checkbox', { name: 'Informal' }).check();
  await expect(page).toHaveURL(/standing=informal/);
  await expect(page.getByRole('row').filter({ hasText: 'Nightlight' })).toContainText('Since 2021');
  await expect(page.getByRole('row').filter({ hasText: 'Prison Service' })).toHaveCount(0);

  await page.goto('/relations');
  const row = page.getByRole('row').filter({ hasText: "Families' Circle" });
  await row.getByRole('button', { name: /Write down how we stand/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say how we stand.');
  await dialog.getByRole('radio', { name: 'Informal' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Informal');
  await expect(row).toContainText('Nothing has to follow');

  await row.getByRole('button', { name: /Correct how we stand/ }).click();
  await dialog.getByRole('radio', { name: 'Being negotiated' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row.getByRole('link', { name: 'Begin the agreement' })).toBeVisible();
});

test('an agreement needs a name and a party, and goes from stage to stage', async ({ page }) => {
  await page.goto('/agreements/new');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Give the agreement a name');
  await expect(page.getByRole('alert')).toContainText('Say with which body');

  const name = `On training ${Date.now()}`;
  await begin(page, name);
  await expect(page.getByText(/Written down by .?Inès Haddarine/)).toBeVisible();
  await page.getByRole('button', { name: 'It is signed' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Day', { exact: true }).fill('1');
  await dialog.getByLabel('Month').selectOption('1');
  await dialog.getByLabel('Year').fill('2099');
  await dialog.getByRole('button', { name: 'It is signed' }).click();
  await expect(dialog.getByRole('alert')).toContainText('still to come');

  await dialog.getByLabel('Year').fill('2001');
  await dialog.getByRole('button', { name: 'It is signed' }).click();
  await expect(dialog.getByRole('alert')).toContainText('before the last stage');

  for (const part of ['Day', 'Year']) await dialog.getByLabel(part, { exact: true }).fill('');
  await dialog.getByLabel('Month').selectOption('0');
  await dialog.getByRole('button', { name: 'It is signed' }).click();
  await expect(page.getByRole('list', { name: 'How far it has come' })).toContainText('Signed');
  await expect(page.getByRole('link', { name: 'Add a clause' })).toHaveCount(0);
});

test('a step that no longer follows is refused where the reader sees it', async ({ page }) => {
  const name = `On contacts ${Date.now()}`;
  await begin(page, name);
  await page.getByRole('button', { name: 'It is signed' }).click();
  const dialog = page.getByRole('dialog');

  // Meanwhile a colleague, in another window, writes that it came to nothing.
  const id = page.url().split('/').at(-1);
  const token = (await (await page.request.get('/api/v1/me')).json()).csrf_token;
  const gone = await page.request.post(`/api/v1/agreements/${id}/stages`, {
    headers: { 'X-Liaise-Token': token },
    data: { stage: 'not_concluded' },
  });
  expect(gone.ok()).toBe(true);
  await dialog.getByRole('button', { name: 'It is signed' }).click();
  await expect(dialog.getByRole('alert')).toContainText('does not come to this stage');
});

test('a clause from the library is fitted, and what binds us is named beside it', async ({
  page,
}) => {
  await begin(page, `On publishing ${Date.now()}`);
  await page.getByRole('link', { name: 'Add a clause' }).first().click();
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading') })).toHaveCount(
    28,
  );
  await page.getByRole('searchbox', { name: 'Find a clause by a word' }).fill('publication');
  await page.getByRole('link', { name: /Take the clause Publication/ }).click();

  await page.getByLabel('Text, English').fill('');
  await page.getByRole('textbox', { name: /^Text, / }).nth(1).fill('');
  await page.getByRole('textbox', { name: /^Text, / }).nth(2).fill('');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('Write what the clause says');

  await page
    .getByLabel('Text, English')
    .fill('No report is published without the prior approval of the Ministry.');
  await page.getByRole('button', { name: 'Save' }).click();
  const cautions = page.getByRole('group', { name: /To look at again: Publication/ });
  await expect(cautions).toContainText('Approval before publication');
  await expect(cautions).toContainText('OPCAT');
  await expect(page.locator('mark')).toContainText('prior approval');
});

test('what may be told is written row by row, and the agreement says what it allows', async ({
  page,
}) => {
  await begin(page, `On figures ${Date.now()}`);
  await page.getByRole('link', { name: 'Add a clause' }).first().click();
  await page.getByRole('link', { name: /Take the clause Exchange of information/ }).click();
  await page.getByRole('button', { name: 'Add: What may be told' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('what is told');
  const told = page.getByRole('group', { name: 'What is told' });
  await told.getByRole('checkbox', { name: 'Counts of complaints' }).check();
  await page.getByLabel('What for').fill('To choose themes');
  await page.getByRole('button', { name: 'Save' }).click();
  const grid = page.getByRole('table', { name: /What may be told under this clause/ });
  await expect(grid.getByRole('row').nth(1)).toContainText('Figures only');

  for (const step of ['It is signed', 'It is in force']) {
    await page.getByRole('button', { name: step }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: step }).click();
    await expect(dialog).toHaveCount(0);
  }
  const ask = page.getByRole('region', { name: 'May we tell them?' });
  await ask.getByRole('button', { name: 'Ask the agreement' }).click();
  await expect(ask.getByRole('alert')).toContainText('Say what is to be told');
  await ask.getByRole('combobox', { name: 'What' }).selectOption({ label: 'Counts of complaints' });
  await ask.getByRole('button', { name: 'Ask the agreement' }).click();
  await expect(ask.getByRole('status')).toContainText('Yes: we may tell');
  await ask.getByRole('radio', { name: 'With people who can be recognised' }).check();
  await ask.getByRole('button', { name: 'Ask the agreement' }).click();
  await expect(ask.getByRole('status')).toContainText('closer to people than the clause allows');
});

test('what a party has to do is followed until it is done', async ({ page }) => {
  await begin(page, `On lists ${Date.now()}`);
  const section = page.getByRole('region', { name: 'What each party has to do' });
  await section.getByRole('button', { name: 'Add what is to be done' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say who has to do it');
  await dialog.getByRole('radio', { name: 'Bar of Ostrelle' }).check();
  await dialog.getByLabel('What is to be done').fill('Send the list of readers');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(section).toContainText('Done: 0 of 1');

  await section.getByRole('button', { name: /Note whether it is done/ }).click();
  await dialog.getByLabel('Year').fill('2099');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Year').fill(String(new Date().getFullYear()));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(section).toContainText('Done: 1 of 1');
});

test('two versions lie side by side, word by word', async ({ page }) => {
  await page.goto('/agreements');
  await page
    .getByRole('region', { name: 'In force' })
    .getByRole('link', { name: 'Agreement with the Human Rights Commission' })
    .click();
  await page.getByRole('link', { name: 'Lay beside the version before' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'What changed between the two versions?',
  );
  const table = page.getByRole('table');
  await expect(table.locator('del').first()).toBeVisible();
  await expect(table.locator('ins').first()).toBeVisible();
  await expect(table).toContainText('Not in the version before.');
});

test('a scan is known by its first bytes, kept, and given back as it was', async ({ page }) => {
  await begin(page, `On paper ${Date.now()}`);
  const scans = page.getByRole('region', { name: 'The signed paper' });
  await scans.getByRole('button', { name: 'Attach a scan' }).click();
  await scans.getByRole('button', { name: 'Attach a scan' }).click();
  await expect(scans.getByRole('alert')).toContainText('Choose a file.');
  const file = scans.getByLabel('File');
  await file.setInputFiles({
    name: 'signed.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('<html><script>alert(1)</script></html>'),
  });
  await scans.getByRole('button', { name: 'Attach a scan' }).click();
  await expect(scans.getByRole('alert')).toContainText('no PDF, JPEG or PNG');

  const paper = Buffer.from(`%PDF-1.7\n${'0'.repeat(50_000)}`);
  await file.setInputFiles({ name: 'signed.pdf', mimeType: 'application/pdf', buffer: paper });
  await scans.getByRole('button', { name: 'Attach a scan' }).click();
  await expect(scans).toContainText('signed.pdf');

  const downloading = page.waitForEvent('download');
  await scans.getByRole('button', { name: /Save the file/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('signed.pdf');
  expect(readFileSync(await download.path()).equals(paper)).toBe(true);

  await scans.getByRole('button', { name: /Take out/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();
  await expect(scans).toContainText('No scan is attached.');
});

const title_in = {
  en: 'Agreement with the Human Rights Commission',
  fr: 'Accord avec la Commission des droits de l',
  ar: 'اتفاق مع لجنة حقوق الإنسان',
};

for (const language of ['en', 'fr', 'ar'] as const) {
  test(`the text comes as a file of Word, in ${language}`, async ({ page, watch }) => {
    await page.goto('/agreements');
    const link = page.getByRole('link', { name: 'Agreement with the Human Rights Commission' });
    const path = await link.first().getAttribute('href');
    await page.addInitScript((one) => localStorage.setItem('liaise.language', one), language);
    await page.goto(`${path}/text`);
    await page.getByRole('heading', { level: 1 }).waitFor();

    const downloading = page.waitForEvent('download');
    await page.getByRole('main').getByRole('button').first().click();
    const download = await downloading;
    const bytes = readFileSync(await download.path());
    expect(download.suggestedFilename()).toMatch(/\.docx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    const document = execFileSync('unzip', ['-p', await download.path(), 'word/document.xml']);
    const xml = document.toString();
    expect(xml).toContain(title_in[language]);
    expect(xml.includes('<w:bidi/>') && xml.includes('<w:rtl/>')).toBe(language === 'ar');
    expect(watch.complaints).toEqual([]);
  });
}

test('what falls due is told in words, in the navigation and on the first page', async ({
  page,
}) => {
  await page.goto('/');
  const works = page.getByRole('navigation', { name: 'The work' });
  await expect(works.getByRole('link', { name: /Agreements \d+ due/ })).toBeVisible();
  await page.getByRole('link', { name: /falls? due under/ }).click();
  await expect(page.getByRole('region', { name: 'Overdue' })).toContainText('days overdue');
  await expect(works.locator('[aria-current=page]')).toHaveText('What falls due');
});

/** The address of the agreement whose English name begins so. */
async function path_of(page: Page, name: string): Promise<string> {
  const { items } = await (await page.request.get('/api/v1/agreements')).json();
  const found = items.find((each: { names: { text: string }[] }) =>
    each.names.some(({ text }) => text.startsWith(name)),
  );
  return `/agreements/${found.id}`;
}

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: scheme });
    test.describe.configure({ timeout: 300_000 });

    test('the pages of an agreement are read by everyone', async ({ page, watch }) => {
      const signed = await path_of(page, 'Agreement with the Human Rights');
      const draft = await path_of(page, 'Draft with the Inspectorate');
      const body = (await (await page.request.get(`/api/v1${draft}`)).json()).parties[1];
      await read_in(page, language);

      const pages = [
        signed,
        `${signed}/edit`,
        `${signed}/text`,
        `${signed}/comparison`,
        draft,
        `${draft}/library`,
        `${draft}/clauses/new?key=information_exchange`,
        `/readiness/${body}`,
        `/bodies/${body}`,
      ];
      for (const path of pages) await is_read_by_everyone(page, path, width, watch);
    });
  });
}
