// The command as a process: exit status, both streams, the files it leaves and the inputs it leaves alone.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { openBook } from '../../../src/host/cli/openedBook';
import type { SheetGrid } from '../../../src/sheets/grid';
import { bookWith, monthsRow, nineMonths } from './contohBook';
import { buildCommand, call, hashOf, newFolder, removeFolder } from './commandProcess';

const SAMPLE = path.join(__dirname, '../../../assets/contoh-pad.xlsx');
const HISTORY = 'Riwayat Evaluasi';

const folder = newFolder();
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const run = (...words: readonly string[]) => call(folder, ...words);

beforeAll(async () => {
  await buildCommand();
  copyFileSync(SAMPLE, at('buku.xlsx'));
  const waiting = [
    monthsRow('4.1.01.09', 'Pajak Reklame', [...nineMonths(90).slice(0, 8), 'menunggu']),
    monthsRow('4.1.01.11', 'Pajak Parkir', nineMonths(200)),
  ];
  writeFileSync(at('bertanya.xlsx'), await bookWith({ Realisasi: waiting }));
  writeFileSync(at('laman.xlsx'), '<html></html>');
});
afterAll(() => {
  removeFolder(folder);
});

async function sheetsOf(file: string): Promise<readonly SheetGrid[]> {
  const opened = openBook(readFileSync(file));
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.port.read(() => true);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.reading.sheets;
}

describe('evaluate', () => {
  it('writes beside the input, shows the table and leaves the input alone; undo brings its sheets back', async () => {
    const before = hashOf(at('buku.xlsx'));
    const first = run('evaluate', 'buku.xlsx');
    expect(first.status).toBe(0);
    expect(first.output.split('\n')[0]).toMatch(/^Perangkat Daerah +Indikator/);
    expect(first.output).not.toContain('\u001b');
    expect(first.notes.at(-1)).toMatch(
      /^Hasil ditulis ke buku\.capaian\.xlsx\. \d+ sel sumber diperiksa; tidak ada yang berubah\.$/,
    );
    expect((await sheetsOf(at('buku.capaian.xlsx'))).map(({ name }) => name)).toContain('Register Pakta');

    const again = run('evaluate', 'buku.capaian.xlsx', '--out', 'lagi.xlsx');
    expect([again.status, again.output]).toEqual([0, first.output]);
    expect(again.notes.at(-1)).toMatch(
      /^Tidak ada yang berubah sejak penilaian terakhir; salinan di lagi\.xlsx/,
    );

    const undone = run('undo', 'lagi.xlsx', '--out', 'semula.xlsx');
    expect([undone.status, undone.output]).toEqual([0, '']);
    expect(undone.notes[0]).toMatch(/^Penilaian \d{4}-\d\d-\d\d \d\d:\d\d:\d\d dibatalkan/);
    const back = await sheetsOf(at('semula.xlsx'));
    expect(back.filter(({ name }) => name !== HISTORY)).toEqual(await sheetsOf(at('buku.xlsx')));

    expect(run('undo', 'semula.xlsx').status).toBe(2);
    expect(hashOf(at('buku.xlsx'))).toBe(before);
  });

  it('puts only JSON on standard output when asked to, for the date and language asked for', () => {
    const { status, output, notes } = run(
      'evaluate',
      'buku.xlsx',
      '--json',
      '-',
      '--lang',
      'en',
      '--as-of=2026-06-30',
      '--out',
      'baru/',
    );
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ workbook: 'buku.xlsx', asOf: '2026-06-30' });
    expect(notes.at(-1)).toMatch(/^Results written to /);
    expect(readdirSync(at('baru'))).toEqual(['buku.capaian.xlsx']);
  });

  it('takes answers and writes the JSON to a file', () => {
    const open = run('evaluate', 'bertanya.xlsx', '--json', 'buka.json');
    expect(open.status).toBe(0);
    expect(open.output).toContain('[text:Realisasi!menunggu] Realisasi!M5: ');
    expect(open.notes[0]).toBe('Catatan (1):');
    const ask = JSON.parse(readFileSync(at('buka.json'), 'utf8')) as {
      readonly questions: readonly { readonly id: string }[];
    };
    const answers = Object.fromEntries(ask.questions.map(({ id }) => [id, 'zero']));
    writeFileSync(at('jawaban.json'), JSON.stringify(answers));
    const settled = run('evaluate', 'bertanya.xlsx', '--answers', 'jawaban.json', '--json', 'jadi.json');
    expect(settled.output).not.toContain('Pertanyaan');
    const json = JSON.parse(readFileSync(at('jadi.json'), 'utf8')) as {
      readonly indicators: readonly { readonly periods: Readonly<Record<string, object>> }[];
    };
    expect(json.indicators[0]?.periods['TW III']).toMatchObject({ realisation: '720', attainment: '80.00' });
  });

  it('goes through a folder, past a file that is no workbook, to the highest status', async () => {
    mkdirSync(at('map'));
    copyFileSync(SAMPLE, at('map', 'a.xlsx'));
    copyFileSync(at('laman.xlsx'), at('map', 'b.xlsx'));
    copyFileSync(at('bertanya.xlsx'), at('map', 'c.xlsx'));
    const { status, output, notes } = run(
      'evaluate',
      'map',
      'tidak-ada.xlsx',
      '--out',
      'hasil',
      '--json',
      'map.json',
    );
    expect(status).toBe(2);
    const steps = notes.filter((line) => /^\[\d\/\d\]/.test(line));
    const named = ['map/a.xlsx', 'map/b.xlsx', 'map/c.xlsx', 'tidak-ada.xlsx'];
    expect(steps).toEqual(named.map((name, index) => `[${index + 1}/4] ${name}`));
    expect(notes.slice(-2)).toEqual(['2 dari 4 buku kerja dinilai.', 'Ringkasan di hasil/rekap.xlsx']);
    expect(output).toContain('map/a.xlsx\nPerangkat Daerah');
    expect(readdirSync(at('hasil')).filter((name) => !/^rekap-.*\.(csv|parquet)$/.test(name))).toEqual([
      '.capaian',
      'a.capaian.xlsx',
      'c.capaian.xlsx',
      'rekap.xlsx',
    ]);
    expect(JSON.parse(readFileSync(at('map.json'), 'utf8'))).toMatchObject({
      schemaVersion: 1,
      books: [{ workbook: 'a.xlsx' }, { workbook: 'c.xlsx' }],
    });
    const [summary] = await sheetsOf(at('hasil', 'rekap.xlsx'));
    const rows = summary?.values ?? [];
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['Berkas', 'Keadaan'],
      ['a.xlsx', 'Dinilai'],
      ['b.xlsx', 'Tidak dapat dibaca atau ditulis'],
      ['c.xlsx', 'Dinilai'],
      ['tidak-ada.xlsx', 'Tidak dapat dibaca atau ditulis'],
    ]);
  });

  it('does not take its own summary for a book', () => {
    mkdirSync(at('sama'));
    copyFileSync(at('bertanya.xlsx'), at('sama', 'a.xlsx'));
    expect(run('evaluate', 'sama', '--out', 'sama').status).toBe(0);
    const again = run('evaluate', 'sama', '--out', 'sama');
    expect([again.status, again.notes[0]]).toEqual([0, '[1/1] sama/a.xlsx']);
  });
});

describe('inspect', () => {
  it('shows what was found and writes nothing', () => {
    const files = readdirSync(folder);
    const { status, output, notes } = run('inspect', 'bertanya.xlsx');
    expect([status, notes]).toEqual([0, []]);
    expect(output).toContain('Realisasi: lembar Realisasi, baris 5–6, judul di baris 4');
    expect(output).toContain('Pertanyaan terbuka (1):');
    expect(readdirSync(folder)).toEqual(files);
  });
});

describe('what cannot be done', () => {
  it.each([
    [['evaluate', 'laman.xlsx'], 'laman.xlsx tidak dapat dibaca: isinya halaman HTML'],
    [['evaluate', 'buku.xlsx', '--out', './buku.xlsx'], 'Berkas hasil sama dengan berkas masukan buku.xlsx'],
    [['evaluate', 'buku.xlsx', '--out', 'tautan.xlsx'], 'Berkas hasil sama dengan berkas masukan buku.xlsx'],
    [['evaluate', 'buku.xlsx', '--json', 'buku.xlsx'], 'Berkas hasil sama dengan berkas masukan buku.xlsx'],
    [['evaluate', 'buku.xlsx', '--answers', 'laman.xlsx'], 'Berkas jawaban tidak dapat dibaca'],
    [['evaluate', 'buku.xlsx', '--as-of', '2026-02-30', '--lang', 'en'], '--as-of takes an existing date'],
    [[], 'Sebutkan perintahnya'],
  ])('%j has status 2 and at most four lines', (words, sentence) => {
    if (!existsSync(at('tautan.xlsx'))) symlinkSync(at('buku.xlsx'), at('tautan.xlsx'));
    const before = [readdirSync(folder), hashOf(at('buku.xlsx'))];
    const { status, output, notes } = run(...words);
    expect([status, output]).toEqual([2, '']);
    expect(notes.length).toBeLessThanOrEqual(4);
    expect(notes[0]).toContain(sentence);
    expect([readdirSync(folder), hashOf(at('buku.xlsx'))]).toEqual(before);
  });
});

describe('--help', () => {
  it('tells how the command is called, with status 0', () => {
    const { status, output, notes } = run('evaluate', '--help');
    expect([status, notes]).toEqual([0, []]);
    for (const word of [
      'evaluate',
      'inspect',
      'undo',
      '--out',
      '--as-of',
      '--json',
      '--answers',
      '--lang',
      '--year',
    ])
      expect(output).toContain(word);
  });
});
