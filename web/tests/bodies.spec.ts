import type { Page } from '@playwright/test';

import { shut_out } from './read_by_everyone';
import { expect, test } from './signed_in';

async function open_body(page: Page, name: string): Promise<void> {
  await page.goto(`/bodies?search=${encodeURIComponent(name)}`);
  await page.getByRole('grid').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** Adds a body of a name that no other has, and stands on its page. */
async function add_body(page: Page, name: string): Promise<void> {
  await page.goto('/bodies/new');
  await page.getByRole('textbox', { name: /^Name, English/ }).fill(name);
  await page.getByRole('combobox', { name: 'Type', exact: true }).selectOption('ngo');
  await page.getByRole('textbox', { name: 'Who says so' }).last().fill('A test');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

const own_name = (name: string) => `${name} ${Date.now()}`;

test('bodies are narrowed by what they may visit and by their powers', async ({ page }) => {
  await page.goto('/bodies');
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.getByRole('combobox', { name: 'May visit' }).selectOption('psychiatric_hospital');
  await page.getByRole('combobox', { name: 'Has the power to' }).selectOption('medical_files');

  await expect(page).toHaveURL(/may_visit=psychiatric_hospital&power=medical_files/);
  await expect(grid.getByText('Mental Health Commission')).toBeVisible();
  await expect(grid.getByText('Bar of Ostrelle')).toHaveCount(0);
});

test('what is not known of a body is shown as not known, and never as no', async ({ page }) => {
  await add_body(page, own_name('New Association'));

  const mandates = page.getByRole('region', { name: 'Which places may it visit?' });
  await expect(mandates).toContainText('What it may visit is not recorded');
  const powers = page.getByRole('region', { name: 'What may it do there?' });
  await expect(powers.getByRole('region', { name: 'Powers that it has' })).toContainText('None.');
  await expect(
    powers.getByRole('region', { name: 'Powers that it does not have' }),
  ).toContainText('None.');
  await expect(powers.getByRole('region', { name: 'Powers of which' })).toContainText(
    'Enter unannounced',
  );
});

test('facts about independence have their source and their day', async ({ page }) => {
  await open_body(page, 'Inspectorate General of Police');
  const facts = page.getByRole('region', { name: 'How independent is it?' });

  await expect(facts).toContainText('Police Act 2001, s. 56, 1 January 2002');
  await expect(facts).toContainText('Can be dismissed by');
});

test('our own view is written, marked as staying with us, and taken out', async ({ page }) => {
  await add_body(page, own_name('Viewed Body'));
  const view = page.getByRole('region', { name: 'Our own view' });
  await expect(view).toContainText('Sealed');
  await view.getByRole('button', { name: 'Write what we think' }).click();
  await view.getByRole('textbox').fill('Close to the governors, and aware of it.');
  await view.getByRole('button', { name: 'Keep it with us' }).click();
  await expect(view).toContainText('Close to the governors');
  await expect(view).toContainText('Inès Haddarine');

  await view.getByRole('button', { name: /^Take out what was written/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click();

  await expect(view).not.toContainText('Close to the governors');
});

test('mandates and powers are entered one by one, not known being an answer', async ({ page }) => {
  await add_body(page, own_name('Mandated Body'));
  await page.getByRole('link', { name: 'Correct' }).click();
  const mandates = page.getByRole('group', { name: 'What it may visit' });
  await mandates.getByRole('combobox', { name: /Another type/ }).selectOption('prison');
  await mandates.getByRole('button', { name: 'Add', exact: true }).first().click();
  await mandates.getByRole('combobox', { name: 'Unannounced, Prison' }).selectOption('yes');
  const entry = page.getByRole('radiogroup', { name: 'Enter unannounced' });
  await expect(entry.getByRole('radio', { name: 'Not known' })).toBeChecked();
  await entry.getByRole('radio', { name: 'No', exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();

  const row = page.getByRole('row', { name: /^Prison/ });
  await expect(row.getByRole('cell').nth(0)).toHaveText('Not known');
  await expect(row.getByRole('cell').nth(1)).toHaveText('Yes');
  await expect(row.getByRole('cell').nth(2)).toHaveText('Not known');
  await expect(
    page.getByRole('region', { name: 'Powers that it does not have' }),
  ).toContainText('Enter unannounced');
});

test('a contact is added to the own book, raised, confirmed and handed over', async ({ page }) => {
  const body = own_name('Reached Body');
  await add_body(page, body);
  await page.getByRole('link', { name: 'Add a contact' }).click();
  await page.getByRole('radio', { name: /Only we/ }).check();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Odile Farrow');
  await page.getByRole('textbox', { name: /Office held, English/ }).fill('Secretary');
  await page.getByRole('radio', { name: 'Staff' }).check();
  await page.getByRole('textbox', { name: /^Languages/ }).pressSequentially('fr, ar');
  await expect(page.getByRole('textbox', { name: /^Languages/ })).toHaveValue('fr, ar');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(body);
  const contacts = page.getByRole('region', { name: 'Whom to speak to' });
  await expect(contacts).toContainText('Overdue: never');
  await expect(contacts).toContainText('In our own book');

  await contacts.getByRole('button', { name: 'Still holds: Odile Farrow' }).click();
  await expect(contacts).not.toContainText('Overdue');
  await contacts.getByRole('link', { name: 'Hand-over pack for Odile Farrow' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText('Odile Farrow');
  await expect(page.getByRole('main')).toContainText('Nobody else is known there');
});

test('contacts that nobody has confirmed for a year come first', async ({ page }) => {
  await page.goto('/contacts');
  const sections = page.getByRole('main').getByRole('region');
  await sections.first().waitFor();

  await expect(sections.first()).toHaveAccessibleName('To be confirmed');
  await expect(sections.first()).toContainText('Overdue');
  await expect(sections.nth(1)).toHaveAccessibleName('Confirmed within a year');
  await expect(sections.nth(1)).not.toContainText('Overdue');
});

for (const [language, width, colorScheme] of [
  ['en', 1366, 'light'],
  ['ar', 360, 'dark'],
] as const) {
  test.describe(`in ${language} at ${width}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme });

    for (const path of ['/bodies', '/bodies/new', '/contacts', '/contacts/new']) {
      test(`${path}, and what it leads to, is read by everyone`, async ({ page, watch }) => {
        await page.addInitScript(
          (chosen) => localStorage.setItem('liaise.language', chosen),
          language,
        );
        await page.goto(path);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        if (path === '/bodies') {
          const record = page.getByRole('grid').getByRole('link').first();
          const name = (await record.innerText()).trim();
          await record.click();
          await page.waitForURL(/\/bodies\/\w+$/);
          // The network may still be idle here: the record's own heading says that it has come.
          await page.getByRole('heading', { level: 1, name }).waitFor();
          await page.waitForLoadState('networkidle');
        }

        const violations = await shut_out(page);
        const across = await page.evaluate(() => document.documentElement.scrollWidth);

        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(across).toBeLessThanOrEqual(width);
        expect(watch.complaints).toEqual([]);
      });
    }
  });
}
