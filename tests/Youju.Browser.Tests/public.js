// The public pages in a browser as old as pages are made for: node public.js HOME ORIGIN on|off PATHS
'use strict';
const path = require('path');
const [, , home, origin, script, paths] = process.argv;
const puppeteer = require(path.join(path.resolve(home), 'node_modules/puppeteer-core'));
const wrong = [];

setTimeout(() => { console.error('the public pages take longer than two minutes'); process.exit(1); }, 120000).unref();

(async () => {
  const browser = await puppeteer.launch({
    executablePath: path.join(path.resolve(home), 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--headless', '--lang=zh-CN'],
    headless: true,
  });
  try {
    const page = await browser.newPage();
    page.on('pageerror', error => wrong.push(error.message));
    await page.setJavaScriptEnabled(script !== 'off');
    for (const width of [1366, 390]) {
      await page.setViewport({ width, height: 768 });
      for (const end of paths.split(' ')) {
        const answer = await page.goto(origin + encodeURI(end));
        if (answer.status() !== 200) throw new Error(`${end}: ${answer.status()}`);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (wide > 0) throw new Error(`${end} is ${wide} pixels too wide at ${width}`);
        const heads = await page.evaluate(() => document.querySelectorAll('h1').length);
        if (heads < 1) throw new Error(`${end} has no heading`);
      }
    }
    await page.goto(origin + '/public/verify');
    await page.type('#code', 'ffffffffffff');
    await Promise.all([page.waitForNavigation(), page.click('form[method="get"] button')]);
    const text = await page.evaluate(() => document.body.textContent);
    if (!text.includes('这里公开过的没有')) throw new Error(text.replace(/\s+/g, ' ').slice(0, 600));
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
    console.log(`${await browser.version()} done`);
  } finally {
    await browser.close();
  }
})().catch(error => { console.error(error.stack); process.exit(1); });
