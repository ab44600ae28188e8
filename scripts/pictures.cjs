// Makes the handbook's pictures: drives the built workbench and its pane in a real browser, through the sample workbook,
// on a fixed day, in both languages, and writes small PNGs into docs/pictures/panduan and docs/pictures/handbook.
//   node scripts/pictures.cjs [--only=NAME,NAME] [--site=FOLDER]
// The words that are pressed come from src/messages, so that a renamed button is found or the script stops.
// --site takes a workbench that was built elsewhere instead of dist/workbench.
const fs = require('node:fs');
const path = require('node:path');
const { chromium } = require('playwright-core');
const { ensureBrowser } = require('./browser.cjs');
const { ensureBuilt } = require('./build.cjs');
const { certificate } = require('./certificate.cjs');
const { workbenchHeadersFor } = require('./headers.cjs');
const { ensureInstalled } = require('./install.cjs');
const { serve } = require('./serve.cjs');
const { smallPng } = require('./small-png.cjs');

const ROOT = path.join(__dirname, '..');
const PICTURES = path.join(ROOT, 'docs/pictures');
const FOLDERS = { id: 'panduan', en: 'handbook' };
const LOCALES = { id: 'id-ID', en: 'en-GB' };
/** The sample's evaluation date, so that nothing is worked out for a day that has passed. */
const NOW = new Date('2026-09-30T14:05:00+07:00');
const PANE_WIDTH = 320;
const LEAST_HEIGHT = 480;
const MOST_HEIGHT = 940;
/** Milliseconds until a new screen takes presses. */
const SETTLED = 900;
const WIDE = { width: 1240, height: 620 };
const MARKET_CODE = '4.1.02.01.05';
/** Columns from the account code to the results of the third quarter. */
const RIGHT_TO_QUARTER = 25;
const MARKET_PACT = '800/13/2026';
/** Columns from the number of a pact to those that belong to people. */
const RIGHT_TO_PEOPLE = 14;
const TOURISM_CODE = '4.1.02.02.17';

const note = (text) => process.stderr.write(`${text}\n`);

function wishes(args) {
  const wished = { only: null, site: null };
  for (const arg of args) {
    if (arg.startsWith('--site=')) wished.site = path.resolve(arg.slice('--site='.length));
    else if (arg.startsWith('--only=')) wished.only = arg.slice('--only='.length).split(',');
    else throw new Error(`'${arg}' is unknown. node scripts/pictures.cjs [--only=NAME,NAME] [--site=FOLDER]`);
  }
  return wished;
}

/** One open workbench in one language, and what a picture of it needs. */
class Stage {
  constructor(page, language, words, keep) {
    this.page = page;
    this.language = language;
    this.words = words;
    this.keep = keep;
    this.pane = page.frameLocator('iframe:visible');
  }

  button(name) {
    return this.pane.getByRole('button', { name, exact: true });
  }

  async press(name) {
    await this.button(name).last().click();
  }

  async shows(title) {
    await this.pane.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
    await this.page.waitForTimeout(SETTLED);
  }

  /** The preview is made anew after each tick. */
  async tick(label) {
    const box = this.pane.getByRole('checkbox', { name: label, exact: true });
    await box.click();
    await box.and(this.pane.locator(':checked')).waitFor();
    await this.page.waitForTimeout(SETTLED);
  }

  async closePane() {
    await this.page.getByRole('button', { name: this.words.bench.hidePane, exact: true }).click();
  }

  async ribbon(name) {
    await this.page.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
  }

  async sheet(name) {
    await this.page.setViewportSize(WIDE);
    await this.page.getByRole('tab', { name, exact: true }).click();
  }

  cell(text) {
    return this.page.getByRole('gridcell', { name: text, exact: true }).first();
  }

  /** Puts a text into the cell so many columns right of an account code on `Realisasi`. */
  async type(code, columns, text) {
    await this.sheet('Realisasi');
    await this.cell(code).click();
    for (let step = 0; step < columns; step += 1) await this.page.keyboard.press('ArrowRight');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** The pane at its narrowest width, as high as what it says. */
  async fit() {
    await this.page.setViewportSize({ width: WIDE.width, height: LEAST_HEIGHT });
    await this.page.locator('iframe:visible').evaluate((frame, width) => {
      frame.parentElement.style.width = `${width}px`;
    }, PANE_WIDTH);
    const hidden = await this.pane.getByRole('main').evaluate((main) => {
      let most = 0;
      for (let part = main; part !== null; part = part.parentElement)
        most = Math.max(most, part.scrollHeight - part.clientHeight);
      return most;
    });
    const height = Math.min(LEAST_HEIGHT + hidden, MOST_HEIGHT);
    await this.page.setViewportSize({ width: WIDE.width, height });
  }

  async picture(name, { atEnd = false } = {}) {
    if (!this.keep(name)) return;
    await this.fit();
    await this.pane.getByRole('main').evaluate((main, isAtEnd) => {
      main.ownerDocument.activeElement?.blur();
      for (let part = main; part !== null; part = part.parentElement)
        part.scrollTop = isAtEnd ? part.scrollHeight : 0;
    }, atEnd);
    await this.rest();
    this.save(name, await this.page.locator('iframe:visible').screenshot());
  }

  async widePicture(name) {
    if (!this.keep(name)) return;
    await this.page.setViewportSize(WIDE);
    await this.rest();
    this.save(name, await this.page.screenshot({ scale: 'css' }));
  }

  /** Nothing is lit up by the pointer. */
  async rest() {
    await this.page.mouse.move(1, 1);
    await this.page.waitForTimeout(300);
  }

  save(name, png) {
    const file = path.join(PICTURES, FOLDERS[this.language], `${name}.png`);
    const small = smallPng(png);
    fs.writeFileSync(file, small);
    note(`${path.relative(ROOT, file)} ${Math.ceil(small.length / 1000)} kB`);
  }
}

async function openSample(stage) {
  await stage.page.getByRole('main').getByRole('button', { name: stage.words.bench.sample }).click();
  await stage.shows(stage.words.pane.welcome.title);
}

async function toPreview(stage) {
  await openSample(stage);
  await stage.press(stage.words.pane.welcome.begin);
  await stage.shows(stage.words.pane.preview.title);
}

async function write(stage) {
  await stage.press(stage.words.pane.preview.write);
  await stage.shows(stage.words.pane.done.title);
}

/** The steps of a first evaluation, up to the preview. */
async function steps(stage) {
  const { pane } = stage.words;
  await openSample(stage);
  await stage.picture('welcome');
  await stage.press(pane.welcome.begin);
  await stage.shows(pane.preview.title);
  await stage.picture('preview');
  await stage.picture('preview-write', { atEnd: true });
  for (const [name, title] of [
    ['officials', pane.officials.title],
    ['rules', pane.rules.title],
    [null, pane.checks.title],
    ['found', pane.found.title],
  ]) {
    await stage.press(pane.back);
    await stage.shows(title);
    if (name !== null) await stage.picture(name);
  }
  await stage.press(pane.found.point);
  await stage.shows(pane.pointing.title);
  await stage.picture('pointing');
}

/** What stands after writing, and the way back. */
async function results(stage) {
  const { pane, bench, proof } = stage.words;
  await toPreview(stage);
  await write(stage);
  await stage.picture('done');
  await stage.press(pane.history);
  await stage.shows(pane.historyPage.title);
  await stage.picture('history');
  await stage.pane
    .getByRole('button', { name: new RegExp(`^${pane.historyPage.match}`) })
    .first()
    .click();
  await stage.shows(proof.matchTitle);
  await stage.picture('match');
  await stage.press(pane.back);
  await stage.shows(pane.historyPage.title);
  await stage.press(pane.back);
  await stage.shows(pane.done.title);
  await stage.press(pane.done.showUnmet);
  await stage.shows(pane.unmet.title);
  await stage.picture('unmet');
  await stage.sheet('Target');
  await stage.cell(MARKET_CODE).click();
  await stage.ribbon(bench.why);
  await stage.shows(pane.why.title);
  await stage.picture('why');
  await stage.sheet('Target');
  await stage.cell(MARKET_CODE).click();
  for (let step = 0; step < RIGHT_TO_QUARTER; step += 1) await stage.page.keyboard.press('ArrowRight');
  await stage.widePicture('results');
  await stage.sheet('Register Pakta');
  await stage.closePane();
  await stage.cell(MARKET_PACT).click();
  for (let step = 0; step < RIGHT_TO_PEOPLE; step += 1) await stage.page.keyboard.press('ArrowRight');
  await stage.widePicture('register');
}

async function changes(stage) {
  const { pane } = stage.words;
  await toPreview(stage);
  await write(stage);
  await stage.type(MARKET_CODE, 2, '200000000');
  await stage.pane.getByText(pane.stale.edited).waitFor();
  await stage.picture('stale');
  await stage.press(pane.lookAgain);
  await stage.shows(pane.preview.title);
  await stage.picture('changes');
  await write(stage);
  await stage.press(pane.done.undoAll);
  await stage.shows(pane.undone.title);
  await stage.picture('undone');
}

async function question(stage) {
  const { pane } = stage.words;
  await openSample(stage);
  await stage.type(TOURISM_CODE, 10, '-');
  await stage.press(pane.welcome.begin);
  await stage.shows(pane.found.title);
  await stage.press(pane.found.confirm);
  await stage.pane.getByRole('radio').first().waitFor();
  await stage.picture('question');
}

/** A figure that was stored as a text is read and told. */
async function checks(stage) {
  const { pane } = stage.words;
  await openSample(stage);
  await stage.type(TOURISM_CODE, 10, 'Rp 157.200.000');
  await stage.press(pane.welcome.begin);
  await stage.shows(pane.preview.title);
  for (const title of [pane.officials.title, pane.rules.title, pane.checks.title]) {
    await stage.press(pane.back);
    await stage.shows(title);
  }
  await stage.picture('checks');
}

async function trouble(stage) {
  const { pane, bench } = stage.words;
  await toPreview(stage);
  await stage.page.getByRole('combobox', { name: bench.trial }).selectOption('AccessDenied');
  await stage.press(pane.preview.write);
  await stage.pane.getByText(pane.trouble.unchanged).waitFor();
  await stage.picture('trouble');
}

async function pages(stage) {
  const { offers } = stage.words.pane.preview;
  await toPreview(stage);
  for (const extra of ['progress', 'minutes']) await stage.tick(offers[extra]);
  await write(stage);
  await stage.closePane();
  await stage.sheet('Berita Acara');
  await stage.widePicture('minutes');
  await stage.sheet('Lembar Kemajuan');
  await stage.widePicture('progress');
}

const STORIES = [
  {
    pictures: ['welcome', 'preview', 'preview-write', 'officials', 'rules', 'found', 'pointing'],
    tell: steps,
  },
  { pictures: ['done', 'unmet', 'why', 'results', 'register', 'history', 'match'], tell: results },
  { pictures: ['stale', 'changes', 'undone'], tell: changes },
  { pictures: ['question'], tell: question },
  { pictures: ['checks'], tell: checks },
  { pictures: ['trouble'], tell: trouble, isTrial: true },
  { pictures: ['minutes', 'progress'], tell: pages },
];

function wordsIn(language) {
  require('./load-typescript.cjs');
  const { paneSentences } = require('../src/messages/paneSentences');
  const { PROOF_WORDS } = require('../src/messages/proofSentences');
  const { workbenchSentences } = require('../src/messages/workbenchSentences');
  return { pane: paneSentences(language), bench: workbenchSentences(language), proof: PROOF_WORDS[language] };
}

async function tellAll(browser, address, only) {
  for (const language of ['id', 'en']) {
    fs.mkdirSync(path.join(PICTURES, FOLDERS[language]), { recursive: true });
    for (const { pictures, tell, isTrial = false } of STORIES) {
      if (only !== null && !pictures.some((name) => only.includes(name))) continue;
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: WIDE.width, height: LEAST_HEIGHT },
        deviceScaleFactor: 1.5,
        locale: LOCALES[language],
        timezoneId: 'Asia/Jakarta',
        reducedMotion: 'reduce',
      });
      await context.clock.setFixedTime(NOW);
      const page = await context.newPage();
      await page.goto(`${address}?${isTrial ? 'uji&' : ''}bahasa=${language}`);
      const keep = (name) => only === null || only.includes(name);
      await tell(new Stage(page, language, wordsIn(language), keep));
      await context.close();
    }
  }
}

async function main(args) {
  const { only, site } = wishes(args);
  const known = STORIES.flatMap(({ pictures }) => pictures);
  const unknown = (only ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no picture ${unknown.join(', ')}: ${known.join(', ')}`);
  ensureInstalled(note);
  if (site === null) await ensureBuilt(['pane', 'workbench'], note);
  const { key, cert } = await certificate();
  const { server, address } = await serve(site ?? path.join(ROOT, 'dist/workbench'), 0, {
    index: 'index.html',
    headersFor: workbenchHeadersFor,
    tls: { key, cert },
  });
  const browser = await chromium.launch({
    executablePath: ensureBrowser(note),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--font-render-hinting=none'],
  });
  try {
    await tellAll(browser, address, only);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

module.exports = { PICTURE_NAMES: STORIES.flatMap(({ pictures }) => pictures) };

if (require.main === module) {
  main(process.argv.slice(2)).catch((error) => {
    note(error.stack ?? error.message);
    process.exit(1);
  });
}
