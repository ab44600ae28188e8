// `match` as a process: what it says of a workbook, of paper and of the history, and its exit status.
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openBook } from '../../../src/host/cli/openedBook';
import { buildCommand, call, hashOf, newFolder, removeFolder } from './commandProcess';

const SAMPLE = path.join(__dirname, '../../../assets/contoh-pad.xlsx');

const folder = newFolder();
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const run = (...words: readonly string[]) => call(folder, ...words);

/** The same file after somebody wrote into one cell of it. */
async function edited(
  from: string,
  to: string,
  sheet: string,
  cell: readonly [number, number],
  text: string,
) {
  const opened = openBook(readFileSync(at(from)));
  if (!opened.ok) throw new Error(opened.failure.code);
  const [top, left] = cell;
  await opened.value.port.write([{ kind: 'writeCells', sheet, top, left, cells: [[text]] }]);
  writeFileSync(at(to), opened.value.bytes());
}

beforeAll(async () => {
  await buildCommand();
  copyFileSync(SAMPLE, at('buku.xlsx'));
  expect(run('evaluate', 'buku.xlsx', '--as-of', '2026-09-30', '--out', 'hasil.xlsx').status).toBe(0);
});
afterAll(() => {
  removeFolder(folder);
});

describe('match', () => {
  it('finds a workbook as its last run left it, on that run’s own evaluation date, and writes nothing', () => {
    const [before, files] = [hashOf(at('hasil.xlsx')), readdirSync(folder)];
    const { status, output, notes } = run('match', 'hasil.xlsx');
    expect(status).toBe(0);
    expect(output).toMatch(/^Cocok: buku kerja ini masih sama/);
    expect(output).toMatch(/^Sidik jari sekarang: [0-9A-F]{4}-[0-9A-F]{4}$/m);
    expect(output).toContain('Rantai riwayat: 1 baris riwayat saling cocok');
    expect(notes[0]).toContain('30 September 2026');
    expect(notes.join('\n')).toContain('kertas yang ditandatangani');
    expect([hashOf(at('hasil.xlsx')), readdirSync(folder)]).toEqual([before, files]);
  });

  it('finds what was printed on paper, and the part in which another workbook differs from it', async () => {
    const { fingerprint } = JSON.parse(run('match', 'hasil.xlsx', '--json', '-').output) as {
      readonly fingerprint: Readonly<Record<'whole' | 'data' | 'rules' | 'answers' | 'results', string>>;
    };
    const { whole, data, rules, answers, results } = fingerprint;
    expect(run('match', 'hasil.xlsx', '--print', whole.toLowerCase()).status).toBe(0);
    const paper = [whole, ...[data, rules, answers, results].map((part) => part.slice(0, 4))].join(' ');
    await edited('buku.xlsx', 'lain.xlsx', 'Pakta', [5, 9], 'Orang Lain');
    const fresh = run('match', 'buku.xlsx', '--print', paper, '--as-of', '2026-09-30', '--json', '-');
    expect(JSON.parse(fresh.output)).toMatchObject({ verdict: 'samePaper', isMatch: true, run: null });
    const other = run('match', 'lain.xlsx', '--print', paper, '--as-of', '2026-09-30', '--json', '-');
    expect(other.status).toBe(4);
    expect(JSON.parse(other.output)).toMatchObject({ verdict: 'differentPaper', differing: ['rules'] });
    const none = run('match', 'buku.xlsx', '--print', '0000-0000', '--lang', 'en');
    expect(none.status).toBe(4);
    expect(none.output).toContain('This workbook is not what that paper was printed from.');
  });

  it('names the row of the history that was edited', async () => {
    await edited('hasil.xlsx', 'disunting.xlsx', 'Riwayat Evaluasi', [5, 6], 'Tercapai 11');
    const { status, output } = run('match', 'disunting.xlsx');
    expect(status).toBe(4);
    expect(output).toContain('Hasil ke-1 (baris 5) tidak cocok');
  });

  it('refuses what is no fingerprint, and options of other commands', () => {
    expect(run('match', 'hasil.xlsx', '--print', 'bukan')).toMatchObject({
      status: 2,
      notes: ['--print memerlukan sidik jari seperti 7F3A-19C2; "bukan" bukan sidik jari.'],
    });
    expect(run('match', 'hasil.xlsx', '--out', 'x.xlsx').status).toBe(2);
    expect(run('match', 'tidak-ada.xlsx').status).toBe(2);
  });

  it('does not call a match what cannot be matched', () => {
    const none = run('match', 'buku.xlsx');
    expect(none.status).toBe(4);
    expect(none.output).toMatch(/^Belum ada hasil yang berlaku di riwayat/);
    expect(run('match', 'hasil.xlsx', '--run', '2001-01-01 00:00:00').status).toBe(4);
  });
});
