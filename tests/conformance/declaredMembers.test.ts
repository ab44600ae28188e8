// Every member of the host stands in the published typings, with the requirement set that they state.
import { readFileSync } from 'node:fs';
import { declaredMembers } from '../../src/host/executor/hostClass';
import '../../src/host/executor/executor';

const typings = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');

// The typings give the set of its password argument ('ExcelApi 1.7 for password'); the method is of 1.2.
const PASSWORD_ONLY = new Set(['WorksheetProtection.unprotect']);

// What the library sends by another name when it is set (LIB Worksheet_ShowGridlines_Set).
const NAMES_ON_THE_WAY: Readonly<Record<string, string>> = { 'Worksheet.gridlines': 'showGridlines' };

/** The text of the class as the typings declare it. */
function classText(name: string): string {
  const start = typings.search(new RegExp(`\\n {4}class ${name} extends OfficeExtension\\.ClientObject`));
  return start < 0 ? '' : typings.slice(start, typings.indexOf('\n    }\n', start));
}

/** The set of the first declaration of a member; null when the class has none of that name. */
function publishedSet(text: string, member: string): string | null {
  const place = new RegExp(`\\n {8}(?:readonly )?${member}\\??[:(<]`).exec(text);
  if (place === null) return null;
  const comment = text.slice(text.lastIndexOf('/**', place.index), place.index);
  return /\[Api set: ExcelApi (\d+\.\d+)/.exec(comment)?.[1] ?? '1.1';
}

const cases = [...declaredMembers()].flatMap(([name, members]) =>
  [...members]
    .filter(([member]) => !member.startsWith('_'))
    .map(([member, since]) => [name, member, since] as const),
);

describe('declaredMembers', () => {
  it.each(cases)('%s.%s belongs to ExcelApi %s', (name, member, since) => {
    const fullName = `${name}.${member}`;
    const published = publishedSet(classText(name), NAMES_ON_THE_WAY[fullName] ?? member);
    expect(PASSWORD_ONLY.has(fullName) ? '1.2' : published).toBe(since);
  });
});
