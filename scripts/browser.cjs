// Finds a Chromium for the browser tests, or installs Debian's where that can be done. Says which one it is.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'msedge', 'chrome'];
const USUAL_PLACES = {
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
};

const isFile = (file) => file !== undefined && file !== '' && fs.existsSync(file);

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(isFile);
}

/** Playwright's own browser, where somebody has installed one. */
function playwrights() {
  const { chromium } = require('playwright-core');
  const file = chromium.executablePath();
  return isFile(file) ? file : undefined;
}

/** The browser on this computer, or null. */
function findBrowser() {
  const asked = process.env.CHROME_PATH;
  if (isFile(asked)) return asked;
  const usual = (USUAL_PLACES[process.platform] ?? []).find(isFile);
  return onPath() ?? usual ?? playwrights() ?? null;
}

function run(file, args) {
  const done = spawnSync(file, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  return done.status === 0;
}

/** Debian's package where we may install it, else playwright's download. */
function install(note) {
  const isRoot = process.getuid?.() === 0;
  if (process.platform === 'linux' && isRoot && run('which', ['apt-get'])) {
    note('Memasang Chromium dari Debian untuk uji peramban ...');
    run('apt-get', ['update']);
    const env = [
      'env',
      ['DEBIAN_FRONTEND=noninteractive', 'apt-get', 'install', '-y', '--no-install-recommends'],
    ];
    if (run(env[0], [...env[1], 'chromium', 'fonts-noto-core'])) return;
  }
  note('Mengunduh Chromium untuk uji peramban ...');
  run(process.execPath, [
    path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js'),
    'install',
    'chromium',
  ]);
}

/** The path of a browser, installed when none was there. Throws when there is none to be had. */
function ensureBrowser(note) {
  const found = findBrowser();
  if (found !== null) return found;
  install(note);
  const installed = findBrowser();
  if (installed === null)
    throw new Error(
      'Tidak ada peramban untuk uji. Pasang Chromium atau Chrome, atau tunjukkan letaknya dengan CHROME_PATH.',
    );
  return installed;
}

module.exports = { ensureBrowser, findBrowser };
