// The rooms that mutation testing knows: which files are changed, and which tests must notice.
import fs from 'node:fs';
import path from 'node:path';

const testsUnder = (folder) =>
  fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => path.join(folder, name))
    .sort();

const inSheets = (folder) => ({
  mutate: [`src/sheets/${folder}/**/*.ts`],
  tests: () => testsUnder(`tests/sheets/${folder}`),
});

export const ROOMS = {
  domain: { mutate: ['src/domain/**/*.ts'], tests: () => testsUnder('tests/domain') },
  cells: inSheets('reading/cells'),
  recaps: inSheets('reading/recaps'),
  writing: inSheets('writing'),
  proof: inSheets('proof'),
  rules: inSheets('rules'),
};

/** The room of this run, by the environment that scripts/mutate.cjs sets. */
export function chosenRoom() {
  const name = process.env.MUTATE_ROOM ?? 'domain';
  const room = ROOMS[name];
  if (room === undefined) throw new Error(`No room ${name}; there are ${Object.keys(ROOMS).join(', ')}.`);
  return { name, ...room };
}
