// Writes the golden folders of the layouts that offices keep, from their facts. Running it twice gives the same texts.
//   node scripts/make-layouts.cjs [FOLDER]          all cases into FOLDER; without FOLDER those that tests/golden holds
//   node scripts/make-layouts.cjs --add CASE...     puts these cases into tests/golden
const fs = require('node:fs');
const path = require('node:path');
require('./load-typescript.cjs');
const { LAYOUT_CASES } = require('../tests/support/layouts/cases');
const { filesOf } = require('../tests/support/layouts/layoutCase');

const GOLDEN = path.join(__dirname, '../tests/golden');

function write(folder, layout) {
  const target = path.join(folder, layout.name);
  fs.rmSync(target, { recursive: true, force: true });
  fs.mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(filesOf(layout))) fs.writeFileSync(path.join(target, name), text);
}

function main([first, ...names]) {
  const folder = first === undefined || first === '--add' ? GOLDEN : path.resolve(first);
  const isWanted = ({ name }) =>
    folder !== GOLDEN || names.includes(name) || fs.existsSync(path.join(GOLDEN, name));
  const chosen = LAYOUT_CASES.filter(isWanted);
  for (const layout of chosen) write(folder, layout);
  process.stdout.write(`${chosen.length} of ${LAYOUT_CASES.length} cases written to ${folder}\n`);
}

main(process.argv.slice(2));
