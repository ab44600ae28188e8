import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { checkResults, namedBooks, outputOf, outputsOf, writeWhole } from '../../../src/host/cli/paths';
import { newFolder, removeFolder } from './commandProcess';

const root = newFolder();
const at = (...names: readonly string[]): string => path.join(root, ...names);
afterAll(() => {
  removeFolder(root);
});

beforeAll(() => {
  mkdirSync(at('map'));
  mkdirSync(at('kosong'));
  const files = ['b.xlsx', 'a.XLSX', 'a.capaian.xlsx', '~$b.xlsx', 'c.xls', 'rekap.xlsx'];
  for (const file of files) writeFileSync(at('map', file), file);
  writeFileSync(at('buku.xlsx'), 'isi');
  symlinkSync(at('buku.xlsx'), at('tautan.xlsx'));
  symlinkSync(root, at('putaran'));
  linkSync(at('buku.xlsx'), at('kembar.xlsx'));
});

describe('namedBooks', () => {
  it("opens a folder without our own results, Excel's lock files and other formats", () => {
    expect(namedBooks([at('map')])).toEqual({
      ok: true,
      value: [at('map', 'a.XLSX'), at('map', 'b.xlsx'), at('map', 'rekap.xlsx')],
    });
  });

  it('keeps the order of the arguments, missing files among others included', () => {
    const names = [at('tidak-ada.xlsx'), at('buku.xlsx')];
    expect(namedBooks(names)).toEqual({ ok: true, value: names });
  });

  it.each([
    ['a missing file', 'tidak-ada.xlsx', 'BOOK_MISSING'],
    ['a folder without workbooks', 'kosong', 'FOLDER_EMPTY'],
  ])('refuses %s', (_, name, code) => {
    expect(namedBooks([at(name)])).toEqual({ ok: false, failure: { code, value: at(name) } });
  });
});

describe('outputOf', () => {
  it.each([
    ['beside the input', 'map/a.XLSX', null, 'map/a.capaian.xlsx'],
    ['as it was asked for', 'buku.xlsx', 'lain.xlsx', 'lain.xlsx'],
    ['in a folder that exists', 'buku.xlsx', 'map', 'map/buku.capaian.xlsx'],
    ['in a folder that is named as one', 'buku.xlsx', 'baru/', 'baru/buku.capaian.xlsx'],
  ])('puts the result %s', (_, book, out, expected) => {
    const asked = out === null ? null : `${root}/${out}`;
    expect(outputOf(at(book), asked)).toBe(at(expected));
  });
});

describe('outputsOf', () => {
  it('gives each book a name of its own and the summary the last one', () => {
    expect(outputsOf([at('map', 'a.xlsx'), at('a.xlsx')], at('hasil'))).toEqual({
      ok: true,
      value: [at('hasil', 'a.capaian.xlsx'), at('hasil', 'a (2).capaian.xlsx'), at('hasil', 'rekap.xlsx')],
    });
  });

  it('writes beside the inputs, without a summary, when no folder is named', () => {
    expect(outputsOf([at('map', 'b.xlsx'), at('buku.xlsx')], null)).toEqual({
      ok: true,
      value: [at('map', 'b.capaian.xlsx'), at('buku.capaian.xlsx')],
    });
  });

  it('refuses a file as the folder', () => {
    expect(outputsOf([at('map', 'b.xlsx')], at('buku.xlsx'))).toMatchObject({
      ok: false,
      failure: { code: 'OUT_NOT_FOLDER' },
    });
  });
});

describe('checkResults', () => {
  const book = (): string => at('buku.xlsx');

  it.each([
    ['itself', 'buku.xlsx'],
    ['another spelling', 'map/../buku.xlsx'],
    ['a symbolic link', 'tautan.xlsx'],
    ['a linked folder', 'putaran/buku.xlsx'],
    ['a hard link', 'kembar.xlsx'],
  ])('refuses to write over an input through %s', (_, name) => {
    const expected = { ok: false, failure: { code: 'OUT_IS_INPUT', value: book() } };
    expect(checkResults([`${root}/${name}`], null, [book()])).toEqual(expected);
    expect(checkResults([], `${root}/${name}`, [book()])).toEqual(expected);
  });

  it('refuses the result of one book where it would be another input', () => {
    const inputs = [at('map', 'a.XLSX'), at('map', 'a.capaian.xlsx')];
    expect(checkResults([at('map', 'a.capaian.xlsx')], null, inputs)).toMatchObject({
      failure: { code: 'OUT_IS_INPUT', value: inputs[1] },
    });
  });

  it('refuses one file for the JSON and the workbook, also before it exists', () => {
    expect(checkResults([at('baru.xlsx')], at('putaran', 'baru.xlsx'), [book()])).toMatchObject({
      failure: { code: 'JSON_IS_OUT' },
    });
  });

  it('lets a device pass', () => {
    expect(checkResults(['/dev/null'], '/dev/stdout', [book()]).ok).toBe(true);
  });

  it('lets standard output and other files pass', () => {
    expect(checkResults([at('baru.xlsx')], '-', [book()])).toEqual({ ok: true, value: null });
    expect(checkResults([at('baru.xlsx')], at('baru.json'), [book()]).ok).toBe(true);
  });
});

describe('writeWhole', () => {
  it('makes the folder and leaves nothing unfinished', () => {
    expect(writeWhole(at('baru', 'dalam', 'x.json'), '{}').ok).toBe(true);
    expect(readdirSync(at('baru', 'dalam'))).toEqual(['x.json']);
  });

  it('writes to a device without replacing it', () => {
    expect(writeWhole('/dev/null', '{}').ok).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('replaces a link, not the file behind it', () => {
    symlinkSync(at('buku.xlsx'), at('lepas.xlsx'));
    expect(writeWhole(at('lepas.xlsx'), 'baru').ok).toBe(true);
    expect(readFileSync(at('buku.xlsx'), 'utf8')).toBe('isi');
  });

  it('says what the file system refuses', () => {
    expect(writeWhole(at('buku.xlsx', 'x.json'), '{}')).toMatchObject({
      ok: false,
      failure: { code: 'OUT_NOT_WRITABLE' },
    });
    expect(writeWhole(at('map'), '{}').ok).toBe(false);
    expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
