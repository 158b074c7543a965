// A browser as old as pages are made for: takes a journey in it; ends with 1 where something went wrong on the way.
'use strict';
const path = require('path');

module.exports = async (home, title, journey) => {
  const puppeteer = require(path.join(path.resolve(home), 'node_modules/puppeteer-core'));
  const wrong = [];
  // A browser that answers no more ends the journey.
  setTimeout(() => { console.error(`${title} takes longer than two minutes`); process.exit(1); }, 120000).unref();
  try {
    const browser = await puppeteer.launch({
      executablePath: path.join(path.resolve(home), 'chromium'),
      args: ['--no-sandbox', '--disable-gpu', '--headless', '--lang=zh-CN'],
      headless: true,
    });
    try {
      const page = await browser.newPage();
      page.on('pageerror', error => wrong.push(error.message));
      await journey(page, wrong);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
      console.log(`${await browser.version()} done`);
    } finally {
      await browser.close();
    }
  } catch (error) {
    console.error(error.stack);
    process.exit(1);
  }
};

// Whoever has come in is led on by the page itself: what follows must not run into that.
module.exports.waitForPath = async (page, wanted) => {
  while (new URL(page.url()).pathname !== wanted) await new Promise(next => setTimeout(next, 50));
};
