// Release notes: what the changelog says of a version.
const fs = require('node:fs');
const path = require('node:path');

const CHANGELOG = path.join(__dirname, '../../CHANGELOG.md');

/** The text under a version's heading, without it. Throws when the changelog has no such heading, or nothing under it. */
function notesOf(version, text = fs.readFileSync(CHANGELOG, 'utf8')) {
  const sections = text.split(/^## /m).slice(1);
  const found = sections.find((section) => section.startsWith(`[${version}]`));
  if (found === undefined)
    throw new Error(
      `CHANGELOG.md says nothing of ${version}: give its [Unreleased] part a heading of its own`,
    );
  const [heading, ...rest] = found.split('\n');
  const notes = rest.join('\n').trim();
  if (notes === '') throw new Error(`CHANGELOG.md has nothing under [${version}]`);
  return { date: /\d{4}-\d{2}-\d{2}$/.exec(heading.trim())?.[0] ?? null, notes };
}

module.exports = { notesOf };
