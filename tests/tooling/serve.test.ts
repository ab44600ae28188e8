// The local server over a folder made for the test: types, headers, and nothing outside the folder.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { headersFile } from '../../scripts/headers.cjs';
import { serve } from '../../scripts/serve.cjs';

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

let folder: string;
let server: Server;
let port: number;

/** `fetch` would tidy the path first; this sends it as it is. */
function ask(target: string, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, path: target, method, agent: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (body += part));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      },
    );
    request.on('error', reject);
    request.end();
  });
}

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), 'capaian-serve-'));
  folder = path.join(root, 'site');
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'secret.txt'), 'secret');
  writeFileSync(path.join(folder, '.hidden'), 'secret');
  writeFileSync(path.join(folder, 'taskpane.html'), '<p>pane</p>');
  writeFileSync(path.join(folder, 'main.0123456789abcdef.js'), '1;');
  writeFileSync(path.join(folder, 'assets/icon.png'), 'png');
  writeFileSync(path.join(folder, 'functions.json'), '{}');
  symlinkSync(path.join(root, 'secret.txt'), path.join(folder, 'link.txt'));
  const started = await serve(folder, 0);
  server = started.server;
  port = Number(new URL(started.address).port);
});

afterAll(() => {
  server.close();
  rmSync(path.dirname(folder), { recursive: true });
});

describe('serve', () => {
  it('lets other pages fetch what Excel is told of the functions for cells, and nothing else', async () => {
    const opened = async (target: string): Promise<unknown> =>
      (await ask(target)).headers['access-control-allow-origin'];
    expect(await opened('/functions.json?x=1')).toBe('*');
    expect(await opened('/taskpane.html')).toBeUndefined();
    expect(headersFile()).toContain('/functions-id.json\n  Access-Control-Allow-Origin: *');
  });

  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/taskpane.html?x=1', 'text/html; charset=utf-8', 'no-cache'],
    ['/main.0123456789abcdef.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
    ['/assets/icon.png', 'image/png', 'public, max-age=86400'],
  ])('gives %s as %s, %s', async (target, type, caching) => {
    const { status, headers } = await ask(target);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
    expect(headers['cache-control']).toBe(caching);
  });

  it('sends the security headers with every answer', async () => {
    for (const answer of [await ask('/'), await ask('/missing')]) {
      expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(answer.headers['content-security-policy']).not.toMatch(/unsafe-(inline|eval)/);
      // Two style attributes of Fluent's focus keeper are allowed by their very texts, and no script attribute is.
      expect(answer.headers['content-security-policy']).toMatch(
        /style-src 'self' 'sha256-[^ ]+' 'unsafe-hashes' 'sha256-[^ ]+' 'sha256-[^ ]+';/,
      );
      expect(answer.headers['content-security-policy']).toMatch(/script-src 'self' https:\/\/[^ ]+;/);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(answer.headers['x-frame-options']).toBeUndefined();
    }
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/.hidden',
    '/link.txt',
    '/assets',
    '/%00',
    '/%zz',
    '/missing',
  ])('does not give %s', async (target) => {
    const { status, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).not.toMatch(/secret/);
  });

  it('answers HEAD without a body and refuses other methods', async () => {
    const head = await ask('/', 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  it('takes a free port where the wanted one is taken', async () => {
    const second = await serve(folder, port);
    expect(new URL(second.address).hostname).toBe('127.0.0.1');
    expect(Number(new URL(second.address).port)).not.toBe(port);
    second.server.close();
  });
});
