// A small server for a built folder on this machine only: correct types, the headers of production, nothing outside its
// folder. Over https where a certificate is given, as Excel and the library want it.
const http = require('node:http');
const https = require('node:https');
const fs = require('node:fs');
const path = require('node:path');
const { cacheControlFor, paneHeadersFor } = require('./headers.cjs');

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
function fileFor({ folder, index }, url) {
  let name;
  try {
    name = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const parts = name.split('/').filter((part) => part !== '');
  if (parts.some((part) => part.startsWith('.'))) return null;
  const wanted = path.join(folder, ...(parts.length === 0 ? [index] : parts));
  let real;
  try {
    real = fs.realpathSync(wanted);
  } catch {
    return null;
  }
  if (!real.startsWith(fs.realpathSync(folder) + path.sep)) return null;
  return fs.statSync(real).isFile() ? real : null;
}

function answer(site, request, response) {
  const headers = site.headersFor(request.url ?? '/');
  const refuse = (status, text) => {
    response.writeHead(status, { ...headers, 'Content-Type': TYPES['.txt'] });
    response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    refuse(405, 'Method not allowed');
    return;
  }
  const file = fileFor(site, request.url ?? '/');
  if (file === null) {
    refuse(404, 'Not found');
    return;
  }
  response.writeHead(200, {
    ...headers,
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': fs.statSync(file).size,
    'Cache-Control': cacheControlFor(path.basename(file)),
  });
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(file).pipe(response);
}

/**
 * Serves `folder` on 127.0.0.1, at `port` or, where that is taken, at a free one. Resolves to server and address.
 * `tls`: key and certificate as PEM texts; without it plain http.
 */
function serve(folder, port, { index = 'taskpane.html', headersFor = paneHeadersFor, tls = null } = {}) {
  const site = { folder, index, headersFor };
  const handle = (request, response) => answer(site, request, response);
  const server = tls === null ? http.createServer(handle) : https.createServer(tls, handle);
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if ((error.code === 'EADDRINUSE' || error.code === 'EACCES') && port !== 0) {
        port = 0;
        server.listen(0, '127.0.0.1');
      } else reject(error);
    });
    server.on('listening', () => {
      const place = `${tls === null ? 'http://127.0.0.1' : 'https://localhost'}:${server.address().port}/`;
      resolve({ server, address: place });
    });
    server.listen(port, '127.0.0.1');
  });
}

/** Ends the server when the person stops the program. */
function stopOnSignals(server) {
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      server.closeAllConnections();
      server.close();
    });
}

module.exports = { serve, stopOnSignals };
