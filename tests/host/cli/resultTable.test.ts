import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Evaluation } from '../../../src/domain/evaluation';
import { resultTable } from '../../../src/host/cli/resultTable';
import { bookWith, targetRow } from './contohBook';
import { evaluated } from './evaluatedBook';

const PIPED = { language: 'id', hasColours: false, lineWidth: null } as const;
const ESCAPE = '\u001b';

let sample: Evaluation;
beforeAll(async () => {
  const bytes = readFileSync(path.join(__dirname, '../../../assets/contoh-pad.xlsx'));
  ({ evaluation: sample } = await evaluated(bytes));
});

describe('resultTable', () => {
  it('has one line an indicator under its headings', () => {
    const lines = resultTable(sample, PIPED);
    expect(lines).toHaveLength(sample.indicators.length + 2);
    expect(lines[0]).toMatch(/^Perangkat Daerah +Indikator +Periode +Target +Realisasi +Capaian +Status/);
  });

  it('aligns figures at their right and words at their left', () => {
    const [headings = '', rule = '', ...rows] = resultTable(sample, PIPED);
    const ends = [...rule.matchAll(/─+/g)].map(({ index, 0: line }) => [index, index + line.length] as const);
    expect(ends).toHaveLength(8);
    for (const [column, [start, end]] of ends.entries()) {
      const cells = [headings, ...rows].map((line) => line.slice(start, end));
      const isFigure = column >= 3 && column <= 5;
      const misplaced = cells.filter((cell) =>
        isFigure ? / $/.test(cell) && cell.trim() !== '' : /^ /.test(cell),
      );
      expect(misplaced).toEqual([]);
    }
  });

  it('shows percentages with exactly two decimals', () => {
    const shown = resultTable(sample, PIPED).join('\n').match(/\S+%/g) ?? [];
    expect(shown).toContain('100,00%');
    expect(shown).toContain('99,99%');
    expect(shown.filter((text) => !/^\d+,\d\d%$/.test(text))).toEqual([]);
  });

  it('speaks English with English figures, the statutory words as they are', () => {
    const text = resultTable(sample, { ...PIPED, language: 'en' }).join('\n');
    expect(text).toContain('Attainment');
    expect(text).toContain('6,000,000,000');
    expect(text).toContain('104.74%');
    expect(text).toContain('Terindikasi Pelanggaran');
  });

  it('has no colours off a terminal and marks beside every word', () => {
    const lines = resultTable(sample, PIPED);
    expect(lines.join('')).not.toContain(ESCAPE);
    for (const line of lines.slice(2)) expect(line).toMatch(/[^\s\p{L}\d] \p{Lu}.+ [^\s\p{L}\d] \p{Lu}/u);
  });

  it('has colours on a terminal, and the same words', () => {
    const lines = resultTable(sample, { ...PIPED, hasColours: true });
    expect(lines[2]).toContain(ESCAPE);
    // eslint-disable-next-line no-control-regex
    const plain = lines.map((line) => line.replace(/\u001b\[[0-9;]*m/g, '').trimEnd());
    expect(plain).toEqual(resultTable(sample, PIPED));
  });

  it('shortens names to fit the line', () => {
    const widest = Math.max(...resultTable(sample, PIPED).map((line) => line.length));
    const lines = resultTable(sample, { ...PIPED, lineWidth: widest - 10 });
    expect(Math.max(...lines.map((line) => line.length))).toBe(widest - 10);
    expect(lines).toHaveLength(sample.indicators.length + 2);
  });

  it('gives each indicator a block of its own where even that is too wide', () => {
    const lines = resultTable(sample, { ...PIPED, lineWidth: 80 });
    expect(lines).toContain('  Capaian: 99,99%');
    expect(lines).toContain('  Badan Pendapatan Daerah');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('keeps line breaks and control characters of cells out of the terminal', async () => {
    const Target = [targetRow('4.1.01.09', `Pajak\nReklame${ESCAPE}[31m`, 1200)];
    const { evaluation } = await evaluated(await bookWith({ Target }));
    const text = resultTable(evaluation, PIPED);
    expect(text).toHaveLength(3);
    expect(text.join('')).not.toContain(ESCAPE);
    expect(text[2]).toContain('Pajak Reklame');
  });

  it('says so while nothing is due', async () => {
    const Pengaturan = [{ Kunci: 'Tanggal Evaluasi', Nilai: '2026-02-01' }];
    const { evaluation } = await evaluated(await bookWith({ Pengaturan }));
    expect(resultTable(evaluation, PIPED)).toEqual(['Belum ada periode yang jatuh tempo.']);
  });
});
