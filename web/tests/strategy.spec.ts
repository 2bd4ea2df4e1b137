import type { Page } from '@playwright/test';

import { is_read_by_everyone, looks, read_in } from './read_by_everyone';
import { as, expect, test } from './signed_in';

// A journey goes through the hands of three people of two bodies.
test.describe.configure({ mode: 'default', timeout: 240_000 });

const publishes = 'It publishes what it found and what it was answered.';

async function got(page: Page, path: string) {
  return (await page.request.get(`/api/v1${path}`)).json();
}

async function sent(page: Page, path: string, data: object) {
  const headers = { 'X-Liaise-Token': (await got(page, '/me')).csrf_token };
  const reply = await page.request.post(`/api/v1${path}`, { headers, data });
  expect(reply.ok(), `${path}: ${await reply.text()}`).toBe(true);
  return reply.json();
}

/** Tells an answer to whom it is about, by two people where that is asked, and opens it. */
async function told(page: Page, second: Page, theirs: Page, answer: string) {
  const { body } = await got(theirs, '/me');
  const { id } = await sent(page, '/disclosures', {
    title: 'How we see your work',
    purpose: 'prevention',
    purpose_words: '',
    category: 'practice',
    form: 'anonymised',
    classification: 'partner_shared',
    consent: { answer: 'not_about_a_person' },
    parts: [{ kind: 'practice_answer', practice_answer: answer }],
    recipients: [{ body, decision: 'They asked us.' }],
  });
  const look = async (who: Page) => {
    const { fingerprint } = await got(who, `/disclosures/${id}/look`);
    return { fingerprint, looked: true };
  };
  await sent(page, `/disclosures/${id}/release`, await look(page));
  const { stage } = await got(page, `/disclosures/${id}`);
  if (stage === 'waiting_for_second')
    await sent(second, `/disclosures/${id}/second`, await look(second));
  await sent(page, `/disclosures/${id}/delivery`, {});
  const letter = (await got(page, `/given?disclosure=${id}`)).items[0].id;
  await sent(theirs, `/received/${letter}/opening`, {});
}

test('how a body works is answered, told to it, and read beside its own word', async ({
  page,
  browser,
  baseURL,
}) => {
  const evidence = `No report since spring, ${Date.now()}.`;
  const second = await as(browser, baseURL, 'bastien.hollinrake');
  const theirs = await as(browser, baseURL, 'harriet.loxdale');
  const { body } = await got(theirs, '/me');

  await page.goto(`/bodies/${body}/practice`);
  await page.getByRole('button', { name: `Answer: ${publishes}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Choose an answer');
  await dialog.getByRole('radio', { name: 'No', exact: true }).check();
  await dialog.getByRole('textbox', { name: /^What shows it/ }).fill(evidence);
  await dialog.getByRole('button', { name: 'Save' }).click();
  const row = page.getByRole('row').filter({ hasText: publishes });
  await expect(row).toContainText(evidence);

  const { items } = await got(page, `/practices/answers?body=${body}`);
  const ours = items.find((one: { evidence: string }) => one.evidence === evidence);
  await sent(theirs, '/practices/answers', {
    body,
    practice_statement: ours.practice_statement,
    says: 'yes',
    evidence: 'On our page.',
  });
  await theirs.goto(`/bodies/${body}/practice`);
  const their_row = theirs.getByRole('row').filter({ hasText: publishes });
  await expect(their_row).toContainText('On our page.');
  await expect(their_row).not.toContainText(evidence);
  await told(page, second, theirs, ours.id);
  await theirs.reload();
  await expect(their_row).toContainText('They differ');
  await expect(their_row).toContainText(evidence);
  await expect(their_row).toContainText('On our page.');
});

test('an aim is set out, something is done for it, and how far it is stays said', async ({
  page,
}) => {
  const text = `They look at isolation, ${Date.now()}.`;
  const { items } = await got(page, '/bodies?search=Yorne Vale Custody');
  await page.goto(`/bodies/${items[0].id}/strategy`);
  const themes = page.getByRole('region', { name: 'Its thematic perspectives' });
  await themes.getByRole('button', { name: 'Set out an aim' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^What is to be so/ }).fill(text);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Give a day');
  await dialog.getByLabel('Day', { exact: true }).fill('1');
  await dialog.getByLabel('Month').selectOption('1');
  await dialog.getByLabel('Year').fill('2099');
  await dialog.getByRole('button', { name: 'Save' }).click();
  const aim = themes.getByRole('article').filter({ hasText: text });
  await expect(aim).toContainText('by 1 January 2099');
  await expect(aim).toContainText('Nothing is being done for it yet.');

  await aim.getByRole('button', { name: 'Add what is done' }).click();
  await dialog.getByRole('combobox', { name: 'What kind of step' }).selectOption('joint_visit');
  await expect(dialog.getByText('once it was made')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'What kind of step' }).selectOption('shared_tool');
  await dialog.getByRole('textbox', { name: 'What is done' }).fill('Two lines for their checklist');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(aim).toContainText('A shared tool: Two lines for their checklist');

  await aim.getByRole('link', { name: 'What was said of it' }).click();
  await expect(page.getByText('Nobody has said how far it is.')).toBeVisible();
  await page.getByRole('button', { name: 'Say how far it is' }).last().click();
  await dialog.getByRole('combobox', { name: 'How far it is' }).selectOption('given_up');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Say what shows it, or why');
  await dialog.getByRole('textbox', { name: /^What shows it, or why/ }).fill('They said no.');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('region', { name: 'What was said' })).toContainText('They said no.');
});

test('an aim that was taken out on its own page leads back to the body', async ({ page }) => {
  const text = `Set out by mistake, ${Date.now()}.`;
  const { items } = await got(page, '/bodies?search=Yorne Vale Custody');
  const { id } = await sent(page, '/aims', {
    body: items[0].id,
    level: 'themes',
    text,
    aimed_by: '2099-01-01',
  });

  await page.goto(`/aims/${id}`);
  await page.getByRole('button', { name: `Take out: ${text}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take out', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('What do we set out');
  await expect(page.getByText(text)).toHaveCount(0);
});

test('what is due leads to the change that is to be looked at again', async ({ page }) => {
  const after = `They speak alone, ${Date.now()}.`;
  const { items } = await got(page, '/bodies?search=Yorne Vale Custody');
  await sent(page, '/changes-seen', {
    body: items[0].id,
    level: 'methodology',
    noticed: '2020-01-01',
    told: {
      outcome: 'change',
      before: 'Staff sat in.',
      after,
      evidence: 'Two visits.',
      contribution: 'helped',
      visits_a_year: {},
      places_touched: {},
    },
  });

  await page.goto('/strategy');
  await page.getByRole('link', { name: after }).click();
  await expect(page.getByRole('article').filter({ hasText: after })).toBeFocused();
  await expect(page.getByRole('article').filter({ hasText: after })).toBeInViewport();
});

for (const { look, width, scheme, language } of looks) {
  test.describe(look, () => {
    test.use({ viewport: { width, height: 768 }, colorScheme: scheme });

    test('what is set out and how a body works is read by everyone', async ({ page, watch }) => {
      await read_in(page, language);
      const { items } = await got(page, '/bodies?search=Lay Visitors of the Capital');
      const body = `/bodies/${items[0].id}`;
      for (const path of [
        '/strategy',
        '/strategy/statements',
        `${body}/practice`,
        `${body}/strategy`,
        `${body}/changes/new`,
        '/trainings',
        '/trainings/new',
      ])
        await is_read_by_everyone(page, path, width, watch);
      const { items: aims } = await got(page, '/aims');
      await is_read_by_everyone(page, `/aims/${aims[0].id}`, width, watch);
    });
  });
}
