// Makes anew the parts of the handbook's pages that come from the tool itself: questions, statuses, reasons, refusals,
// sheets and worked examples, in both languages. What stands outside the marks is written by hand and stays.
//   node scripts/handbook.cjs
const fs = require('node:fs');
const path = require('node:path');
const prettier = require('prettier');
require('./load-typescript.cjs');
const { withBlocks } = require('../handbook/blocks');
const { HANDBOOK_PAGES } = require('../handbook/pages');

const ROOT = path.join(__dirname, '..');

async function main() {
  for (const pages of HANDBOOK_PAGES) {
    for (const language of ['id', 'en']) {
      const file = path.join(ROOT, pages[language]);
      const text = fs.readFileSync(file, 'utf8');
      const style = await prettier.resolveConfig(file);
      const made = await prettier.format(withBlocks(text, language), { ...style, parser: 'markdown' });
      if (made === text) continue;
      fs.writeFileSync(file, made);
      process.stdout.write(`${pages[language]}\n`);
    }
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exit(1);
});
