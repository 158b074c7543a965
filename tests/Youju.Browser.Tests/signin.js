// Signing in and the pages of 管理 in a browser as old as pages are made for: node signin.js HOME ORIGIN LOGIN PASSWORD on|off
'use strict';
const oldBrowser = require('./oldbrowser.js');
const [, , home, origin, login, password, script] = process.argv;

oldBrowser(home, 'signing in', async (page, wrong) => {
  await page.setJavaScriptEnabled(script !== 'off');
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(origin + '/administration');
  await page.type('#login', login);
  await page.type('#password', password);
  await Promise.all([page.waitForNavigation(), page.click('button.first')]);
  await oldBrowser.waitForPath(page, '/administration');
  for (const end of ['', '/units', '/people', '/people/zhangw', '/packs']) {
    const answer = await page.goto(`${origin}/administration${end}`);
    if (answer.status() !== 200) throw new Error(`${end}: ${answer.status()}`);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (wide > 0) throw new Error(`${end} is ${wide} pixels too wide`);
  }
  await page.goto(origin + '/administration/units');
  await page.type('#name', `旧浏览器单位${script}`);
  await Promise.all([page.waitForNavigation(), page.click('form[action="/administration/units"] button')]);
  const text = await page.evaluate(() => document.body.textContent);
  if (!text.includes('加进来了')) throw new Error(text.replace(/\s+/g, ' ').slice(0, 600));
});
