// The command as a package that npm installs: the built program, its licence texts, and the one library that must stay as
// Microsoft publishes it, named at the version that it was tried with.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '../..');
const LIBRARY = '@microsoft/office-js';
const PROGRAM = 'capaian.cjs';

/** What the package says of itself; nothing of the project's own scripts and development. */
function packageFor({ version, description, license, engines, dependencies }) {
  return {
    name: 'capaian',
    version,
    description: `${description}: the command`,
    license,
    engines,
    bin: { capaian: PROGRAM },
    files: ['*.cjs', '*.txt', 'LICENSE', 'README.md'],
    dependencies: { [LIBRARY]: dependencies[LIBRARY] },
  };
}

const readme = (file) => `# Capaian, the command

Judges targets and performance pacts in \`.xlsx\` workbooks as the Excel add-in does. Node 20.19 or later.

\`\`\`
npm install --global ./${file}
capaian evaluate BOOK.xlsx
capaian inspect BOOK.xlsx
capaian undo BOOK.xlsx
capaian match BOOK.xlsx
\`\`\`

The input is never overwritten: the result is \`BOOK.capaian.xlsx\` beside it.
`;

/** Packs the built command into \`folder\`; the name of the file. */
function packCommand(built, folder, texts) {
  const own = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
  const file = `capaian-${own.version}.tgz`;
  const stage = fs.mkdtempSync(path.join(folder, '.command-'));
  try {
    for (const name of fs.readdirSync(built).filter((each) => each.endsWith('.cjs'))) {
      // The maps stay behind, so no script may point to one.
      const text = fs
        .readFileSync(path.join(built, name), 'utf8')
        .replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
      fs.writeFileSync(path.join(stage, name), name === PROGRAM ? `#!/usr/bin/env node\n${text}` : text);
    }
    fs.copyFileSync(path.join(ROOT, 'LICENSE'), path.join(stage, 'LICENSE'));
    fs.writeFileSync(path.join(stage, 'third-party-licences.txt'), texts);
    fs.writeFileSync(path.join(stage, 'README.md'), readme(file));
    fs.writeFileSync(path.join(stage, 'package.json'), `${JSON.stringify(packageFor(own), null, 2)}\n`);
    const isWindows = process.platform === 'win32';
    execFileSync(
      isWindows ? 'npm.cmd' : 'npm',
      ['pack', '--silent', '--pack-destination', path.resolve(folder)],
      {
        cwd: stage,
        shell: isWindows,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
  } finally {
    fs.rmSync(stage, { recursive: true });
  }
  return file;
}

module.exports = { packCommand };
