// Attainment at its odd corners: bounds of 0, ranges that leave nothing to reach, and words where figures stand.
import { decimalText } from '../../src/domain/amount';
import { attainmentOf } from '../../src/domain/attainment';
import type { Direction, TargetValue } from '../../src/domain/indicator';
import { ratioFromAmount, shownPercent } from '../../src/domain/ratio';
import {
  a,
  figure,
  holding,
  indicator,
  months,
  officialNamed,
  pact,
  plan,
  range,
  rowIn,
  run,
  word,
} from './inputs';

const HIGHER: Direction = 'Semakin tinggi semakin baik';
const LOWER: Direction = 'Semakin rendah semakin baik';
const INVERSE: Direction = 'Semakin rendah semakin baik (T/R)';

describe('attainmentOf: bounds of 0', () => {
  it.each<[TargetValue, string, Direction, string]>([
    [range(0, 80), '-1', HIGHER, '0'],
    [range(0, 80), '-1', LOWER, '100'],
    [range(0, 80), '-1', INVERSE, '100'],
    [range(0, 0), '5', LOWER, '0'],
    [range(0, 0), '5', INVERSE, '0'],
    [range(0, 0), '-5', LOWER, '100'],
    [range(0, 0), '0', LOWER, '100'],
    [range(0, 0), '0', 'Rentang', '100'],
    [range(0, 0), '1', 'Rentang', '0'],
    [range(0, 0), '0', HIGHER, 'noTarget'],
    [range(0, 0), '5', HIGHER, 'noTarget'],
    [range(0, 10), '5', HIGHER, '100'],
    [range(0, 10), '0', HIGHER, '100'],
    [range(5, 10), '5', HIGHER, '100'],
    [range(5, 10), '10', LOWER, '100'],
    [range(-1, 5), '3', HIGHER, 'negativeTarget'],
    [range(-1, 5), '3', 'Rentang', 'negativeTarget'],
    [figure(0), '0', 'Rentang', '100'],
    [figure(0), '0', LOWER, '100'],
    [figure(0), '-1', LOWER, '100'],
  ])('%j against %s, %s: %s', (target, realised, direction, expected) => {
    const found = attainmentOf(target, { kind: 'amount', value: ratioFromAmount(a(realised)) }, direction);
    expect(found.kind === 'ratio' ? decimalText(shownPercent(found.value)) : found.kind).toBe(expected);
  });
});

describe('attainmentOf: words', () => {
  const said = (text: string) => ({ kind: 'word', word: text }) as const;

  it.each([
    ['Sangat Baik', '  sangat   baik ', 'ratio'],
    ['sangat  baik', 'Sangat Baik', 'ratio'],
    ['Sangat Baik', 'sangatbaik', 'incomparable'],
    ['a b c', 'a bc', 'incomparable'],
  ])('%s against %s is %s', (target, found, kind) => {
    expect(attainmentOf(word(target), said(found), HIGHER).kind).toBe(kind);
  });

  it('says what was wanted and what was found', () => {
    const amount = { kind: 'amount', value: ratioFromAmount(a(1)) } as const;
    expect(attainmentOf(word('WTP'), said('WDP'), HIGHER)).toEqual({
      kind: 'incomparable',
      target: 'WTP',
      found: 'WDP',
    });
    expect(attainmentOf(word('WTP'), amount, HIGHER)).toEqual({
      kind: 'incomparable',
      target: 'WTP',
      found: '',
    });
    expect(attainmentOf(word(''), amount, HIGHER).kind).toBe('incomparable');
    expect(attainmentOf(figure(5), said('baik'), HIGHER)).toEqual({
      kind: 'incomparable',
      target: '',
      found: 'baik',
    });
  });
});

describe('evaluate: words', () => {
  const opinion = (target: TargetValue, found: string) =>
    indicator({
      isRupiah: false,
      unit: '',
      method: 'Posisi Akhir',
      targets: plan({ original: target }),
      months: months(['', null, found].map((text) => (text === '' ? null : text))),
    });

  it('meets a word by the same word, without realisation or distance in figures', () => {
    const evaluation = run({
      indicators: [opinion(word('WTP'), 'wtp')],
      holdings: [holding()],
      pacts: [pact({ targetReference: 'Saat ditandatangani' })],
    });
    expect(rowIn(evaluation, 'TW I')).toMatchObject({
      status: 'Tercapai',
      pactStatus: 'Terpenuhi',
      realisation: null,
      difference: null,
    });
    const official = officialNamed(evaluation, 'Rahmat Hidayat').periods['TW I'];
    expect(official).toMatchObject({ pactStatus: 'Terpenuhi', realisation: null, target: null });
  });

  it('asks where a word stands for a figure', () => {
    const result = rowIn(run({ indicators: [opinion(figure(5), 'baik')] }), 'TW I');
    expect(result.status).toBe('Perlu Keputusan');
    expect(result.reasons).toEqual([{ code: 'WORD_NOT_COMPARABLE', target: '', found: 'baik' }]);
  });

  it('waits for a level of which nothing is said', () => {
    expect(rowIn(run({ indicators: [opinion(word('WTP'), 'wtp')] }), 'TW II').status).toBe(
      'Data Belum Lengkap',
    );
  });
});
