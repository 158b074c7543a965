// Records are kept in a browser as old as pages are made for, where there is no network: node field.js HOME PAGE OUT
'use strict';
const fs = require('fs');
const path = require('path');
const oldBrowser = require('./oldbrowser.js');
const [, , home, file, out] = process.argv;

const say = page => page.evaluate(() => document.body.textContent);
const press = (page, words) => page.evaluate(label => {
  const found = Array.from(document.querySelectorAll('button')).find(one => one.textContent.startsWith(label));
  if (!found) throw new Error('no button ' + label);
  found.click();
}, words);

async function expect(page, words) {
  const text = await say(page);
  if (!text.includes(words)) throw new Error(`"${words}" is not in: ${text.replace(/\s+/g, ' ').slice(0, 500)}`);
}

oldBrowser(home, 'the field', async (page, wrong) => {
  page.on('request', request => { if (/^https?:/.test(request.url())) wrong.push('asked ' + request.url()); });
  await page.setViewport({ width: 390, height: 780 });
  await page.setOfflineMode(true);
  await page.goto('file://' + path.resolve(file));
  await expect(page, '这里还没有写过');

  // A new record; what must be there is asked for.
  await press(page, '新增一条');
  await page.type('#f-name', '现场石刻');
  await press(page, '记下来');
  await expect(page, '还没有填：乡镇');

  // What was typed outlives the page.
  await page.reload();
  await press(page, '接着写没写完的');
  if (await page.$eval('#f-name', one => one.value) !== '现场石刻') throw new Error('the draft is gone');
  await page.type('#by', '王某');
  await page.type('#f-township', '青石镇');
  await press(page, '记下来');
  await expect(page, '1 条等着带回');

  // A record that was taken along, found and changed.
  await page.type('input[type=search]', '白鹭坪金石器');
  await press(page, '白鹭坪金石器');
  await page.type('#f-village', '白鹭村');
  await press(page, '记下来');
  await page.reload();
  await expect(page, '2 条还没有存成文件');

  await press(page, '存成文件带回去');
  await expect(page, '都存成文件了');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (wide > 0) throw new Error(`the page is ${wide} pixels too wide`);
  fs.writeFileSync(out, await page.$eval('textarea[readonly]', one => one.value));
  if (process.argv[5]) await page.screenshot({ path: process.argv[5] });
});
