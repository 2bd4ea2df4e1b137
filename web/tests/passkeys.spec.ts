import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';

import { in_english, sign_in, somebody } from './signed_in';

/** Whether the authenticator gives a secret of its own, which opens its person's key. */
type Gives = 'a secret' | 'no secret';

/** The same server by its name: browsers have no passkeys for a number. */
function by_name(address: string | undefined): string {
  return (address ?? '').replace('127.0.0.1', 'localhost');
}

/** A page with an authenticator that says yes to everything. */
async function with_an_authenticator(browser: Browser, address: string, gives: Gives) {
  const context = await browser.newContext({ baseURL: by_name(address), storageState: undefined });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: gives === 'a secret',
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { context, page };
}

async function add_passkey(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('blue key');
  await dialog.getByRole('textbox', { name: 'Present password' }).fill(somebody.password);
  await dialog.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('The passkey is added.')).toBeVisible();
}

async function sign_out(page: Page, context: BrowserContext): Promise<void> {
  await context.clearCookies();
  await page.goto('/sign-in');
}

test('a passkey signs in alone, and opens nothing once it is taken out', async ({
  browser,
  baseURL,
}) => {
  const { context, page } = await with_an_authenticator(browser, baseURL ?? '', 'a secret');
  await sign_in(page, '/account', 'owen.castelbrun');
  await add_passkey(page);
  const row = page.getByRole('row').filter({ hasText: 'blue key' });
  await expect(row).toContainText('Signs in alone');

  await sign_out(page, context);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('navigation', { name: 'The work' }).waitFor();

  await page.goto('/account');
  await row.getByRole('button', { name: /Take the passkey out/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(somebody.password);
  await dialog.getByRole('button', { name: 'Take the passkey out' }).click();
  await expect(page.getByText('The passkey is taken out.')).toBeVisible();

  await sign_out(page, context);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('opens nothing here');
  await context.close();
});

test('a passkey without a secret is asked for after the password', async ({ browser, baseURL }) => {
  const { context, page } = await with_an_authenticator(browser, baseURL ?? '', 'no secret');
  await sign_in(page, '/account', 'josiane.hartmoor');
  await add_passkey(page);
  await expect(page.getByRole('row').filter({ hasText: 'blue key' })).toContainText(
    'The second step',
  );
  await expect(page.getByText('After the password one of your passkeys')).toBeVisible();

  await sign_out(page, context);
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('does not open your key');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('josiane.hartmoor');
  await page.getByRole('textbox', { name: 'Password' }).fill(somebody.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('textbox', { name: 'Code on paper' })).toBeVisible();
  await page.getByRole('button', { name: 'Use a passkey' }).click();
  await page.getByRole('navigation', { name: 'The work' }).waitFor();
  await context.close();
});

test('a code on paper brings somebody back in, once', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/account', 'anselm.rochedure');
  await page.getByRole('button', { name: 'Make ten codes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill(somebody.password);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Make ten codes' }).click();
  await expect(dialog.getByRole('textbox')).toHaveValue('');
  await dialog.getByRole('textbox').fill(somebody.password);
  await dialog.getByRole('button', { name: 'Make ten codes' }).click();
  const codes = page.getByRole('dialog').getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await page.keyboard.press('Escape');
  await page.mouse.click(5, 5);
  await expect(codes).toHaveCount(10);
  const code = await codes.first().innerText();
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await page.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByText('10 codes of those made on')).toBeVisible();

  const recover = async () => {
    await page.goto('/sign-in/recovery');
    await page.getByRole('textbox', { name: 'Sign-in name' }).fill('anselm.rochedure');
    await page.getByRole('textbox', { name: 'Code on paper' }).fill(code.toLowerCase());
    await page.getByRole('textbox', { name: 'New password' }).fill(somebody.password);
    await page.getByRole('textbox', { name: 'The same once more' }).fill(somebody.password);
    await page.getByRole('button', { name: 'Come in' }).click();
  };
  await context.clearCookies();
  await recover();
  await expect(page.getByText('9 codes of those made on')).toBeVisible();

  await context.clearCookies();
  await recover();
  await expect(page.getByRole('alert')).toContainText('do not go together');
  await context.close();
});

test('one sees when one came in, and who tried to', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  await in_english(context);
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: 'Sign-in name' }).fill('philippa.grandvaux');
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await sign_in(page, '/account', 'philippa.grandvaux');

  const rows = page.getByRole('table', { name: 'When you came in' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Came in');
  await expect(rows.nth(1)).toContainText('Chrome');
  await expect(rows.nth(2)).toContainText('Refused');
  await context.close();
});
