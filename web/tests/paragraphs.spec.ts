import type { Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ mode: 'default', timeout: 240_000 });

async function got(page: Page, path: string) {
  return (await page.request.get(`/api/v1${path}`)).json();
}

async function sent(page: Page, path: string, data: object) {
  const headers = { 'X-Liaise-Token': (await got(page, '/me')).csrf_token };
  const reply = await page.request.post(`/api/v1${path}`, { headers, data });
  expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
  return reply.json();
}

/** Tells it, from the draft to the letter, by two people where that is asked. Gives the letter. */
async function told(page: Page, second: Page, draft: object): Promise<string> {
  const whole = {
    purpose: 'following_up',
    purpose_words: '',
    category: 'recommendation',
    form: 'anonymised',
    classification: 'partner_shared',
    consent: { answer: 'not_about_a_person' },
    ...draft,
  };
  const { id } = await sent(page, '/disclosures', whole);
  const look = async (who: Page) => {
    const { fingerprint } = await got(who, `/disclosures/${id}/look`);
    return { fingerprint, looked: true };
  };
  await sent(page, `/disclosures/${id}/release`, await look(page));
  const { stage } = await got(page, `/disclosures/${id}`);
  if (stage === 'waiting_for_second')
    await sent(second, `/disclosures/${id}/second`, await look(second));
  await sent(page, `/disclosures/${id}/delivery`, {});
  return (await got(page, `/given?disclosure=${id}`)).items[0].id;
}

/** What one body asks of another, in two paragraphs, told and opened there. Gives the letter. */
async function asked(from: Page, second: Page, to: Page, title: string): Promise<string> {
  const { body } = await got(to, '/me');
  const recommendation = await sent(from, '/recommendations', {
    nature: 'recommendation',
    kind: 'to_body',
    title,
    text: 'Speak with people alone.\n\nReturn to each place within a year.',
    extent: 'system',
    priority: 'ordinary',
    addressee_body: body,
    level: 'methodology',
  });
  const fields = ['title', 'text', 'addressee', 'level'];
  const part = { kind: 'recommendation', recommendation: recommendation.id, fields };
  const recipients = [{ body, decision: 'It is asked of them.' }];
  const letter = await told(from, second, { title, parts: [part], recipients });
  await sent(to, `/received/${letter}/opening`, {});
  return letter;
}

test('what is asked of a body is answered paragraph by paragraph, and read beside each', async ({
  page,
  browser,
  baseURL,
}) => {
  const title = `Speak alone ${Date.now()}`;
  const second = await as(browser, baseURL, 'bastien.hollinrake');
  const theirs = await as(browser, baseURL, 'harriet.loxdale');
  const letter = await asked(page, second, theirs, title);

  await theirs.goto('/recommendations');
  await theirs.getByRole('link', { name: 'What others ask of us' }).click();
  await expect(theirs.getByText('0 of 2 paragraphs answered').first()).toBeVisible();
  await theirs.getByRole('link', { name: title }).click();
  await expect(theirs.getByText('Level: Its methodology')).toBeVisible();
  await expect(theirs.getByText('No answer yet', { exact: true })).toHaveCount(2);
  await expect(theirs.getByRole('link', { name: 'Tell our answers' })).toHaveCount(0);
  await theirs.getByRole('button', { name: 'Answer paragraph 2' }).focus();
  await theirs.keyboard.press('Enter');
  const dialog = theirs.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose what we answer.');
  await dialog.getByRole('radio', { name: 'Accepted in part' }).check();
  await dialog.getByRole('textbox', { name: /^In words/ }).fill('Within two years.');
  await dialog.getByLabel('Year').fill('2026');
  await dialog.getByLabel('Month').selectOption('5');
  await dialog.getByLabel('Day', { exact: true }).fill('4');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('The answer is kept.')).toBeVisible();
  const second_paragraph = theirs.getByRole('listitem', { name: 'Paragraph 2' });
  await expect(second_paragraph).toContainText('Accepted in part, 4 May 2026');
  await expect(second_paragraph).toContainText('Within two years.');
  const path = new URL(theirs.url()).pathname;

  await theirs.getByRole('link', { name: 'Tell our answers' }).click();
  await expect(theirs.getByText('To paragraph 2: Accepted in part, 4 May 2026.')).toBeVisible();
  const { paragraphs } = await got(theirs, path);
  const part = { kind: 'paragraph_reply', reply: paragraphs[1].replies[0].id };
  const recipients = [{ body: (await got(page, '/me')).body, decision: 'They asked us.' }];
  await told(theirs, theirs, { title: 'Our answers', parts: [part], recipients, request: letter });

  await page.goto(`/given/${letter}`);
  const beside = page.getByRole('region', { name: 'Paragraph by paragraph' });
  await expect(beside.getByText('1 letter came back on it and is not opened yet.')).toBeVisible();
  await expect(beside.getByText('No answer yet', { exact: true })).toHaveCount(2);
  await beside.getByRole('link', { name: 'Open it under Received' }).click();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('To paragraph 2: Accepted in part, 4 May 2026.')).toBeVisible();
  await page.goto(`/given/${letter}`);
  const answered = beside.getByRole('listitem', { name: 'Paragraph 2' });
  await expect(answered).toContainText('Return to each place within a year.');
  await expect(answered).toContainText('Within two years.');
  await expect(beside.getByRole('listitem', { name: 'Paragraph 1' })).toContainText(
    'No answer yet',
  );
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('what is asked of us is read by everyone', async ({ page, watch, browser, baseURL }) => {
      const theirs = await as(browser, baseURL, 'harriet.loxdale');
      await asked(theirs, theirs, page, `Say why each is held ${Date.now()}`);
      await read_in(page, language);
      await is_read_by_everyone(page, '/asked-of-us', width, watch);
      const { items } = await got(page, '/asked-of-us');
      await is_read_by_everyone(page, `/asked-of-us/${items[0].id}`, width, watch);
    });
  });
}
