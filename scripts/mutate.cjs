// Mutation testing of one room: `npm run mutate -- domain`, or `-- cells`, `recaps`, `writing`, `proof`, `rules`; with file names behind the
// room only these. Takes minutes to hours; the report stays in .cache.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const [room = 'domain', ...files] = process.argv.slice(2);
const stryker = path.join(__dirname, '../node_modules/@stryker-mutator/core/bin/stryker.js');
const done = spawnSync(process.execPath, [stryker, 'run'], {
  cwd: path.join(__dirname, '..'),
  stdio: 'inherit',
  env: { ...process.env, MUTATE_ROOM: room, MUTATE_FILES: files.join(',') },
});
process.exitCode = done.status ?? 1;
