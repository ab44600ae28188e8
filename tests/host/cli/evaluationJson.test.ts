import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inspectionJson } from '../../../src/host/cli/evaluationJson';
import { bookWith, nineMonths, monthsRow, pactRow, targetRow } from './contohBook';
import { evaluated } from './evaluatedBook';

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const PERIODS = ['TW I', 'TW II', 'Semester I', 'TW III', 'TW IV', 'Semester II', 'Tahun'];
const PERCENT = /^\d+\.\d\d$/;
const AMOUNT = /^-?\d+(\.\d{0,5}[1-9])?$/;
const TARGET = /^-?\d+(\.\d{0,5}[1-9])?(-\d+(\.\d{0,5}[1-9])?)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const sample = readFileSync(path.join(__dirname, '../../../assets/contoh-pad.xlsx'));

const listAt = (json: Json | undefined): readonly { readonly [key: string]: Json }[] =>
  json as readonly { readonly [key: string]: Json }[];
const objectAt = (json: Json | undefined): { readonly [key: string]: Json } =>
  json as { readonly [key: string]: Json };

/** Those that are neither null nor of the pattern. */
const odd = (values: readonly (Json | undefined)[], pattern: RegExp): readonly (Json | undefined)[] =>
  values.filter((value) => value !== null && !(typeof value === 'string' && pattern.test(value)));

let json: { readonly [key: string]: Json };
let mixed: { readonly [key: string]: Json };
const periodsOf = (book: typeof json, part: string): readonly { readonly [key: string]: Json }[] =>
  listAt(book[part]).flatMap((one) => Object.values(objectAt(one['periods'])).map(objectAt));

beforeAll(async () => {
  json = (await evaluated(sample)).json as unknown as typeof json;
  const book = await bookWith({
    Target: [
      targetRow('4.1.01.09', 'Pajak Reklame', 1000.1),
      targetRow(null, 'Indeks Kepuasan', '70-80', { Satuan: 'Indeks', 'Metode Perhitungan': 'Rata-rata' }),
      targetRow(null, 'Opini', 'WTP', { Satuan: 'Opini', 'Metode Perhitungan': 'Posisi Akhir' }),
      targetRow('4.1.01.12', 'Tanpa Target', null),
    ],
    Realisasi: [
      monthsRow('4.1.01.09', 'Pajak Reklame', nineMonths(100.000001)),
      monthsRow(null, 'Indeks Kepuasan', [70, 70, 71, 64, 64, 65]),
      monthsRow(null, 'Opini', [null, null, 'WTP']),
      monthsRow('4.1.01.12', 'Tanpa Target', nineMonths('menunggu')),
    ],
    Pakta: [pactRow({ Cakupan: 'Rata-rata tertimbang' })],
  });
  mixed = (await evaluated(book)).json as unknown as typeof json;
});

describe('evaluationJson', () => {
  it('has the promised parts, in their order', () => {
    expect(Object.keys(json)).toEqual([
      'schemaVersion',
      'workbook',
      'year',
      'asOf',
      'sources',
      'questions',
      'issues',
      'indicators',
      'officials',
      'totals',
      'position',
      'counts',
    ]);
    expect(json).toMatchObject({ schemaVersion: 1, workbook: 'buku.xlsx', year: 2026, asOf: '2026-09-30' });
  });

  it('has the promised keys in every part', () => {
    const keys = (part: string): readonly string[] => Object.keys(objectAt(listAt(json[part])[0]));
    expect(keys('sources')).toEqual(
      'role sheet headerRows firstRow lastRow columns unit grain running excludedRows hiddenRows'.split(' '),
    );
    expect(keys('indicators')).toEqual('opd office code name source periods pactStatus'.split(' '));
    expect(keys('officials')).toEqual(
      'opd office position name nip from to pact periods pactStatus'.split(' '),
    );
    expect(keys('totals')).toEqual(['by', 'key', 'periods']);
    expect(keys('position')).toEqual(
      'opd code month realisation shareOfYear remainingToStage remainingToYear neededPerMonth'.split(' '),
    );
    const question = objectAt(listAt(mixed['questions'])[0]);
    expect(Object.keys(question)).toEqual(['id', 'code', 'text', 'options', 'answer']);
    expect(question['answer']).toBeNull();
  });

  it.each(['indicators', 'officials', 'totals'])('has all seven periods in order under %s', (part) => {
    const shown = listAt(json[part]).map((one) => Object.keys(objectAt(one['periods'])));
    expect(shown.length).toBeGreaterThan(0);
    for (const periods of shown) expect(periods).toEqual(PERIODS);
    expect(Object.keys(objectAt(json['counts']))).toEqual(PERIODS);
  });

  it('has the promised keys in every period', () => {
    for (const period of periodsOf(json, 'indicators')) {
      expect(Object.keys(period)).toEqual(
        'target targetSource realisation attainment difference status rating pactStatus holder reasons'.split(
          ' ',
        ),
      );
    }
    for (const period of periodsOf(json, 'officials')) {
      expect(Object.keys(period)).toEqual(
        'pactStatus target realisation attainment distance reasons'.split(' '),
      );
    }
  });

  it('writes percentages with exactly two decimals', () => {
    for (const book of [json, mixed]) {
      const shown = ['indicators', 'officials', 'totals'].flatMap((part) =>
        periodsOf(book, part).map(({ attainment }) => attainment),
      );
      expect(shown).not.toEqual(shown.map(() => null));
      expect(odd(shown, PERCENT)).toEqual([]);
      expect(
        odd(
          listAt(book['position']).map(({ shareOfYear }) => shareOfYear),
          PERCENT,
        ),
      ).toEqual([]);
    }
  });

  it('writes amounts as texts with at most six decimals and no trailing zeros', () => {
    for (const book of [json, mixed]) {
      const figures = ['indicators', 'officials', 'totals'].flatMap((part) =>
        periodsOf(book, part).flatMap((period) => [
          period['realisation'],
          period['difference'] ?? null,
          period['distance'] ?? null,
        ]),
      );
      expect(odd(figures, AMOUNT)).toEqual([]);
      const rows = listAt(book['position']);
      const names = ['realisation', 'remainingToStage', 'remainingToYear', 'neededPerMonth'];
      expect(rows.length).toBeGreaterThan(0);
      expect(
        odd(
          rows.flatMap((row) => names.map((name) => row[name])),
          AMOUNT,
        ),
      ).toEqual([]);
    }
  });

  it('writes a plain target, a range and a word as they are', () => {
    const target = (row: number): Json =>
      objectAt(objectAt(objectAt(listAt(mixed['indicators'])[row])['periods'])['Tahun'])['target'] ?? null;
    expect([0, 1, 2, 3].map(target)).toEqual(['1000.1', '70-80', 'WTP', null]);
    const targets = periodsOf(json, 'indicators').map((period) => period['target']);
    expect(odd(targets, TARGET)).toEqual([]);
  });

  it('leaves attainment, difference and rating null unless the status is on the scale', () => {
    const scale = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];
    const all = [...periodsOf(json, 'indicators'), ...periodsOf(mixed, 'indicators')];
    const off = all.filter(({ status }) => !scale.includes(String(status)));
    expect(off.length).toBeGreaterThan(0);
    for (const period of off)
      expect(period).toMatchObject({ attainment: null, difference: null, rating: null });
    for (const period of all.filter(({ status }) => scale.includes(String(status))))
      expect([period['attainment'], period['rating']]).not.toContain(null);
  });

  it('leaves the realisation null while data is incomplete', () => {
    const waiting = periodsOf(json, 'indicators').filter(({ status }) => status === 'Data Belum Lengkap');
    expect(waiting.length).toBeGreaterThan(0);
    for (const period of waiting) expect(period['realisation']).toBeNull();
  });

  it('names target and source wherever they exist, and both or neither', () => {
    const pairs = periodsOf(json, 'indicators').map(({ target, targetSource }) => [target, targetSource]);
    for (const [target, source] of pairs) {
      if (target === null) expect(source).toBeNull();
      else expect(['ditetapkan', 'turunan']).toContain(source);
    }
  });

  it('writes dates as such and open ends as null', () => {
    const officials = listAt(json['officials']);
    expect(
      odd(
        officials.flatMap(({ from, to }) => [from, to]),
        DATE,
      ),
    ).toEqual([]);
    expect(officials.map(({ to }) => to)).toContain(null);
  });

  it('leaves figures of officials null where units are mixed', () => {
    const rsud = listAt(json['officials']).find(({ office }) => office === 'RSUD');
    expect(objectAt(objectAt(rsud?.['periods'])['TW I'])).toMatchObject({
      target: null,
      realisation: null,
      distance: null,
    });
  });

  it('adds up by office, field, kind, mission and all', () => {
    const kinds = new Set(listAt(json['totals']).map(({ by }) => by));
    expect([...kinds].sort()).toEqual(['all', 'bidang', 'jenis', 'misi', 'opd']);
    expect(listAt(json['totals']).filter(({ by }) => by === 'all')).toHaveLength(1);
  });

  it('counts every indicator once a period', () => {
    const total = listAt(json['indicators']).length;
    for (const counts of Object.values(objectAt(json['counts'])).map(objectAt)) {
      expect(Object.values(counts).reduce((sum: number, count) => sum + Number(count), 0)).toBe(total);
    }
  });

  it('gives reasons as sentences', () => {
    const reasons = periodsOf(json, 'indicators').flatMap((period) => period['reasons'] as readonly string[]);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.filter((reason) => !/^[A-Z"“(].*[.)]$/s.test(reason))).toEqual([]);
  });
});

describe('inspectionJson', () => {
  it('is the first half of the same, with nothing evaluated', async () => {
    const { inspection } = await evaluated(sample);
    const found = JSON.parse(JSON.stringify(inspectionJson('buku.xlsx', inspection, 'id'))) as typeof json;
    expect(Object.keys(found)).toEqual(Object.keys(json).slice(0, 7));
    expect(found['sources']).toEqual(json['sources']);
  });
});
