// Words for time that contradict what figures were read as: headings, titles, remarks. Fictional amounts only.
import type { CellValue } from '../../../../src/sheets/grid';
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Hotel'];
const QUARTERS = [190, 260, 210];
const RUNNING = [190, 450, 660];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep'];
const OF_MONTHS = [60, 64, 66, 80, 92, 88, 70, 75, 65];

interface Book {
  readonly titles?: readonly string[];
  readonly heads: readonly (readonly string[])[];
  readonly figures: readonly (number | null)[];
  readonly remark?: readonly [head: string, cells: readonly CellValue[]];
  readonly foot?: string;
  readonly sheet?: string;
}

function book(
  { titles = ['PAD TAHUN 2026'], heads, figures, remark, foot, sheet = 'PAD' }: Book,
  answers: Readonly<Record<string, string>> = {},
): Inspection {
  const blank = heads.length === 1 ? [] : ['', '', ''];
  const matrix: Matrix = [
    ...titles.map((title) => [title]),
    [],
    ...heads.map((line, at) => [
      ...(at === 0 ? ['No', 'Uraian', 'Target'] : blank),
      ...line,
      ...(remark !== undefined && at === 0 ? [remark[0]] : []),
    ]),
    ...NAMES.map((name, at) => [
      at + 1,
      name,
      (900 + at) * MILLION,
      ...figures.map((figure) => (figure === null ? null : figure * MILLION + at * 1_234)),
      ...(remark === undefined ? [] : [remark[1][at] ?? null]),
    ]),
    [],
    [foot ?? ''],
  ];
  return inspected(readingOf([sheetOf(sheet, matrix)]), { answers });
}

const CODE = 'PERIOD_WORD_UNUSED';
const FROM_THIRD_QUARTER = ['TW III', 'TW IV', 'Semester II', 'Tahun'];
const questions = ({ questions: all }: Inspection) =>
  all.filter(({ answer }) => answer === null).map(({ code }) => code);
const held = ({ input }: Inspection) =>
  input?.indicators.map(({ holds }) =>
    holds.flatMap(({ code, periods }) => (code === CODE ? [periods] : [])),
  );
const isTold = ({ issues }: Inspection): boolean =>
  issues.some(({ code }) => code === 'PERIOD_TITLE_UNFOLLOWED');

const quarters = (...heads: readonly string[]): Book => ({ heads: [heads], figures: QUARTERS });
const totals = (...heads: readonly string[]): Book => ({ heads: [heads], figures: RUNNING });

describe('accountForPeriods', () => {
  it('asks about a heading that names another stretch, and holds the periods of that column', () => {
    const wrong = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III (April - Juni)');
    const found = book(wrong);
    expect(questions(found)).toEqual([CODE]);
    expect(held(found)).toEqual(NAMES.map(() => [FROM_THIRD_QUARTER]));
    expect(questions(book(wrong, { 'period-words:PAD!3': 'read' }))).toEqual([]);
    const out = book(wrong, { 'period-words:PAD!3': 'out' });
    expect(out.input?.indicators.map(({ months }) => months[8]?.kind)).toEqual(NAMES.map(() => 'none'));
  });

  it('settles no doubt by the answer to another, whose words the question does not show', () => {
    const both: Book = {
      titles: ['PAD TAHUN 2026', 'JULI - SEPTEMBER ESTIMASI'],
      heads: [['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III']],
      figures: QUARTERS,
      remark: ['Keterangan', ['', 'Belum termasuk TW II', '']],
    };
    const texts = ({ questions: all }: Inspection) =>
      all.flatMap(({ answer, facts }) => (answer === null ? [facts['found']] : []));
    const found = book(both);
    expect(texts(found)?.toSorted()).toEqual(['Belum termasuk TW II', 'JULI - SEPTEMBER ESTIMASI']);
    const { id = '' } = found.questions.find(({ facts }) => facts['found'] === 'Belum termasuk TW II') ?? {};
    const answered = book(both, { [id]: 'read' });
    expect(texts(answered)).toEqual(['JULI - SEPTEMBER ESTIMASI']);
    expect(held(answered)).toEqual(NAMES.map(() => [FROM_THIRD_QUARTER]));
  });

  it.each<readonly [string, Book]>([
    [
      'the month of a total',
      totals('Realisasi s.d. TW I', 'Realisasi s.d. TW II (s.d. Juli)', 'Realisasi s.d. TW III'),
    ],
    [
      'the day of a total',
      totals('Realisasi s.d. TW I', 'Realisasi s.d. TW II', 'Realisasi s.d. TW III (per 31 Agustus 2026)'),
    ],
    [
      'a day within the quarter',
      quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III (s.d. 20 September 2026)'),
    ],
    [
      'the months of a part',
      quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III (Juli - Agustus)'),
    ],
    [
      'the day of the data',
      quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III (data 25/09/2026)'),
    ],
    [
      'a heading over them',
      {
        heads: [MONTHS.map((_, at) => (at === 0 ? 'Realisasi s.d. Juni 2026' : '')), MONTHS],
        figures: OF_MONTHS,
      },
    ],
    [
      'the other half of the year',
      quarters('Realisasi TW I Semester I', 'Realisasi TW II Semester I', 'Realisasi TW III Semester I'),
    ],
  ])('asks about %s', (_, one) => {
    expect(questions(book(one))).toEqual([CODE]);
  });

  it.each<readonly [string, Book]>([
    [
      'the same months',
      quarters('Realisasi TW I (Jan-Mar)', 'Realisasi TW II (Apr-Jun)', 'Realisasi TW III (Jul-Sep)'),
    ],
    [
      'the same end',
      totals(
        'Realisasi s.d. TW I (31 Maret)',
        'Realisasi s.d. TW II (30 Juni)',
        'Realisasi s.d. TW III (30 September)',
      ),
    ],
    [
      'the half that holds them',
      quarters('Realisasi TW I Semester I', 'Realisasi TW II Semester I', 'Realisasi TW III Semester II'),
    ],
    [
      'how far they go',
      {
        heads: [MONTHS.map((_, at) => (at === 0 ? 'Realisasi s.d. September 2026' : '')), MONTHS],
        figures: OF_MONTHS,
      },
    ],
  ])('asks nothing of headings that say %s', (_, one) => {
    expect(questions(book(one))).toEqual([]);
  });

  it('asks about a total since January under a title that begins later', () => {
    const lone = { heads: [['Realisasi s.d. September']], figures: [210] };
    expect(questions(book({ ...lone, titles: ['LRA', 'Periode Juli - September 2026'] }))).toEqual([CODE]);
    expect(questions(book({ ...lone, titles: ['LRA', 'Periode Januari - September 2026'] }))).toEqual([]);
  });

  it('says as what several months were read, and in the answer too', () => {
    const { questions } = book({
      titles: ['REALISASI PAD OKTOBER - DESEMBER 2026'],
      heads: [MONTHS],
      figures: OF_MONTHS,
    });
    const asked = questions.find(({ code }) => code === 'PERIOD_WORD_UNUSED');
    expect(asked?.facts).toMatchObject({ read: 'Januari, …, September' });
    expect(asked?.options[0]?.facts).toEqual({ read: 'Januari, …, September' });
  });

  it('asks nothing about a month in the sheet’s name whose column is still empty', () => {
    const { questions } = book({ sheet: 'Okt', heads: [[...MONTHS, 'Okt']], figures: OF_MONTHS });
    expect(questions.map(({ code }) => code)).not.toContain('PERIOD_WORD_UNUSED');
  });

  it('asks about months of which none is of the stretch that the title names', () => {
    const half = { heads: [MONTHS.slice(0, 6)], figures: OF_MONTHS.slice(0, 6) };
    expect(questions(book({ ...half, titles: ['REALISASI PAD SEMESTER II TAHUN 2026'] }))).toEqual([CODE]);
    expect(questions(book({ ...half, titles: ['REALISASI PAD SEMESTER I TAHUN 2026'] }))).toEqual([]);
  });

  it('tells of a cumulative title over figures that fall, a later beginning and a later end than those of the columns', () => {
    const own = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III');
    const titled = book({ ...own, titles: ['REALISASI KUMULATIF PAD 2026'] });
    const named = book({ ...own, sheet: 'Kumulatif' });
    const later = book({
      heads: [MONTHS],
      figures: OF_MONTHS,
      titles: ['REALISASI PAD', 'PERIODE JULI - SEPTEMBER 2026'],
    });
    const beyond = book({ heads: [['Realisasi s.d. Agustus']], figures: [590], sheet: 'TW III 2026' });
    for (const found of [titled, named, later, beyond])
      expect([questions(found), isTold(found)]).toEqual([[], true]);
    expect(isTold(book(own))).toBe(false);
  });

  it('asks about one total alone whose heading ends earlier than its title', () => {
    const one: Book = {
      titles: ['REALISASI PAD S.D. TRIWULAN III 2026'],
      heads: [['Realisasi s.d. TW II']],
      figures: [660],
    };
    expect(book(one).questions.map(({ code }) => code)).toContain('PERIOD_WORD_UNUSED');
  });

  it('asks about a total under a title that begins later, also beside a blank column of that time', () => {
    const beside: Book = {
      titles: ['LAPORAN PAD 1 JULI S.D. 30 SEPTEMBER 2026'],
      heads: [['Realisasi TW III', 'Realisasi s.d. TW III']],
      figures: [null, 660],
    };
    const { questions } = book(beside);
    expect(questions.map(({ code }) => code)).toContain('PERIOD_WORD_UNUSED');
  });

  it('asks about totals under a title that denies them', () => {
    const one = totals('Realisasi s.d. TW I', 'Realisasi s.d. TW II', 'Realisasi s.d. TW III');
    expect(questions(book({ ...one, titles: ['REALISASI PAD TIDAK KUMULATIF 2026'] }))).toEqual([CODE]);
    expect(questions(book({ ...one, titles: ['REALISASI PAD KUMULATIF 2026'] }))).toEqual([]);
  });

  it.each([
    ['01. Januari', []],
    ['02. Januari', [CODE]],
  ])('asks about the heading %j of January %j', (first, asked) => {
    const heads = [first, ...MONTHS.slice(1)];
    expect(questions(book({ heads: [heads], figures: OF_MONTHS }))).toEqual(asked);
  });

  it.each([
    ['(Realisasi s.d. Juni, Juli s.d. September estimasi)', [CODE]],
    ['REALISASI SEMESTER I DAN PERKIRAAN SEMESTER II 2026', [CODE]],
    ['REALISASI S.D. TRIWULAN III DAN PROGNOSIS TRIWULAN IV 2026', []],
    ['(Juli s.d. September, prognosis)', [CODE]],
    ['REALISASI DAN PERKIRAAN TAHUN 2027', []],
  ])('of the title %j asks %j', (title, asked) => {
    const one = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III');
    expect(questions(book({ ...one, titles: ['PAD TAHUN 2026', title] }))).toEqual(asked);
  });

  it('asks nothing about the half-year before the one that a title calls foreseen', () => {
    const titles = ['LAPORAN REALISASI SEMESTER PERTAMA DAN PROGNOSIS 6 (ENAM) BULAN BERIKUTNYA TA 2026'];
    const heads = ['Realisasi Semester Pertama', 'Prognosis'];
    expect(questions(book({ titles, heads: [heads], figures: [450, 460] }))).toEqual([]);
  });

  it('takes the sum of two half-years for the year', () => {
    const heads = [
      'Target Semester I',
      'Target Semester II',
      'Realisasi Semester I',
      'Realisasi Semester II',
    ];
    expect(questions(book({ heads: [heads], figures: [400, 500, 450, null] }))).not.toContain(CODE);
  });

  it('holds the row alone whose remark says that its figures end earlier', () => {
    const own = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III');
    const found = book({ ...own, remark: ['Keterangan', ['', 'realisasi baru s.d. Juli', '']] });
    expect(questions(found)).toEqual([CODE]);
    expect(held(found)).toEqual([[], [FROM_THIRD_QUARTER], []]);
  });

  it.each([
    ['realisasi September s.d. tanggal 20 September 2026', [CODE]],
    ['realisasi bulan September s.d. tgl 20 September', [CODE]],
    ['realisasi September s.d. 30 September 2026', []],
    ['setoran tanggal 20 September 2026', []],
    ['Catatan: TW III belum termasuk bulan September', [CODE]],
    ['TW III masih angka estimasi', [CODE]],
    ['* s.d. Agustus', [CODE]],
    ['belum termasuk denda', []],
    ['TW III belum masuk', [CODE]],
    ['Setoran September belum dibukukan', [CODE]],
    ['laporan September belum masuk', [CODE]],
    ['Setoran TW III masih di bank, belum dibukukan', [CODE]],
    ['Realisasi s.d. Agustus, target tercapai', [CODE]],
    ['Data s.d. Agustus karena wajib pajak turun', [CODE]],
    ['PKS dengan bank berlaku s.d. Desember; data s.d. Agustus', [CODE]],
    ['Izin reklame berlaku s.d. Agustus, data wajib pajak diperbarui', []],
    ['Sosialisasi s.d. Juni, data wajib pajak diperbarui', []],
    ['Program pemutihan s.d. Juni menaikkan penerimaan', []],
    ['1) Penutupan pasar s.d. Juni', []],
    ['Belum ada setoran dari pihak ketiga bulan Maret', [CODE]],
    ['melebihi perkiraan TW III', []],
  ])('of the remark %j asks %j', (remark, asked) => {
    const own = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III');
    expect(questions(book({ ...own, remark: ['Keterangan', ['', remark, '']] }))).toEqual(asked);
  });

  it.each<readonly [string, readonly [string, readonly CellValue[]]]>([
    ['a column of the day of the data', ['Cut Off', [46_265, 46_265, 46_265]]],
    ['a column of the time of the data', ['Periode Data', NAMES.map(() => 's.d. Agustus 2026')]],
  ])('asks about %s before the end of the figures', (_, remark) => {
    const own = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III');
    expect(questions(book({ ...own, remark }))).toEqual([CODE]);
  });

  it('asks about a note below the table, and nothing of notes on other ends', () => {
    const own = quarters('Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III');
    const asked = (foot: string) => questions(book({ ...own, foot }));
    expect(asked('*) realisasi sampai dengan tanggal 20 September 2026')).toEqual([CODE]);
    expect(asked('Catatan: realisasi s.d. 30 September 2026')).toEqual([]);
    expect(asked('Catatan: realisasi s.d. Juni sudah diaudit')).toEqual([]);
    expect(asked('Catatan: izin reklame berlaku s.d. Agustus 2026')).toEqual([]);
  });

  it.each([
    'Angka kumulatif',
    'Realisasi bersifat kumulatif',
    'Angka adalah jumlah s.d. triwulan bersangkutan',
  ])('asks where the note below says %j of quarters that are added up', (foot) => {
    const heads = [['Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III']];
    expect(questions(book({ heads, figures: [190, 230, 260], foot }))).toEqual([CODE]);
  });

  it('goes on holding rows whose own target is said to be that of another time', () => {
    const targets = ['I', 'II', 'III (April - Juni)', 'IV'].map((quarter) => `Target TW ${quarter}`);
    const matrix: Matrix = [
      ['PAD TAHUN 2026'],
      ['No', 'Uraian', ...targets, 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
      ...NAMES.map((name, at) =>
        [at + 1, name, 200, 250, 210, 240, ...QUARTERS].map((cell) =>
          typeof cell === 'number' && cell > 9 ? cell * MILLION : cell,
        ),
      ),
    ];
    const found = (answers: Readonly<Record<string, string>> = {}) =>
      inspected(readingOf([sheetOf('PAD', matrix)]), { asOf: '2026-10-10', answers });
    const [question] = found().questions;
    expect(question?.code).toBe(CODE);
    expect(held(found())).toEqual(NAMES.map(() => [FROM_THIRD_QUARTER]));
    expect(held(found({ [question?.id ?? '']: 'out' }))).toEqual(NAMES.map(() => [FROM_THIRD_QUARTER]));
    expect(held(found({ [question?.id ?? '']: 'read' }))).toEqual(NAMES.map(() => []));
  });
});
