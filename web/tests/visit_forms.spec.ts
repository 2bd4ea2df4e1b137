import { execFileSync } from 'node:child_process';

import type { Page } from '@playwright/test';

import { expect, test } from './signed_in';

/** What stands on the paper that the page prints, page by page, without the marks of direction. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString('utf8');
  const pages = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').split('\f');
  return pages.filter((each) => each.trim() !== '');
}

/** Letters alone: whoever reads the file guesses where there is a blank between them. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

async function choose(page: Page, type: string) {
  await page.goto('/visit-forms');
  await page.getByRole('combobox', { name: 'Kind of place' }).selectOption({ label: type });
}

test('a form is printed with its numbers, its standards and no names, and nothing is told', async ({
  page,
}) => {
  await page.goto('/visit-forms');
  await expect(page.getByText('Choose the kind of place', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeDisabled();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const kind = page.getByRole('combobox', { name: 'Kind of place' });
  await kind.selectOption({ label: 'Police station' });
  await expect(page.getByRole('row', { name: /Can people reach a lawyer/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeEnabled();
  const pages = await printed(page);

  const text = pages.join('\n').replace(/\s+/g, ' ');
  expect(text).toContain('Can people reach a lawyer');
  expect(text).toContain('Body of Principles 17');
  expect(text).toContain('Not looked at');
  expect(text).toContain('Choose yourselves whom you ask');
  expect(text).not.toContain('What goes on the form');
  expect(pages.length).toBeGreaterThan(3);
  for (const [at, each] of pages.entries()) {
    expect(each).toContain('Write no names of people who are held.');
    expect(letters(each)).toContain(`${at + 1}/${pages.length}`);
  }
  // What is chosen leaves no trace: in no request, no address, and nothing that is kept.
  expect(asked.filter((each) => each.includes('/api/'))).toEqual([]);
  expect(page.url()).toMatch(/\/visit-forms$/);
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).not.toContain('police');
});

test('a form is printed in two languages side by side, and in Arabic from the right', async ({
  page,
}) => {
  await choose(page, 'Prison');
  const second = page.getByRole('group', { name: 'Second language, side by side' });
  await second.getByRole('radio', { name: 'Arabic' }).check();
  await expect(page.getByText('طلبتم رؤيتها')).toBeVisible();
  const both = (await printed(page)).join('\n');
  expect(both).toContain('Were you shown every room');
  expect(letters(both)).toContain('رؤيتها');

  await second.getByRole('radio', { name: 'None' }).check();
  const first = page.getByRole('group', { name: 'Language', exact: true });
  await first.getByRole('radio', { name: 'Arabic' }).check();
  const paper = page.getByRole('table');
  await expect(paper).toHaveAttribute('dir', 'rtl');
  await expect(paper).not.toContainText('Were you shown every room');
  const arabic = (await printed(page)).join('\n');
  expect(letters(arabic)).toContain('رؤيتها');
  expect(arabic).not.toContain('Were you shown every room');
});

test('a group adds its questions, and a theme leaves the others out', async ({ page }) => {
  await choose(page, 'Prison');
  const towels = page.getByRole('row', { name: /Do women get sanitary towels/ });
  await expect(towels).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Women', exact: true }).check();
  await expect(towels).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Hygiene' }).check();
  await expect(page.getByText('3 questions', { exact: true })).toBeVisible();
});

/** Does what sends an answer, and waits until it is kept. */
async function kept_by(page: Page, act: () => Promise<void>) {
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/answers') && answer.ok());
  await act();
  await kept;
}

/** A visit of the own compartment, by hand. */
async function note_visit(page: Page) {
  await page.goto('/visits/new');
  await page.getByRole('radio', { name: /only the people of/ }).check();
  await page.getByRole('combobox', { name: 'Place', exact: true }).fill('Saltworks');
  const places = page.getByRole('listbox', { name: 'Place', exact: true });
  await places.getByRole('option').first().click();
  await page.getByLabel('How exactly is it known?').selectOption('half');
  await page.getByRole('textbox', { name: 'Year' }).fill('2024');
  await page.getByRole('textbox', { name: 'Who says so' }).fill('A test of forms');
  await page.getByRole('button', { name: 'Note the visit' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('first half of 2024');
}

test('what stands on the paper is entered by keyboard, kept, and leads to a finding', async ({
  page,
}) => {
  await note_visit(page);
  const visit = page.url();
  await page.getByRole('link', { name: 'Forms filled in' }).click();
  await page.getByRole('link', { name: 'Enter a form' }).first().click();
  await page.getByRole('checkbox', { name: 'Hygiene' }).check();
  await page.getByRole('button', { name: 'Enter a form' }).click();
  await expect(page.getByText('Looked at: 0 of 2.')).toBeVisible();
  const form = page.url();

  const toilet = page.getByRole('group', { name: /^77 / });
  const washing = page.getByRole('group', { name: /^78 / });
  await expect(toilet.getByRole('radio', { name: 'Not looked at' })).toBeChecked();
  await toilet.getByRole('radio', { name: 'Not looked at' }).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Enter');
  await expect(washing.getByRole('radio', { name: 'Not looked at' })).toBeFocused();
  await page.keyboard.press('p');
  await page.keyboard.press('ArrowUp');
  await expect(toilet.getByRole('radio', { name: 'No', exact: true })).toBeFocused();
  await washing.getByRole('button', { name: 'Add a note to question 78' }).click();
  await washing.getByRole('textbox', { name: 'Note' }).fill('One tap for all.');
  await kept_by(page, () => washing.getByRole('textbox', { name: 'Note' }).blur());
  await expect(page.getByText('All is saved.')).toBeVisible();
  await expect(page.getByText('Looked at: 2 of 2.')).toBeVisible();

  await page.reload();
  await expect(toilet.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await expect(washing.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await expect(washing.getByRole('textbox', { name: 'Note' })).toHaveValue('One tap for all.');

  await washing.getByRole('link', { name: 'Write a finding about question 78' }).click();
  await expect(page.getByRole('textbox', { name: 'In a few words' })).toHaveValue('Hygiene');
  await expect(page.getByRole('textbox', { name: 'Year' })).toHaveValue('2024');
  await expect(page.getByText('One tap for all.')).toHaveCount(0);

  await page.goto(form);
  await page.getByRole('button', { name: 'Take the form out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the form out' }).click();
  await expect(page.getByText('The form was taken out.')).toBeVisible();
  await page.goto(visit);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
});

test('what two enter at once stands side by side until one is picked', async ({
  page,
  context,
}) => {
  await note_visit(page);
  const visit = page.url();
  await page.goto(`/visit-forms/new?visit=${visit.split('/').at(-1)}`);
  await page.getByRole('checkbox', { name: 'Hygiene' }).check();
  await page.getByRole('button', { name: 'Enter a form' }).click();
  const toilet = page.getByRole('group', { name: /^77 / });
  await expect(toilet).toBeVisible();
  const other = await context.newPage();
  await other.goto(page.url());
  const there = other.getByRole('group', { name: /^77 / });
  await kept_by(other, () => there.getByRole('radio', { name: 'Yes' }).check());

  await toilet.getByRole('radio', { name: 'No', exact: true }).check();
  await expect(toilet.getByRole('alert')).toContainText('Somebody entered something else');
  await kept_by(page, () => toilet.getByRole('button', { name: 'Keep ours: No' }).click());
  await expect(toilet.getByRole('alert')).toHaveCount(0);
  await other.reload();
  await expect(there.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
  await other.close();

  await page.getByRole('button', { name: 'Take the form out' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take the form out' }).click();
  await expect(page.getByText('The form was taken out.')).toBeVisible();
  await page.goto(visit);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it out' }).click();
});
