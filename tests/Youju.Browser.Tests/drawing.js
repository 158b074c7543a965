// A line is drawn on the map in a browser as old as pages are made for, and saved: node drawing.js HOME ENTRY DOSSIER
'use strict';
const oldBrowser = require('./oldbrowser.js');
const [, , home, entry, dossier] = process.argv;
const base = entry.split('/enter')[0];
const value = (page, id) => page.$eval(`[id="${id}"]`, field => field.value);

oldBrowser(home, 'drawing', async (page, wrong) => {
  page.on('console', message => { if (message.type() === 'error') wrong.push(message.text()); });
  await page.setViewport({ width: 1366, height: 768 });
  await page.goto(entry);
  await oldBrowser.waitForPath(page, '/');
  await page.goto(`${base}${dossier}/registers/routes/new`);
  await page.type('[id="field.name"]', '旧浏览器画的线');
  await page.type('[id="field.stops"]', '甲→乙→丙');
  await page.click('[data-draw="line"]');
  await page.$eval('.pan', map => map.scrollIntoView({ block: 'center' }));
  const box = await (await page.$('.pan')).boundingBox();
  for (const [right, down] of [[0.4, 0.25], [0.6, 0.35], [0.7, 0.2]])
    await page.mouse.click(box.x + box.width * right, box.y + box.height * down);
  await page.click('[data-step="done"]');
  const drawn = await value(page, 'field.shape');
  if (!/^线 (\d+(\.\d+)?,\d+(\.\d+)?；){2}\d+(\.\d+)?,\d+(\.\d+)?$/.test(drawn)) throw new Error(`not a line: ${drawn}`);
  await page.select('[name="state"]', 'designed');
  await Promise.all([page.waitForNavigation(), page.click('#record button.first')]);
  if (await value(page, 'field.shape') !== drawn) throw new Error('the line was not kept');
});
