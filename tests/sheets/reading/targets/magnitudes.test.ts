import { ONE } from '../../../../src/domain/amount';
import type { Inspection } from '../../../../src/sheets/inspection';
import { bookOf, HOTEL, inspected, NINE_MONTHS, realisation, REKLAME, target } from '../bookOf';

const PARKING = { 'Kode Rekening': '4.1.01.19.04', 'Uraian/Indikator Kinerja': 'PBJT Jasa Parkir' };
const WATER = { 'Kode Rekening': '4.1.01.12', 'Uraian/Indikator Kinerja': 'Pajak Air Tanah' };
const little = NINE_MONTHS.map((amount) => amount / 25);

/** Targets in thousands beside rupiah; of one account little came in, of another the figures fit as they stand. */
const book = bookOf({
  Target: [
    target({ ...REKLAME, 'Target Murni': 1_200_000.000_05 }),
    target({ ...HOTEL, 'Target Murni': 1_200_000 }),
    target({ ...PARKING, 'Target Murni': 1_200_000 }),
    target({ ...WATER, 'Target Murni': 1_200_000_000 }),
  ],
  Realisasi: [
    realisation(REKLAME, NINE_MONTHS),
    realisation(HOTEL, NINE_MONTHS),
    realisation(PARKING, little),
    realisation(WATER, NINE_MONTHS),
  ],
});
const held = (inspection: Inspection): readonly (readonly string[])[] =>
  (inspection.input?.indicators ?? []).map(({ holds }) => holds.map(({ questionId }) => questionId));
const targets = (inspection: Inspection): readonly unknown[] =>
  (inspection.input?.indicators ?? []).map(({ targets: { original } }) => original);

describe('checkMagnitudes, on a sheet in another unit', () => {
  it('holds every rupiah row of the sheet, also one whose ratio is far from 1,000', () => {
    expect(held(inspected(book))).toEqual(Array.from({ length: 4 }, () => ['unit:Target']));
  });

  it('multiplies the rows by the answer before it rounds to the sen, and asks apart about one that fits', () => {
    const answered = inspected(book, { answers: { 'unit:Target': 'target-1000' } });
    expect(held(answered)).toEqual([[], [], [], ['unit:Target!fitting']]);
    expect(targets(answered).slice(0, 3)).toEqual([
      { kind: 'amount', amount: 1_200_000_000n * ONE + 50_000n },
      { kind: 'amount', amount: 1_200_000_000n * ONE },
      { kind: 'amount', amount: 1_200_000_000n * ONE },
    ]);
  });

  it('leaves all as they are when the answer says so', () => {
    const answered = inspected(book, { answers: { 'unit:Target': 'same' } });
    expect(held(answered)).toEqual([[], [], [], []]);
    expect(targets(answered)[0]).toEqual({ kind: 'amount', amount: 1_200_000n * ONE });
  });
});
