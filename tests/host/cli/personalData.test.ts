// Where the command names officials and where it never does: a book of its own with unmistakable names, evaluated alone, in a
// folder, asked about, undone and refused.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { bookOf, foundIn, person, tracesOf } from '../../../reliability/namedBook';
import { openTemplate } from '../../application/openTemplate';
import { seeded } from '../../support/seeded';
import { buildCommand, call, newFolder, removeFolder } from './commandProcess';

const draw = seeded(20);
const PERSONS = [person(draw), person(draw), person(draw)];
const TRACES = tracesOf(PERSONS);

const folder = newFolder();
const run = (...words: readonly string[]) => call(folder, ...words);
const isNaming = (text: string): boolean => foundIn(text, TRACES);

/** Every file under the folder by its path. */
const filesOf = (place: string): readonly string[] =>
  readdirSync(path.join(folder, place), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** What a file says, packed or not. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (!file.endsWith('.xlsx')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((part) => Buffer.from(part).toString('utf8'))
    .join('\n');
}

beforeAll(async () => {
  await buildCommand();
  const bytes = (await openTemplate(bookOf(PERSONS, true))).save();
  writeFileSync(path.join(folder, 'buku.xlsx'), bytes);
  mkdirSync(path.join(folder, 'banyak'));
  writeFileSync(path.join(folder, 'banyak', 'satu.xlsx'), bytes);
});
afterAll(() => {
  removeFolder(folder);
});

describe('the command', () => {
  it.each([
    ['evaluate', 'buku.xlsx', '--out', 'hasil.xlsx', '--as-of', '2026-09-30'],
    ['inspect', 'hasil.xlsx'],
    ['evaluate', 'hasil.xlsx', '--out', 'lagi.xlsx', '--as-of', '2026-12-31', '--lang', 'en'],
    ['undo', 'hasil.xlsx', '--out', 'semula.xlsx'],
  ])('%s %s prints no name and no NIP', (...words) => {
    const { status, output, notes } = run(...words);
    expect(status).toBe(0);
    expect(`${output}${notes.join('\n')}`.length).toBeGreaterThan(20);
    expect(isNaming(output)).toBe(false);
    expect(notes.filter(isNaming)).toEqual([]);
  });

  it('names people in the JSON that is asked for, in the fields that are theirs', () => {
    expect(
      run('evaluate', 'buku.xlsx', '--out', 'j.xlsx', '--as-of', '2026-09-30', '--json', 'j.json').status,
    ).toBe(0);
    const json = JSON.parse(readFileSync(path.join(folder, 'j.json'), 'utf8')) as Record<string, unknown>;
    expect(isNaming(JSON.stringify(json['officials']))).toBe(true);
    const own = ['holder', 'name', 'nip', 'reasons'];
    const without = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, one: unknown) => (own.includes(key) ? null : one)));
    for (const part of ['questions', 'issues', 'sources', 'totals', 'position', 'counts'])
      expect([part, isNaming(JSON.stringify(json[part]))]).toEqual([part, false]);
    expect(isNaming(JSON.stringify(without(json['officials'])))).toBe(false);
    expect(isNaming(JSON.stringify(without(json['indicators'])))).toBe(false);
  });

  it('leaves no name beside the evaluated books of a folder, neither in what it keeps for the next time nor in file names', () => {
    const { status, output, notes } = run('evaluate', 'banyak', '--out', 'keluar', '--as-of', '2026-09-30');
    expect(status).toBe(0);
    expect(isNaming(`${output}${notes.join('\n')}`)).toBe(false);
    const files = filesOf('keluar');
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter(isNaming)).toEqual([]);
    const beside = files.filter((file) => !file.endsWith('satu.xlsx') && !file.endsWith('satu.capaian.xlsx'));
    expect(beside.some((file) => file.endsWith('rekap.xlsx'))).toBe(true);
    expect(beside.filter((file) => isNaming(textOf(file)))).toEqual([]);
    expect(files.filter((file) => isNaming(textOf(file))).length).toBe(1);
  });
});
