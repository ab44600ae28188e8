// How long the pane needs until its first button can be pressed, cold, in a real browser before the workbench; beside it a
// starter pane built like Microsoft's React template, in the same run. Medians, alternating.
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { ensureBrowser } = require('../scripts/browser.cjs');
const { ensureBuilt } = require('../scripts/build.cjs');
const { certificate } = require('../scripts/certificate.cjs');
const { ensureInstalled } = require('../scripts/install.cjs');
const { workbenchHeadersFor } = require('../scripts/headers.cjs');
const { serve } = require('../scripts/serve.cjs');
const starterConfig = require('./starterPane/webpack.config.cjs');

const ROOT = path.join(__dirname, '..');
const WORKBENCH = path.join(ROOT, 'dist/workbench');
const PEER = path.join(ROOT, 'dist/workbench-starter');
const RUNS = 9;

const note = (text) => process.stderr.write(`${text}\n`);

/** The workbench with the starter in the place of the pane. */
async function buildStarter() {
  fs.rmSync(PEER, { recursive: true, force: true });
  fs.cpSync(WORKBENCH, PEER, {
    recursive: true,
    filter: (file) => !file.startsWith(path.join(WORKBENCH, 'pane')),
  });
  const webpack = require('webpack');
  await new Promise((resolve, reject) => {
    webpack(starterConfig(path.join(PEER, 'pane'))).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve();
    });
  });
}

/** The starter's files have no policy of their own, as those of the template have none. */
const starterHeadersFor = (url) => (url.startsWith('/pane/') ? {} : workbenchHeadersFor(url));

/**
 * Runs in every frame: keeps the moment at which a button that can be pressed stands in the pane's own page, and the one
 * at which Office has answered, from when on a press can be acted upon.
 */
function watchForButton() {
  if (window.top === window) return;
  let isAsked = false;
  const look = () => {
    if (!isAsked && window.Office?.onReady !== undefined) {
      isAsked = true;
      void window.Office.onReady(() => {
        window.answeredAt = performance.now();
      });
    }
    if (window.readyAt !== undefined) return;
    if (document.querySelector('button:not([disabled])') === null) return;
    requestAnimationFrame(() => {
      window.readyAt ??= performance.now();
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
}

/** One cold start: milliseconds from the frame's navigation to the first paint, to the button and to Office's answer. */
async function coldStart(browser, address) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'id-ID' });
  await context.addInitScript(watchForButton);
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Buka contoh' }).first().click();
  await page.locator('iframe').waitFor();
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  await frame.waitForFunction(
    () =>
      window.readyAt !== undefined &&
      window.answeredAt !== undefined &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  const times = await frame.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
    ready: window.readyAt,
    answered: window.answeredAt,
  }));
  await context.close();
  return times;
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

async function main() {
  ensureInstalled(note);
  await ensureBuilt(['pane', 'workbench'], note);
  await buildStarter();
  const { key, cert } = await certificate();
  const site = (folder, headersFor) =>
    serve(folder, 0, { index: 'index.html', headersFor, tls: { key, cert } });
  const servers = {
    capaian: await site(WORKBENCH, workbenchHeadersFor),
    starter: await site(PEER, starterHeadersFor),
  };
  const browser = await chromium.launch({
    executablePath: ensureBrowser(note),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const times = { capaian: [], starter: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, { address }] of Object.entries(servers)) {
      const measured = await coldStart(browser, address);
      // The first of each warms the browser itself.
      if (run > 0) times[name].push(measured);
    }
  }
  await browser.close();
  for (const { server } of Object.values(servers)) {
    server.closeAllConnections();
    server.close();
  }
  const result = Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      {
        firstPaintMs: Math.round(median(all.map(({ paint }) => paint))),
        readyMs: Math.round(median(all.map(({ ready }) => ready))),
        officeAnsweredMs: Math.round(median(all.map(({ answered }) => answered))),
      },
    ]),
  );
  fs.mkdirSync(path.join(__dirname, 'results'), { recursive: true });
  fs.writeFileSync(path.join(__dirname, 'results/paneStart.json'), `${JSON.stringify(result, null, 2)}\n`);
  console.table(result);
  console.log(`capaian / starter: ${(result.capaian.readyMs / result.starter.readyMs).toFixed(2)}`);
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exitCode = 1;
});
