// Unpacks the browser of the package chrome-aws-lambda into the folder it is installed in: node unpack.js FOLDER
'use strict';
const fs = require('fs');
const path = require('path');
const zlib = require('zlib');
const home = path.resolve(process.argv[2]);
const bin = path.join(home, 'node_modules/chrome-aws-lambda/bin');

function unpack(name) {
  return zlib.brotliDecompressSync(fs.readFileSync(path.join(bin, name)));
}

// A tar is blocks of 512 bytes: a head with name and length, then the content.
function untar(tar, folder) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/, '');
    const length = parseInt(tar.toString('utf8', at + 124, at + 136), 8) || 0;
    if (name && !name.endsWith('/')) {
      const target = path.join(folder, path.normalize('/' + name));
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, tar.slice(at + 512, at + 512 + length));
    }
    at += 512 + Math.ceil(length / 512) * 512;
  }
}

untar(unpack('swiftshader.tar.br'), path.join(home, 'swiftshader'));
fs.writeFileSync(path.join(home, 'chromium.part'), unpack('chromium.br'), { mode: 0o755 });
fs.renameSync(path.join(home, 'chromium.part'), path.join(home, 'chromium'));
