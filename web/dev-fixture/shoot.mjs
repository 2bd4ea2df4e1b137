import { chromium } from '@playwright/test';
const jobs = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium' });
for (const job of jobs) {
  const [path, name, mode = 'wide', act = ''] = job.split('::');
  const dark = mode.includes('dark'), narrow = mode.includes('narrow');
  const lang = mode.includes('ar') && !mode.includes('narrowx') && /(^|-)ar($|-)/.test(mode) ? 'ar' : mode.includes('fr') ? 'fr' : 'en';
  const c = await b.newContext({ viewport: narrow ? { width: 360, height: 740 } : { width: 1366, height: 768 }, colorScheme: dark ? 'dark' : 'light', locale: lang });
  const p = await c.newPage();
  p.on('console', (m) => { if (['error', 'warning'].includes(m.type())) console.log(name, m.text()); });
  p.on('pageerror', (e) => console.log(name, 'PAGEERROR', e.message));
  await p.goto('http://127.0.0.1:8099' + path);
  await p.waitForTimeout(500);
  if (act) { await eval(`(async (p) => { ${act} })`)(p); await p.waitForTimeout(500); }
  if (mode.includes('print')) await p.pdf({ path: `/tmp/w/${name}.pdf`, format: 'A4' });
  await p.screenshot({ path: `/tmp/w/${name}.png`, fullPage: mode.includes('full') });
  await c.close();
}
await b.close();
