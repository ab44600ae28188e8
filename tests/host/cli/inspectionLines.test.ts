import { inspectionLines, issueSummary, questionLines } from '../../../src/host/cli/inspectionLines';
import type { Issue, Severity } from '../../../src/sheets/finding';
import type { Inspection } from '../../../src/sheets/inspection';

const issue = (severity: Severity, row: number): Issue => ({
  code: 'TEXT_NUMBER',
  severity,
  sheet: 'Realisasi',
  cell: `E${row}`,
  found: 'Rp 1.250,5',
  expected: '1250.5',
});

const INSPECTION: Inspection = {
  year: 2026,
  asOf: '2026-09-30',
  sources: [
    {
      role: 'target',
      sheet: 'Target 2026',
      headerRows: [4, 5],
      firstRow: 6,
      lastRow: 40,
      columns: {},
      unit: '1000',
      grain: null,
      running: false,
      excludedRows: [
        { row: 13, reason: 'subtotal' },
        { row: 14, reason: 'blank' },
        { row: 40, reason: 'signature' },
      ],
      hiddenRows: Array.from({ length: 15 }, (_, index) => index + 20),
    },
    {
      role: 'realisation',
      sheet: 'Realisasi',
      headerRows: [1],
      firstRow: 2,
      lastRow: 2,
      columns: {},
      unit: '1',
      grain: 'monthly',
      running: true,
      excludedRows: [],
      hiddenRows: [],
    },
  ],
  settled: {},
  paper: 'A4',
  bases: {},
  questions: [
    {
      id: 'dash:Realisasi',
      code: 'DASH',
      sheet: 'Realisasi',
      cell: 'J6',
      facts: {},
      options: [
        { id: 'zero', facts: {} },
        { id: 'none', facts: {} },
      ],
      answer: null,
    },
    {
      id: 'holding:Pejabat!x',
      code: 'UNKNOWN_HOLDING_KIND',
      sheet: 'Pejabat',
      cell: 'F7',
      facts: { found: 'x' },
      options: [{ id: 'Plt', facts: {} }],
      answer: 'Plt',
    },
  ],
  issues: [issue('info', 7)],
  input: null,
  failure: null,
};

describe('inspectionLines', () => {
  it("tells year, date, tables, rows, notes and open questions in the officer's words", () => {
    expect(inspectionLines(INSPECTION, 'id')).toEqual([
      'Tahun 2026, tanggal evaluasi 30 September 2026',
      'Target: lembar Target 2026, baris 6–40, judul di baris 4–5',
      '  angka dalam kelipatan 1.000 rupiah',
      '  2 baris tidak ikut dihitung: subjumlah 13; tanda tangan 40',
      '  15 baris tersembunyi ikut dihitung: 20–34',
      'Realisasi: lembar Realisasi, baris 2, judul di baris 1',
      '  angka berupa jumlah sampai dengan bulan itu',
      'Catatan (1):',
      '  Realisasi!E7: Angka "Rp 1.250,5" tersimpan sebagai teks; dibaca sebagai 1.250,5.',
      'Pertanyaan terbuka (1):',
      '  1. [dash:Realisasi] Realisasi!J6: Tanda "-" pada realisasi di lembar Realisasi berarti apa?',
      '    - zero: Nol',
      '    - none: Belum ada data',
    ]);
  });

  it('speaks English', () => {
    const text = inspectionLines(INSPECTION, 'en').join('\n');
    expect(text).toContain('Year 2026, evaluation date 30 September 2026');
    expect(text).toContain('subtotal 13; signature 40');
    expect(text).toContain('read as 1,250.5.');
  });

  it('lists forty notes and counts the rest', () => {
    const issues = Array.from({ length: 45 }, (_, index) => issue('info', index + 1));
    const lines = inspectionLines({ ...INSPECTION, sources: [], questions: [], issues }, 'id');
    expect(lines).toHaveLength(1 + 1 + 40 + 1);
    expect(lines.at(-1)).toBe('  … 5 catatan lagi; semuanya dengan --json');
  });
});

describe('questionLines', () => {
  it('gives nothing where every question is answered', () => {
    const questions = INSPECTION.questions.filter(({ answer }) => answer !== null);
    expect(questionLines({ ...INSPECTION, questions }, 'id')).toEqual([]);
  });
});

describe('questionLines of a question that takes a day', () => {
  const question = {
    id: 'revision-date:Target',
    code: 'REVISION_WITHOUT_DATE',
    sheet: 'Target',
    cell: 'C5',
    facts: { name: 'Pajak Reklame', dateAnswer: 'since:', year: '2026' },
    options: [{ id: 'ignore', facts: {} }],
    answer: null,
  };

  it.each([
    ['id', '    - tanggal lain pada tahun 2026, misalnya 2026-10-01'],
    ['en', '    - another day of 2026, such as 2026-10-01'],
  ] as const)('says how a day is given (%s)', (language, line) => {
    expect(questionLines({ questions: [question] }, language).at(-1)).toBe(line);
  });
});

describe('issueSummary', () => {
  it('gives nothing for none', () => {
    expect(issueSummary([], 'id')).toEqual([]);
  });

  it('only counts what is merely told', () => {
    expect(issueSummary([issue('info', 1), issue('info', 2)], 'id')).toEqual([
      '2 catatan; rinciannya dengan inspect atau --json',
    ]);
  });

  it('names at most five that need a look, the gravest first', () => {
    const issues = [
      issue('info', 1),
      ...[2, 3, 4, 5, 6].map((row) => issue('warning', row)),
      issue('error', 9),
    ];
    const lines = issueSummary(issues, 'id');
    expect(lines[0]).toBe('Catatan (7):');
    expect(lines[1]).toContain('Realisasi!E9');
    expect(lines).toHaveLength(1 + 5 + 1);
    expect(lines.at(-1)).toContain('2 catatan lagi');
  });
});
