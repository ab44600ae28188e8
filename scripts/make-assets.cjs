// Makes the shipped workbooks: the sample and the empty template. Running it twice gives the same bytes.
const fs = require('node:fs');
const path = require('node:path');
require('./load-typescript.cjs');
const { filledTemplate } = require('../src/host/cli/filledTemplate');
const { SAMPLE_PAD } = require('../src/sheets/sample/samplePad');

const ASSETS = path.join(__dirname, '../assets');
const BOOKS = {
  'contoh-pad.xlsx': SAMPLE_PAD,
  'templat-kosong.xlsx': { year: SAMPLE_PAD.year, sheets: {} },
};

async function main() {
  fs.mkdirSync(ASSETS, { recursive: true });
  for (const [name, book] of Object.entries(BOOKS)) {
    const bytes = await filledTemplate(book);
    fs.writeFileSync(path.join(ASSETS, name), bytes);
    console.log(`assets/${name}: ${bytes.length} byte`);
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
