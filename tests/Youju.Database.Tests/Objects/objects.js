// A store that speaks S3, and before it a way that alters the last byte of what passes through.
// node objects.js MODULES FOLDER: writes the ports of both on one line, and runs until its input ends.
const http = require('http');
const [modules, directory] = process.argv.slice(2);
const S3rver = require(modules + '/s3rver');
const store = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory, configureBuckets: [{ name: 'youju' }] });

store.run().then(({ port }) => {
  const altering = http.createServer((request, response) => {
    const parts = [];
    request.on('data', part => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      if (request.method === 'PUT' && body.length > 0) body[body.length - 1] ^= 1;
      const onward = http.request({ port, host: '127.0.0.1', method: request.method, path: request.url, headers: request.headers },
        answer => { response.writeHead(answer.statusCode, answer.headers); answer.pipe(response); });
      onward.end(body);
    });
  });
  altering.listen(0, '127.0.0.1', () => console.log(`${port} ${altering.address().port}`));
});
process.stdin.on('end', () => process.exit(0)).resume();
