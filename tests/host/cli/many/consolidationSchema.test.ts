// docs/rekap-schema.md promises the columns of the consolidation: it names each of them as it is, in its place.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CONSOLIDATION_TABLES,
  CONSOLIDATION_VERSION,
} from '../../../../src/host/cli/many/consolidationTables';

const text = readFileSync(path.join(__dirname, '../../../../docs/rekap-schema.md'), 'utf8');

describe('docs/rekap-schema.md', () => {
  it('has the version of the tables', () => {
    expect(text).toContain(`Version **${CONSOLIDATION_VERSION}**`);
  });

  it.each(CONSOLIDATION_TABLES.map((table) => [table.file, table] as const))(
    'lists the columns of rekap-%s with heading and kind, in their order',
    (file, { columns, table }) => {
      expect(text).toContain(`\`${table}\``);
      const [, section = ''] = text.split(`## \`rekap-${file}\`\n`);
      const [own = ''] = section.split('\n## ');
      const listed = [...own.matchAll(/^\| `([a-z0-9_]+)` *\| (.+?) *\| ([a-z]+) *\|/gm)].map((found) =>
        found.slice(1, 4),
      );
      expect(listed).toEqual(columns.map(({ name, heading, kind }) => [name, heading, kind]));
    },
  );
});
