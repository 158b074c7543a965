// The public pages in a browser as old as pages are made for: node public.js HOME ORIGIN on|off PATHS
'use strict';
const oldBrowser = require('./oldbrowser.js');
const [, , home, origin, script, paths] = process.argv;

oldBrowser(home, 'looking at the public pages', async (page, wrong) => {
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
});
