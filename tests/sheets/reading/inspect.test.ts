import { ONE } from '../../../src/domain/amount';
import type { Indicator } from '../../../src/domain/indicator';
import type { Inspection } from '../../../src/sheets/inspection';
import { isNeededSheet } from '../../../src/sheets/reading/inspect';
import { SAMPLE_PAD } from '../../../src/sheets/sample/samplePad';
import {
  bookOf,
  CLEAN,
  HOTEL,
  inspected,
  NINE_MONTHS,
  readingOf,
  realisation,
  REKLAME,
  sheetOf,
  target,
  templateSheet,
  type Row,
} from './bookOf';

const indicator = (inspection: Inspection, at = 0): Indicator => {
  const found = inspection.input?.indicators[at];
  if (found === undefined) throw new Error('No such indicator');
  return found;
};
const codes = (inspection: Inspection): readonly string[] => inspection.issues.map((issue) => issue.code);
const ids = (inspection: Inspection): readonly string[] =>
  inspection.questions.map((question) => question.id);
const withMonths = (months: readonly (string | number | null)[], more: Row = {}): Inspection =>
  inspected(
    bookOf({
      ...CLEAN,
      Realisasi: [realisation({ ...REKLAME, ...more }, months), ...(CLEAN['Realisasi'] ?? []).slice(1)],
    }),
  );
const withTarget = (row: Row): Inspection =>
  inspected(
    bookOf({ ...CLEAN, Target: [target({ ...REKLAME, ...row }), ...(CLEAN['Target'] ?? []).slice(1)] }),
  );

describe('inspect', () => {
  it('reads a clean template book without a question or a warning', () => {
    const inspection = inspected(bookOf(CLEAN));
    expect(inspection.failure).toBeNull();
    expect(inspection.questions).toEqual([]);
    expect(inspection.issues.filter((issue) => issue.severity !== 'info')).toEqual([]);
    expect(indicator(inspection)).toMatchObject({
      id: 'Target!2',
      realisationSource: { sheet: 'Realisasi', row: 2 },
      opd: '1.01',
      code: '4.1.01.09',
      method: 'Akumulasi',
      direction: 'Semakin tinggi semakin baik',
      targets: { original: { kind: 'amount', amount: 1_200_000_000n * ONE } },
      running: false,
      holds: [],
    });
  });

  it('reads the sample workbook without a question', () => {
    const inspection = inspected(bookOf(SAMPLE_PAD.sheets as Readonly<Record<string, readonly Row[]>>), {
      asOf: null,
    });
    expect(ids(inspection)).toEqual([]);
    expect(inspection.asOf).toBe('2026-09-30');
    expect(inspection.input?.pacts).toHaveLength(7);
  });

  it('fails with a code where no sheet holds targets', () => {
    expect(inspected(readingOf([sheetOf('Catatan', [['Rapat', 'Hari']])])).failure?.code).toBe(
      'NO_TARGET_TABLE',
    );
  });

  it('does not take a sheet without its headings for a target table', () => {
    const sheet = sheetOf('Target', [
      ['Kode', 'Nama', 'Angka'],
      ['4.1.01.09', 'Pajak Reklame', 5],
    ]);
    expect(inspected(readingOf([sheet])).failure?.code).toBe('NO_TARGET_TABLE');
  });

  it('fails with a code where no row is of the year', () => {
    expect(inspected(bookOf(CLEAN), { year: 2024 }).failure).toMatchObject({
      code: 'YEAR_NOT_FOUND',
      found: '2026',
    });
  });

  it('leaves rows of other years out and lists them', () => {
    const book = bookOf({
      ...CLEAN,
      Target: [...(CLEAN['Target'] ?? []), target({ ...REKLAME, Tahun: 2025, 'Target Murni': 1 })],
    });
    const inspection = inspected(book);
    expect(inspection.input?.indicators).toHaveLength(2);
    expect(inspection.sources[0]?.excludedRows).toEqual([{ row: 4, reason: 'other year' }]);
  });
});

describe('inspect: cells', () => {
  it.each([
    ['a blank', null],
    ['n/a', 'n/a'],
    ['NA', 'NA'],
    ['belum', 'belum'],
  ])('takes %s for no data', (_, value) => {
    expect(indicator(withMonths([value, ...NINE_MONTHS.slice(1)])).months[0]).toEqual({ kind: 'none' });
  });

  it.each([
    ['0', 0],
    ['nihil', 'nihil'],
  ])('takes %s for zero', (_, value) => {
    expect(indicator(withMonths([value, ...NINE_MONTHS.slice(1)])).months[0]).toMatchObject({
      kind: 'amount',
      amount: 0n,
    });
  });

  it('reports an error value and takes it for no data', () => {
    const inspection = withMonths(['#REF!', ...NINE_MONTHS.slice(1)]);
    expect(indicator(inspection).months[0]).toEqual({ kind: 'none' });
    expect(inspection.issues).toContainEqual(
      expect.objectContaining({ code: 'ERROR_VALUE', sheet: 'Realisasi', cell: 'E2' }),
    );
  });

  it('reports a formula without a value and takes it for no data', () => {
    const [targets, months] = [
      templateSheet('Target', CLEAN['Target'] ?? []),
      templateSheet('Realisasi', [realisation(REKLAME, [null, ...NINE_MONTHS.slice(1)])]),
    ];
    const formulas = months.formulas.map((row, r) =>
      row.map((value, c) => (r === 1 && c === 4 ? '=SUM(Lain!B2:B5)' : value)),
    );
    const inspection = inspected(readingOf([targets, { ...months, formulas }]));
    expect(codes(inspection)).toContain('FORMULA_WITHOUT_VALUE');
    expect(indicator(inspection).months[0]).toEqual({ kind: 'none' });
  });

  it('asks about a dash once a sheet and holds only the periods it can change', () => {
    const months = [...NINE_MONTHS.slice(0, 6), '-', ...NINE_MONTHS.slice(7)];
    const inspection = withMonths(months);
    expect(ids(inspection)).toEqual(['dash:Realisasi']);
    expect(indicator(inspection).holds).toEqual([
      { code: 'DASH', questionId: 'dash:Realisasi', periods: ['TW III', 'TW IV', 'Semester II', 'Tahun'] },
    ]);
  });

  it('asks about a text where a number belongs', () => {
    const inspection = withMonths(['dalam proses', ...NINE_MONTHS.slice(1)]);
    expect(inspection.issues).toContainEqual(
      expect.objectContaining({ code: 'TEXT_WHERE_NUMBER', cell: 'E2', found: 'dalam proses' }),
    );
    expect(indicator(inspection).holds).toHaveLength(1);
  });

  it('asks about a number with two readings where its column does not tell', () => {
    const book = bookOf({
      Target: [
        target({ ...REKLAME, Satuan: 'indeks', 'Arah Indikator': 'Rentang', 'Target Murni': '1.234' }),
      ],
      Realisasi: [realisation(REKLAME, [])],
    });
    expect(ids(inspected(book))).toEqual(['number:Target!O/targetmurni']);
    const answered = inspected(book, { answers: { 'number:Target!O/targetmurni': 'thousand' } });
    expect(indicator(answered).targets.original).toEqual({ kind: 'amount', amount: 1_234n * ONE });
    expect(indicator(answered).holds).toEqual([]);
  });

  it('reads text numbers with the column as evidence and says so', () => {
    const hotel = realisation(HOTEL, ['180.000.000', ...NINE_MONTHS.slice(1)]);
    const inspection = inspected(
      bookOf({ ...CLEAN, Realisasi: [realisation(REKLAME, ['110.000', ...NINE_MONTHS.slice(1)]), hotel] }),
    );
    expect(indicator(inspection).months[0]).toMatchObject({ amount: 110_000n * ONE });
    expect(inspection.issues).toContainEqual(
      expect.objectContaining({ code: 'TEXT_NUMBER', severity: 'info', cell: 'E2' }),
    );
  });

  it('reports a typed number of more than 15 digits and uses it', () => {
    expect(codes(withTarget({ 'Target Murni': Number('1234567890123.4567') }))).toContain('TOO_MANY_DIGITS');
  });

  it('reads a date as text with an issue', () => {
    const inspection = withTarget({
      'Target Murni': 1_200_000_000,
      'Target Perubahan': 1_300_000_000,
      'Tanggal Berlaku Perubahan': '15 September 2026',
    });
    expect(indicator(inspection).targets.revisedFrom).toBe('2026-09-15');
    expect(codes(inspection)).toContain('DATE_AS_TEXT');
  });
});

describe('inspect: rows and keys', () => {
  it('asks about doubled realisation rows and reports both sides', () => {
    const book = bookOf({
      ...CLEAN,
      Realisasi: [...(CLEAN['Realisasi'] ?? []), realisation(REKLAME, NINE_MONTHS)],
    });
    const inspection = inspected(book);
    expect(ids(inspection)).toEqual(['double:Target!1.01/4.1.01.09']);
    expect(codes(inspection).filter((code) => code === 'REALISATION_DOUBLED')).toHaveLength(2);
    expect(codes(inspection)).toContain('TARGET_MATCHES_SEVERAL');
    expect(indicator(inspection).holds).toHaveLength(1);
    const summed = inspected(book, { answers: { 'double:Target!1.01/4.1.01.09': 'sum' } });
    expect(indicator(summed).months[0]).toMatchObject({ amount: 180_000_000n * ONE });
  });

  it('holds both of two equal target rows until one is chosen', () => {
    const book = bookOf({
      ...CLEAN,
      Target: [...(CLEAN['Target'] ?? []), target({ ...REKLAME, 'Target Murni': 7 })],
    });
    const inspection = inspected(book);
    expect(inspection.input?.indicators.filter((one) => one.holds.length > 0)).toHaveLength(2);
    const { id, options } = inspection.questions[0] ?? { id: '', options: [] };
    const upper = options.find(({ facts }) => facts['row'] === '2')?.id ?? '';
    const kept = inspected(book, { answers: { [id]: upper } }).input?.indicators ?? [];
    expect(kept.map(({ source }) => source.row)).toEqual([2, 3]);
  });

  it('asks for the row of a target that found none and reports both sides', () => {
    const book = bookOf({
      ...CLEAN,
      Realisasi: [
        realisation(
          { ...REKLAME, 'Kode Rekening': '4.1.01.12', 'Uraian/Indikator Kinerja': 'Pajak Air' },
          NINE_MONTHS,
        ),
        ...(CLEAN['Realisasi'] ?? []).slice(1),
      ],
    });
    const inspection = inspected(book);
    expect(ids(inspection)).toEqual(['match:Target!1.01/4.1.01.09']);
    expect(codes(inspection)).toEqual(expect.arrayContaining(['TARGET_UNMATCHED', 'REALISATION_UNMATCHED']));
    const answered = inspected(book, { answers: { 'match:Target!1.01/4.1.01.09': '1.01/4.1.01.12' } });
    expect(indicator(answered)).toMatchObject({ holds: [], realisationSource: { row: 2 } });
  });

  it('matches a realisation row that names no office by the only account of that code', () => {
    expect(indicator(withMonths(NINE_MONTHS, { 'Kode OPD': null })).realisationSource?.row).toBe(2);
  });

  it('keeps the same account of two offices apart', () => {
    const book = bookOf({
      Target: [
        target({ ...REKLAME, 'Target Murni': 1_200_000_000 }),
        target({
          ...REKLAME,
          'Kode OPD': '1.02',
          'Perangkat Daerah': 'Dinas Pasar',
          'Target Murni': 2_400_000_000,
        }),
      ],
      Realisasi: [
        realisation(
          { ...REKLAME, 'Kode OPD': '1.02' },
          NINE_MONTHS.map((a) => a * 2),
        ),
        realisation(REKLAME, NINE_MONTHS),
      ],
    });
    expect(indicator(inspected(book)).realisationSource?.row).toBe(3);
    expect(indicator(inspected(book), 1).realisationSource?.row).toBe(2);
  });

  it('matches indicators without a code by name', () => {
    const nameOnly = { 'Kode Rekening': null, 'Uraian/Indikator Kinerja': 'Indeks Kepuasan' };
    const book = bookOf({
      Target: [
        target({
          ...nameOnly,
          Satuan: 'indeks',
          'Arah Indikator': 'Semakin tinggi semakin baik',
          'Target Murni': 80,
        }),
      ],
      Realisasi: [
        realisation({ ...nameOnly, 'Uraian/Indikator Kinerja': 'INDEKS  kepuasan' }, [null, null, 79.5]),
      ],
    });
    const inspection = inspected(book);
    expect(inspection.questions).toEqual([]);
    expect(indicator(inspection)).toMatchObject({ method: 'Posisi Akhir', realisationSource: { row: 2 } });
  });

  it('leaves totals, parents, number rows and signatures out, with reasons', () => {
    const book = bookOf({
      ...CLEAN,
      Realisasi: [
        realisation(
          { 'Kode Rekening': '4.1.01', 'Uraian/Indikator Kinerja': 'Pajak Daerah' },
          NINE_MONTHS.map((a) => a * 3),
        ),
        ...(CLEAN['Realisasi'] ?? []),
        realisation(
          { Tahun: null, 'Kode OPD': null, 'Uraian/Indikator Kinerja': 'J U M L A H' },
          NINE_MONTHS.map((a) => a * 3),
        ),
        { 'Uraian/Indikator Kinerja': 'Mengetahui,' },
        { 'Uraian/Indikator Kinerja': 'Kepala Badan' },
      ],
    });
    const inspection = inspected(book);
    expect(inspection.questions).toEqual([]);
    expect(codes(inspection)).not.toContain('TOTAL_DIFFERS');
    expect(inspection.sources.find((source) => source.role === 'realisation')?.excludedRows).toEqual([
      { row: 2, reason: 'parent' },
      { row: 5, reason: 'total' },
      { row: 6, reason: 'signature' },
      { row: 7, reason: 'signature' },
    ]);
  });

  it('reports a stated total that differs from its rows', () => {
    const total = realisation(
      { Tahun: null, 'Kode OPD': null, 'Uraian/Indikator Kinerja': 'JUMLAH' },
      [270_000_002],
    );
    const inspection = inspected(bookOf({ ...CLEAN, Realisasi: [...(CLEAN['Realisasi'] ?? []), total] }));
    expect(inspection.issues).toContainEqual(
      expect.objectContaining({
        code: 'TOTAL_DIFFERS',
        cell: 'E4',
        found: '270000002',
        expected: '270000000',
      }),
    );
  });

  it('keeps an indicator whose name begins with Jumlah', () => {
    const name = { 'Kode Rekening': null, 'Uraian/Indikator Kinerja': 'Jumlah kunjungan wisatawan' };
    const book = bookOf({
      Target: [
        target({
          ...name,
          Satuan: 'orang',
          'Arah Indikator': 'Semakin tinggi semakin baik',
          'Metode Perhitungan': 'Akumulasi',
          'Target Murni': 1200,
        }),
      ],
      Realisasi: [realisation(name, [100, 90, 110])],
    });
    expect(inspected(book).input?.indicators).toHaveLength(1);
  });

  it('counts hidden rows and lists them', () => {
    const hidden = bookOf(CLEAN).sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: sheet.name === 'Target' ? [2] : [],
    }));
    const inspection = inspected(readingOf(hidden));
    expect(inspection.sources[0]?.hiddenRows).toEqual([2]);
    expect(inspection.input).toEqual(inspected(bookOf(CLEAN)).input);
  });
});

describe('inspect: meaning', () => {
  it('asks for direction and method where the rules have no default', () => {
    const inspection = withTarget({ Satuan: 'dokumen', 'Target Murni': 12 });
    expect(ids(inspection)).toEqual(
      expect.arrayContaining(['method:Target!dokumen', 'directions:Target!dokumen']),
    );
    const answers = { 'method:Target!dokumen': 'Posisi Akhir', 'directions:Target!dokumen': 'Rentang' };
    const book = bookOf({
      ...CLEAN,
      Target: [target({ ...REKLAME, Satuan: 'dokumen', 'Target Murni': 12 })],
    });
    expect(indicator(inspected(book, { answers }))).toMatchObject({
      method: 'Posisi Akhir',
      direction: 'Rentang',
      holds: [],
    });
  });

  it('asks where only magnitudes suggest another unit, and applies the answer', () => {
    const book = bookOf({
      ...CLEAN,
      Target: [
        target({ ...REKLAME, 'Target Murni': 1_200_000 }),
        target({ ...HOTEL, 'Target Murni': 2_400_000 }),
      ],
    });
    const inspection = inspected(book);
    expect(inspection.questions[0]).toMatchObject({
      id: 'unit:Target',
      code: 'UNIT_MISMATCH',
      options: [{ id: 'target-1000' }, { id: 'same' }],
    });
    expect(inspection.input?.indicators.every((one) => one.holds.length === 1)).toBe(true);
    const answered = inspected(book, { answers: { 'unit:Target': 'target-1000' } });
    expect(indicator(answered)).toMatchObject({
      holds: [],
      targets: { original: { amount: 1_200_000_000n * ONE } },
    });
  });

  it('asks where figures look like running totals', () => {
    let total = 0;
    const running = NINE_MONTHS.map((amount) => (total += amount));
    const book = bookOf({
      ...CLEAN,
      Realisasi: [
        realisation(REKLAME, running),
        realisation(
          HOTEL,
          running.map((a) => a * 2),
        ),
      ],
    });
    expect(ids(inspected(book))).toEqual(['running:Realisasi']);
    expect(indicator(inspected(book, { answers: { 'running:Realisasi': 'running' } }))).toMatchObject({
      running: true,
      holds: [],
    });
  });

  it('takes headings with s.d. for running totals without asking', () => {
    let total = 0;
    const running = NINE_MONTHS.map((amount) => (total += amount));
    const sheet = templateSheet('Realisasi', [realisation(REKLAME, running), realisation(HOTEL, running)]);
    const headed = sheet.values.map((row, r) =>
      r === 0 ? row.map((value, c) => (c >= 4 ? `s.d. ${value}` : value)) : row,
    );
    const inspection = inspected(
      readingOf([templateSheet('Target', CLEAN['Target'] ?? []), { ...sheet, values: headed }]),
    );
    expect(inspection.questions).toEqual([]);
    expect(indicator(inspection).running).toBe(true);
  });

  it('asks what a revision without a date means, and applies the answer', () => {
    const row = { 'Target Murni': 1_200_000_000, 'Target Perubahan': 1_300_000_000 };
    expect(ids(withTarget(row))).toEqual(['revision-date:Target']);
    const book = bookOf({ ...CLEAN, Target: [target({ ...REKLAME, ...row })] });
    expect(
      indicator(inspected(book, { answers: { 'revision-date:Target': 'whole-year' } })).targets.revisedFrom,
    ).toBe('2026-01-01');
    for (const answer of ['2026-10-01', 'since:2026-10-01'])
      expect(
        indicator(inspected(book, { answers: { 'revision-date:Target': answer } })).targets.revisedFrom,
      ).toBe('2026-10-01');
  });

  it('keeps a question open whose answer is none of its options', () => {
    const book = bookOf({
      ...CLEAN,
      Target: [target({ ...REKLAME, 'Target Murni': 1_200_000_000, 'Target Perubahan': 1_300_000_000 })],
    });
    const inspection = inspected(book, { answers: { 'revision-date:Target': 'besok' } });
    expect(inspection.questions[0]?.answer).toBeNull();
    expect(codes(inspection)).toContain('UNKNOWN_ANSWER');
    expect(indicator(inspection).holds).toHaveLength(1);
  });

  it('asks which of two equal headings counts only where they differ', () => {
    const sheet = templateSheet('Realisasi', CLEAN['Realisasi'] ?? []);
    const doubled = { ...sheet, rect: { top: 1, left: 1, rows: 3, columns: 17 } };
    const add = (
      values: readonly (readonly (string | number | boolean)[])[],
      last: readonly (string | number)[],
    ) => values.map((row, r) => [...row, last[r] ?? '']);
    const values = add(sheet.values, ['Januari', 90_000_000, 5]);
    const inspection = inspected(
      readingOf([templateSheet('Target', CLEAN['Target'] ?? []), { ...doubled, values, formulas: values }]),
    );
    expect(ids(inspection)).toEqual(['heading:Realisasi!Januari/E,Q']);
    expect(inspection.input?.indicators.map((one) => one.holds.length)).toEqual([0, 1]);
  });

  it('asks again about equal headings where a column was inserted, instead of taking another one', () => {
    const sheet = templateSheet('Realisasi', CLEAN['Realisasi'] ?? []);
    const add = (values: readonly (readonly (string | number | boolean)[])[], before: readonly string[]) =>
      values.map((row, r) => [...before, ...row, ['Januari', 90_000_000, 5][r] ?? '']);
    const withColumns = (before: readonly string[], answers: Readonly<Record<string, string>>) => {
      const values = add(sheet.values, before);
      const rect = { top: 1, left: 1, rows: 3, columns: 17 + before.length };
      return inspected(
        readingOf([
          templateSheet('Target', CLEAN['Target'] ?? []),
          {
            ...sheet,
            rect,
            values,
            formulas: values,
            numberFormats: values.map((row) => row.map(() => 'General')),
          },
        ]),
        { answers },
      );
    };
    const [id] = ids(withColumns([], {}));
    const answers = { [id ?? '']: 'Q' };
    expect(withColumns([], answers).questions.map(({ answer }) => answer)).toEqual(['Q']);
    expect(withColumns([''], answers).questions.map(({ answer }) => answer)).toEqual([null]);
  });
});

describe('inspect: rules, officials and pacts', () => {
  const official = (row: Row): Row => ({
    'Kode OPD': '1.01',
    'Perangkat Daerah': 'Badan Pendapatan Daerah',
    'Nama Pejabat': 'Rukmana',
    'Status Jabatan': 'Definitif',
    'TMT Mulai': '2025-01-02',
    ...row,
  });
  const pact = (row: Row): Row => ({
    'Kode OPD': '1.01',
    'Nama Pejabat': 'Rukmana',
    'Jenis Dokumen': 'Pakta Integritas',
    'Nomor Pakta': '800/1',
    'Tanggal Pakta': '2026-01-02',
    Pemicu: 'Triwulan',
    ...row,
  });
  const withPact = (row: Row, officials: readonly Row[] = [official({})]): Inspection =>
    inspected(bookOf({ ...CLEAN, Pejabat: officials, Pakta: [pact(row)] }));

  it('refuses a scale that leaves a percentage without a status, and asks', () => {
    const bands: readonly Row[] = [
      { Urutan: 1, Status: 'Tercapai', 'Batas Bawah (%)': 100 },
      { Urutan: 2, Status: 'Kurang', 'Batas Bawah (%)': 50 },
    ];
    const inspection = inspected(bookOf({ ...CLEAN, 'Skala Status': bands }));
    expect(inspection.input?.settings.scale).toBeNull();
    expect(ids(inspection)).toEqual(['scale:Skala Status']);
  });

  it.each([
    ['Triwulan, Semester', ['Triwulan', 'Semester']],
    ['Triwulan dan Tahun', ['Triwulan', 'Tahun']],
    ['Semester;Tahun', ['Semester', 'Tahun']],
    ['Triwulan/Semester\nTahun', ['Triwulan', 'Semester', 'Tahun']],
    ['', []],
  ])('splits the triggers %j', (written, triggers) => {
    expect(withPact({ Pemicu: written }).input?.pacts[0]?.triggers).toEqual(triggers);
  });

  it('holds the pact of an unknown trigger', () => {
    const inspection = withPact({ Pemicu: 'Caturwulan' });
    expect(ids(inspection)).toEqual(['trigger:Pakta!caturwulan']);
    expect(inspection.input?.pactHolds).toEqual([
      { code: 'UNKNOWN_TRIGGER', questionId: 'trigger:Pakta!caturwulan', opd: '1.01' },
    ]);
    expect(indicator(inspection).holds).toEqual([]);
  });

  it('reports overlapping tenures and missing officials', () => {
    const two = [official({}), official({ 'Nama Pejabat': 'Wulan', 'TMT Mulai': '2026-05-01' })];
    expect(codes(withPact({}, two))).toContain('TENURES_OVERLAP');
    expect(
      codes(withPact({}, [official({ 'Kode OPD': '9.99', 'Perangkat Daerah': 'Kantor Lain' })])),
    ).toContain('OFFICIAL_MISSING');
  });

  it('does not call a handover on one day an overlap', () => {
    const two = [
      official({ 'TMT Selesai': '2026-05-01' }),
      official({ 'Nama Pejabat': 'Wulan', 'TMT Mulai': '2026-05-01' }),
    ];
    expect(codes(withPact({}, two)).filter((code) => code.startsWith('TENURE'))).toEqual([]);
  });

  it('holds the pact for a tenure that cannot be read and for an unknown kind of holding', () => {
    expect(withPact({}, [official({ 'TMT Mulai': 'awal tahun' })]).input?.pactHolds[0]?.code).toBe(
      'TENURE_UNCLEAR',
    );
    expect(withPact({}, [official({ 'Status Jabatan': 'Caretaker' })]).input?.pactHolds[0]?.code).toBe(
      'UNKNOWN_HOLDING_KIND',
    );
  });

  it('does not apply an exemption without number or date', () => {
    const row = {
      'Kode OPD': '1.01',
      Periode: 'TW I',
      'Nomor Dokumen': '180/7',
      'Tanggal Dokumen': '2026-03-01',
      Alasan: 'Banjir',
    };
    const count = (more: Row): number | undefined =>
      inspected(bookOf({ ...CLEAN, Pengecualian: [{ ...row, ...more }] })).input?.exemptions.length;
    expect(count({})).toBe(1);
    expect(count({ 'Nomor Dokumen': null })).toBe(0);
    expect(count({ 'Tanggal Dokumen': null })).toBe(0);
  });
});

describe('isNeededSheet', () => {
  it('needs the sheets of the template and none of the results', () => {
    for (const sheet of bookOf(CLEAN).sheets) expect(isNeededSheet(sheet)).toBe(true);
    const target2 = templateSheet('Target', CLEAN['Target'] ?? []);
    expect(isNeededSheet({ ...target2, name: 'Hasil Evaluasi' })).toBe(false);
    expect(isNeededSheet({ ...target2, name: 'Rekap Pejabat (2)' })).toBe(false);
    expect(
      isNeededSheet(
        sheetOf('Catatan', [
          ['Rapat', 'Hari'],
          ['a', 'b'],
        ]),
      ),
    ).toBe(false);
  });
});
