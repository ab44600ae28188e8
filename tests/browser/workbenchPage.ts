// A real browser before the built workbench, served over https with the headers of production. Whatever the page says
// on its console, asks of another origin or fails to load is kept, and a test that ends with any of it fails.
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import { ensureBrowser } from '../../scripts/browser.cjs';
import { certificate } from '../../scripts/certificate.cjs';
import { workbenchHeadersFor } from '../../scripts/headers.cjs';
import { serve } from '../../scripts/serve.cjs';
import { watchOutgoing, type Outgoing } from './outgoing';

const ROOT = path.join(__dirname, '../..');
const PICTURES = path.join(ROOT, '.cache/pictures');

export interface WorkbenchPage {
  readonly page: Page;
  /** The pane of the workbook that is looked at. */
  readonly pane: FrameLocator;
  /** Console errors, foreign requests and failed ones, as they came. */
  readonly troubles: readonly string[];
  /** Whatever left the page, or tried to. */
  readonly outgoing: Outgoing;
  /** Keeps a picture of the page, or of the pane alone, for a person to look at. */
  picture(name: string, part?: 'page' | 'pane'): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchSite {
  open(options?: BrowserContextOptions, query?: string): Promise<WorkbenchPage>;
  stop(): Promise<void>;
}

/** Starts server and browser; one for a test file. */
export async function startWorkbench(): Promise<WorkbenchSite> {
  const { key, cert } = await certificate();
  const { server, address } = await serve(path.join(ROOT, 'dist/workbench'), 0, {
    index: 'index.html',
    headersFor: workbenchHeadersFor,
    tls: { key, cert },
  });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(() => undefined),
    // A sandbox of its own is refused where the tests run as root, as in containers.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  mkdirSync(PICTURES, { recursive: true });
  return {
    open: (options = {}, query = '') => openPage(browser, address, options, query),
    stop: async () => {
      await browser.close();
      await stopServer(server);
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  query: string,
): Promise<WorkbenchPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const troubles = watchedTroubles(page, address);
  const outgoing = await watchOutgoing(context, page);
  await page.goto(`${address}${query}`);
  return {
    page,
    pane: page.frameLocator('iframe:visible'),
    troubles,
    outgoing,
    picture: async (name, part = 'page') => {
      const file = path.join(PICTURES, `${name}.png`);
      if (part === 'page') await page.screenshot({ path: file });
      else await page.locator('iframe:visible').screenshot({ path: file });
    },
    close: () => context.close(),
  };
}

function watchedTroubles(page: Page, address: string): readonly string[] {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => troubles.push(`error: ${message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(blob|data):/.test(url)) troubles.push(`foreign: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${String(response.status())}: ${response.url()}`);
  });
  return troubles;
}

const stopServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
