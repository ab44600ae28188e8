// Files that are no readable workbook: one sentence each, exit status 2, no result, and the input as it was.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import {
  evaluateBook,
  EXIT,
  inspectBook,
  undoBook,
  type BookOptions,
} from '../../../src/host/cli/evaluateBook';
import { changedParts } from './changedParts';
import { newFolder, removeFolder } from './commandProcess';
import { bookAfter, bookWith } from './contohBook';

const OPTIONS: BookOptions = {
  year: null,
  asOf: null,
  answers: {},
  language: 'id',
  hasColours: false,
  lineWidth: null,
};
const SHEET = 'xl/worksheets/sheet2.xml';
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HTML = '<html><body><table><tr><td>Target</td></tr></table></body></html>';
const ELEMENTS = '<a>'.repeat(600_000);

const folder = newFolder();
const at = (name: string): string => path.join(folder, name);
afterAll(() => {
  removeFolder(folder);
});

let sound: Uint8Array;
beforeAll(async () => {
  sound = await bookWith();
  mkdirSync(at('map.xlsx'));
});

const damaged = (part: string, change: (text: string) => string): Uint8Array =>
  changedParts(sound, (name, text) => (name === part ? change(text) : text));

/** The size that the zip directory states for a part, changed. */
function restated(bytes: Uint8Array, part: string, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.lastIndexOf(part) - 46 + 24);
  return copy;
}

type Case = readonly [name: string, bytes: () => Uint8Array | string, sentence: string];

const CASES: readonly Case[] = [
  ['kosong.xlsx', () => '', 'berkas kosong'],
  ['teks.xlsx', () => 'a;b\n1;2\n', 'isinya teks biasa'],
  ['laman.xls', () => HTML, 'isinya halaman HTML'],
  ['laman.xlsx', () => `\uFEFF<!DOCTYPE html>${HTML}`, 'isinya halaman HTML'],
  ['lama.xls', () => Buffer.concat([COMPOUND, Buffer.alloc(4096)]), 'berformat .xls lama'],
  [
    'sandi.xlsx',
    () => Buffer.concat([COMPOUND, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]),
    'dilindungi kata sandi',
  ],
  ['lain.xlsx', () => Buffer.from('255044462d312e37000102fffe', 'hex'), 'bukan buku kerja .xlsx'],
  ['terpotong.xlsx', () => sound.slice(0, sound.length / 2), 'paketnya rusak'],
  ['ekor.xlsx', () => sound.slice(0, -10), 'paketnya rusak'],
  ['zip.xlsx', () => zipSync({ 'a.txt': new Uint8Array(3) }), 'bukan buku kerja Excel'],
  [
    'lembar.xlsx',
    () => changedParts(sound, (name, text) => (name === SHEET ? null : text)),
    'paketnya rusak',
  ],
  [
    'persen.xlsx',
    () =>
      damaged('xl/_rels/workbook.xml.rels', (text) => text.replaceAll('worksheets/sheet2', 'worksheets/%')),
    'paketnya rusak',
  ],
  ['setengah.xlsx', () => damaged(SHEET, (text) => text.slice(0, text.length / 2)), 'bagiannya rusak'],
  ['baris.xlsx', () => damaged(SHEET, (text) => text.replace('</row>', '</rwo>')), 'bagiannya rusak'],
  [
    'entitas.xlsx',
    () => damaged(SHEET, (text) => text.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
    'bagiannya rusak',
  ],
  [
    'teks-hilang.xlsx',
    () => damaged(SHEET, (text) => text.replace(/t="s"><v>\d+</, 't="s"><v>99999<')),
    'bagiannya rusak',
  ],
  ['gaya.xlsx', () => damaged('xl/styles.xml', () => '<styleSheet'), 'bagiannya rusak'],
  ['bohong.xlsx', () => restated(sound, SHEET, 10), 'paketnya rusak'],
  ['bom.xlsx', () => restated(sound, SHEET, 4_000_000_000), 'terlalu besar'],
  [
    'sarang.xlsx',
    () => damaged('xl/workbook.xml', (text) => text.replace('<sheets>', `${ELEMENTS}<sheets>`)),
    'terlalu besar',
  ],
];

describe('evaluateBook', () => {
  it.each(CASES)('refuses %s in one sentence and writes nothing', async (name, bytes, sentence) => {
    const content = Buffer.from(bytes());
    writeFileSync(at(name), content);
    const outcome = await evaluateBook(at(name), at('hasil.xlsx'), OPTIONS);
    expect(outcome).toMatchObject({ status: EXIT.unusable, shown: [], json: null });
    expect(outcome.said).toHaveLength(1);
    expect(outcome.said[0]).toContain(`${name} tidak dapat dibaca: `);
    expect(outcome.said[0]).toContain(sentence);
    expect(existsSync(at('hasil.xlsx'))).toBe(false);
    expect(readFileSync(at(name)).equals(content)).toBe(true);
  });

  it.each([
    ['tidak-ada.xlsx', 'Berkas tidak ditemukan: '],
    ['map.xlsx', 'Berkas tidak dapat dibuka: '],
  ])('refuses %s', async (name, sentence) => {
    const outcome = await evaluateBook(at(name), at('hasil.xlsx'), OPTIONS);
    expect(outcome).toMatchObject({ status: EXIT.unusable, shown: [] });
    expect(outcome.said).toHaveLength(1);
    expect(outcome.said[0]).toContain(sentence);
    expect(existsSync(at('hasil.xlsx'))).toBe(false);
  });

  it('says so in English', async () => {
    writeFileSync(at('x.xlsx'), HTML);
    const outcome = await evaluateBook(at('x.xlsx'), at('hasil.xlsx'), { ...OPTIONS, language: 'en' });
    expect(outcome.said[0]).toMatch(/^x\.xlsx cannot be read: its content is an HTML page/);
  });

  it.each([
    ['no target table', null, 'Tabel target belum ditemukan'],
    [
      'no row of the year',
      2031,
      'Tidak ada baris target untuk tahun yang dinilai (Target); tahun yang ada: 2026.',
    ],
  ])('has status 3 for %s', async (_, year, sentence) => {
    writeFileSync(
      at('t.xlsx'),
      year === null ? await bookAfter([{ kind: 'deleteSheet', sheet: 'Target' }]) : sound,
    );
    for (const run of [
      evaluateBook(at('t.xlsx'), at('hasil.xlsx'), { ...OPTIONS, year }),
      inspectBook(at('t.xlsx'), { ...OPTIONS, year }),
    ]) {
      const outcome = await run;
      expect(outcome.status).toBe(EXIT.noTarget);
      expect(outcome.said).toHaveLength(1);
      expect(outcome.said[0]).toContain(sentence);
    }
    expect(existsSync(at('hasil.xlsx'))).toBe(false);
  });

  it('has status 2 when the result cannot be written', async () => {
    writeFileSync(at('baik.xlsx'), sound);
    const outcome = await evaluateBook(at('baik.xlsx'), path.join(at('baik.xlsx'), 'x.xlsx'), OPTIONS);
    expect(outcome).toMatchObject({ status: EXIT.unusable, shown: [] });
    expect(outcome.said[0]).toContain('Berkas hasil tidak dapat ditulis: ');
  });
});

describe('undoBook', () => {
  it('has status 2 and writes nothing where there is nothing to undo', async () => {
    writeFileSync(at('baik.xlsx'), sound);
    const outcome = await undoBook(at('baik.xlsx'), at('batal.xlsx'), 'id');
    expect(outcome.status).toBe(EXIT.unusable);
    expect(outcome.said).toEqual(['Tidak ada penilaian yang dapat dibatalkan di buku kerja ini.']);
    expect(existsSync(at('batal.xlsx'))).toBe(false);
  });
});
