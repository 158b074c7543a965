// The core journey in a browser as old as pages are made for: node journey.js HOME ENTRY REPORT on|off
'use strict';
const oldBrowser = require('./oldbrowser.js');
const [, , home, entry, report, script] = process.argv;
const base = entry.split('/enter')[0];
const dossier = '/dossiers/unit-23608ef13fb0-2024';

async function expectWords(page, words) {
  const text = await page.evaluate(() => document.body.textContent);
  if (!text.includes(words)) throw new Error(`${page.url()} does not say ${words}: ${text.replace(/\s+/g, ' ').slice(0, 600)}`);
}

async function press(page, selector) {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

async function checkReport(page) {
  await page.goto(base + '/checks');
  const input = await page.$('#files');
  await input.uploadFile(report);
  await press(page, 'form.drop button');
  await page.waitForSelector('.checked .card', { timeout: 60000 });
  await expectWords(page, '合计写为 271.36万元');
  if (script === 'off') return;
  await page.keyboard.press('j');
  await page.waitForSelector('.card.here');
}

async function addRecord(page) {
  await page.goto(base + dossier + '/registers/events/new');
  await page.type('[name="field.name"]', `旧浏览器活动${script}`);
  await page.select('[name="field.kind"]', '节庆');
  await page.type('[name="field.dates"]', '2024-06-10');
  await page.type('[name="field.place"]', '松杨湖');
  await page.select('[name="state"]', 'held');
  await press(page, '#record button.first');
  await page.goto(base + dossier + '/registers/events');
  await expectWords(page, `旧浏览器活动${script}`);
}

// The grid takes what is typed, keeps it as a draft, and saves it as one step.
async function enterGrid(page) {
  await page.goto(base + dossier + '/registers/events/grid');
  if (script === 'off') {
    await page.type('textarea[name="paste"]', '只贴了名称');
    await press(page, 'button.first');
    await expectWords(page, '没有进去');
    return;
  }
  await page.waitForSelector('form.ready');
  await page.keyboard.type('旧浏览器表格');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /草稿已存/.test(document.querySelector('.grid-said').textContent));
  await page.waitForSelector('td.invalid');
}

async function readPages(page) {
  for (const end of ['', '/money', '/registers', '/indicators', '/report', '/submission', '/changes', '/import', '/confirm',
    '/evidence', '/search?q=' + encodeURIComponent('樱花'), '/registers/events/grid', '/money/grid', '/indicators/edit', '/report/returned',
    '/duplicates', '/copies', '/report/words/other']) {
    const answer = await page.goto(base + dossier + end);
    if (answer.status() !== 200) throw new Error(`${end}: ${answer.status()}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) throw new Error(`${end} is ${wide} pixels too wide`);
  }
}

oldBrowser(home, 'the journey', async (page, wrong) => {
  page.on('console', message => { // A form that comes back to be mended answers 422.
    if (message.type() === 'error' && !message.text().includes('status of 422')) wrong.push(message.text()); });
  await page.setJavaScriptEnabled(script !== 'off');
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(entry);
  await oldBrowser.waitForPath(page, '/');
  await page.goto(base + '/');
  await expectWords(page, '年度档案');
  await checkReport(page);
  await addRecord(page);
  await enterGrid(page);
  await readPages(page);
});
