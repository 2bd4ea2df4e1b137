import { expect, sign_in, test } from './signed_in';

test('a checkpoint is handed on, and compared later', async ({ page }) => {
  await page.goto('/ledger');
  const ours = page.getByRole('region', { name: 'Our checkpoint' });
  const shown = (await ours.getByText(/^\d+: [0-9a-f ]+$/).textContent()) ?? '';
  const check = page.getByRole('region', { name: 'Compare a checkpoint' });
  await check.getByRole('textbox', { name: 'The checkpoint' }).fill(shown);
  await check.getByRole('button', { name: 'Compare' }).click();
  await expect(check.getByRole('status')).toContainText('Our ledger has exactly this line');

  const changed = shown.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  await check.getByRole('textbox', { name: 'The checkpoint' }).fill(changed);
  await check.getByRole('button', { name: 'Compare' }).click();
  await expect(check.getByRole('status')).toContainText('Another line stands there now');

  const longer = shown.replace(/^\d+/, '999999');
  await check.getByRole('textbox', { name: 'The checkpoint' }).fill(longer);
  await check.getByRole('button', { name: 'Compare' }).click();
  await expect(check.getByRole('status')).toContainText('Our ledger is shorter than that');

  await check.getByRole('textbox', { name: 'The checkpoint' }).fill('12');
  await check.getByRole('button', { name: 'Compare' }).click();
  await expect(check.getByRole('alert')).toContainText('This is no checkpoint');
});

test('a signed checkpoint is told from one that somebody changed', async ({ page }) => {
  await page.goto('/ledger');
  const ours = page.getByRole('region', { name: 'Our checkpoint' });
  await ours.getByRole('button', { name: 'Sign it' }).click();
  const signed = (await ours.getByText(/^\w{26} \d+:[0-9a-f]{64} /).textContent()) ?? '';
  const check = page.getByRole('region', { name: 'Compare a checkpoint' });
  await check.getByRole('radio', { name: 'A partner’s' }).check();
  const compare = async (text: string) => {
    await check.getByRole('textbox', { name: 'The checkpoint' }).fill(text);
    await check.getByRole('button', { name: 'Compare' }).click();
  };

  await compare(signed.replace(/ \d+:/, ' 999999:'));
  await expect(check.getByRole('status')).toContainText('not by the body that it names');

  await compare(signed);
  const outcome = check.getByRole('status');
  await expect(outcome).toContainText('No letter that we have stands right there');
});

test('only the checkpoint goes on the paper that is handed on', async ({ page }) => {
  await page.goto('/ledger');
  await page.evaluate(() => {
    window.print = () => {
      const shown = (name: string) => getComputedStyle(document.querySelector(name)!).display;
      document.title = [shown('.alone-on-paper'), shown('table')].join(' ');
    };
  });
  await page.emulateMedia({ media: 'print' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    const print = [...document.querySelectorAll('button')].find(
      (each) => each.textContent?.trim() === 'Print it',
    );
    print?.click();
  });

  await expect(page).toHaveTitle('grid none');
});

test('is read by coordinators alone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, storageState: undefined });
  const page = await context.newPage();
  await sign_in(page, '/ledger', 'bastien.hollinrake');

  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('rights');
  await context.close();
});
