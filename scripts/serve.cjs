// A small server for the built pane on this machine only: correct types, the headers of production, nothing outside
// its folder. Not for production: Office wants https there.
const http = require('node:http');
const fs = require('node:fs');
const path = require('node:path');
const { SECURITY_HEADERS, cacheControlFor } = require('./headers.cjs');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that a request's path denotes within `folder`, or null: outside, hidden, or not a file. */
function fileFor(folder, url) {
  let name;
  try {
    name = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const parts = name.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.'))) return null;
  const wanted = path.join(folder, ...(parts.length === 0 ? ['taskpane.html'] : parts));
  let real;
  try {
    real = fs.realpathSync(wanted);
  } catch {
    return null;
  }
  if (!real.startsWith(fs.realpathSync(folder) + path.sep)) return null;
  return fs.statSync(real).isFile() ? real : null;
}

function answer(folder, request, response) {
  const refuse = (status, text) => {
    response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': TYPES['.txt'] });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(405, 'Method not allowed');
    return;
  }
  const file = fileFor(folder, request.url ?? '/');
  if (file === null) {
    refuse(404, 'Not found');
    return;
  }
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': fs.statSync(file).size,
    'Cache-Control': cacheControlFor(path.basename(file)),
  });
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(file).pipe(response);
}

/** Serves `folder` on 127.0.0.1, at `port` or, where that is taken, at a free one. Resolves to server and address. */
function serve(folder, port) {
  const server = http.createServer((request, response) => answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if ((error.code === 'EADDRINUSE' || error.code === 'EACCES') && port !== 0) {
        port = 0;
        server.listen(0, '127.0.0.1');
      } else reject(error);
    });
    server.on('listening', () => resolve({ server, address: `http://127.0.0.1:${server.address().port}/` }));
    server.listen(port, '127.0.0.1');
  });
}

module.exports = { serve };
