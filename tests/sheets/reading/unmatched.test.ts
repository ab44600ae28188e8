import { wordKey } from '../../../src/sheets/reading/cells/wordKey';
import type { Inspection } from '../../../src/sheets/inspection';
import { bookOf, CLEAN, inspected, REKLAME, target, type Row } from './bookOf';

const withExemption = (row: Row): Inspection =>
  inspected(
    bookOf({
      ...CLEAN,
      Pengecualian: [
        {
          'Kode OPD': '1.01',
          Periode: 'TW I',
          'Nomor Dokumen': '180/7',
          'Tanggal Dokumen': '2026-03-01',
          Alasan: 'Banjir',
          ...row,
        },
      ],
    }),
  );
const about = (inspection: Inspection, sheet: string) =>
  inspection.issues.filter((issue) => issue.sheet === sheet && issue.severity === 'warning');

describe('inspect: an exemption', () => {
  it.each<[string, Row]>([
    ['of an office with targets', {}],
    ['of an account that stands among them', { 'Kode Rekening': '4.1.1.09' }],
  ])('%s raises no issue', (_, row) => {
    const inspection = withExemption(row);
    expect(about(inspection, 'Pengecualian')).toEqual([]);
    expect(inspection.input?.exemptions).toHaveLength(1);
  });

  it('of an office without targets is reported at its cell', () => {
    expect(about(withExemption({ 'Kode OPD': '9.99' }), 'Pengecualian')).toEqual([
      expect.objectContaining({
        code: 'EXEMPTION_OFFICE_UNMATCHED',
        cell: 'A2',
        found: '9.99',
        expected: '180/7',
      }),
    ]);
  });

  it('of an account without a target is reported at its cell', () => {
    const issues = about(withExemption({ 'Kode Rekening': '4.1.01.77' }), 'Pengecualian');
    expect(issues).toEqual([
      expect.objectContaining({ code: 'EXEMPTION_ACCOUNT_UNMATCHED', found: '4.1.01.77', expected: '180/7' }),
    ]);
    expect(issues[0]?.cell).toMatch(/^[A-Z]2$/);
  });

  it('whose account cannot be read does not exempt the whole office', () => {
    const inspection = withExemption({ 'Kode Rekening': true });
    expect(inspection.input?.exemptions).toEqual([]);
    expect(about(inspection, 'Pengecualian')).toEqual([
      expect.objectContaining({ code: 'EXEMPTION_NOT_APPLIED', expected: 'Kode Rekening' }),
    ]);
  });
});

describe('inspect: cumulative stages', () => {
  const stages = (first: number | null, second: number, third: number, more: Row = {}): Inspection =>
    inspected(
      bookOf({
        ...CLEAN,
        Target: [
          target({
            ...REKLAME,
            'Target Murni': 3000,
            'Target s.d. TW I': first,
            'Target s.d. TW II': second,
            'Target s.d. TW III': third,
            'Target s.d. TW IV': 3000,
            ...more,
          }),
        ],
      }),
    );
  const falls = (inspection: Inspection): readonly (string | null)[] =>
    inspection.issues.filter(({ code }) => code === 'STAGES_FALL').map(({ found }) => found);

  it.each<[string, number | null, number, number, readonly string[]]>([
    ['fall', 1000, 500, 2000, ['500']],
    ['fall twice', 1000, 500, 900, ['500', '900']],
    ['fall behind a blank', null, 2000, 500, ['500']],
    ['stay', 1000, 1000, 2000, []],
    ['rise', 1000, 1001, 2000, []],
  ])('that %s are reported where they do', (_, first, second, third, expected) => {
    expect(falls(stages(first, second, third))).toEqual(expected);
  });

  it('names the cell and is a warning', () => {
    expect(stages(1000, 500, 2000).issues).toContainEqual(
      expect.objectContaining({
        code: 'STAGES_FALL',
        severity: 'warning',
        sheet: 'Target',
        expected: 'Target s.d. TW I',
      }),
    );
  });

  it('may fall where the target is a level', () => {
    expect(falls(stages(1000, 500, 2000, { 'Metode Perhitungan': 'Posisi Akhir' }))).toEqual([]);
  });
});

describe('wordKey', () => {
  const long = 'menunggu rekonsiliasi dengan bank '.repeat(90);

  it('keeps a word of at most 40 characters', () => {
    expect(wordKey('Dalam proses')).toBe('dalamproses');
    expect(wordKey('a'.repeat(40))).toBe('a'.repeat(40));
  });

  it('shortens a longer one, the same every time and apart from others with its beginning', () => {
    expect(wordKey(long)).toMatch(/^menunggurekonsiliasidenganbankmenunggure~[0-9a-z]{1,7}$/);
    expect(wordKey(long)).toBe(wordKey(long.toUpperCase()));
    expect(wordKey(long)).not.toBe(wordKey(`${long} dua`));
  });

  it('keeps the ids of questions about long texts short', () => {
    const book = bookOf({ ...CLEAN, Target: [target({ ...REKLAME, 'Target Murni': long })] });
    const [id = ''] = inspected(book).questions.map((question) => question.id);
    expect(id).toBe(`text:Target!${wordKey(long)}`);
    expect(id.length).toBeLessThan(70);
    expect(inspected(book, { answers: { [id]: 'none' } }).questions[0]?.answer).toBe('none');
  });
});
