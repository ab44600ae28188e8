import type { RangeMark } from '../../../src/sheets/grid';
import type { PlanOperation } from '../../../src/sheets/plan';
import { formulaAt, recordOf } from '../../../src/sheets/writing/blockRecord';
import { followBlocks } from '../../../src/sheets/writing/followBlocks';
import { bearsHeadings } from '../../../src/sheets/writing/recognised';
import { RESULT_HEADINGS } from '../../../src/sheets/writing/resultColumns';
import { gridOf, readingOf } from './gridOf';

const WIDE = RESULT_HEADINGS.length;
const line = (text: string): readonly string[] => RESULT_HEADINGS.map((heading) => `${text} ${heading}`);
const sheetOf = (
  name: string,
  rows: readonly (readonly string[])[],
  before: readonly string[] = ['Uraian', 'a', 'b'],
) =>
  gridOf(
    name,
    rows.map((row, at) => [before[at] ?? '', ...row]),
  );

const left = sheetOf('Target', [RESULT_HEADINGS, line('satu'), line('dua')]);
const mark: RangeMark = {
  name: '_capaian_hasil_1',
  sheet: 'Target',
  rect: { top: 1, left: 2, rows: 3, columns: WIDE },
};
const blocks = [recordOf(mark, formulaAt(left))];
const follow = (
  operations: readonly PlanOperation[],
  reading: Parameters<typeof followBlocks>[2],
  isCutOff = false,
) => followBlocks(operations, { blocks, marksBefore: [] }, reading, isCutOff);

const clearing: PlanOperation = { kind: 'clearRange', sheet: 'Target', rect: mark.rect };
const writing: PlanOperation = { kind: 'writeCells', sheet: 'Target', top: 2, left: 3, cells: [['lama']] };

describe('followBlocks', () => {
  it('leaves operations as they are while the block stands where it stood', () => {
    expect(follow([clearing, writing], readingOf([left], [mark]))).toEqual({
      kind: 'operations',
      operations: [clearing, writing],
      isWhole: true,
    });
  });

  it('goes along with a renamed sheet and with rows above', () => {
    const now = sheetOf('Lain', [[], RESULT_HEADINGS, line('satu'), line('dua')], ['', 'Uraian', 'a', 'b']);
    const moved = { ...mark, sheet: 'Lain', rect: { ...mark.rect, top: 2 } };
    expect(follow([clearing, writing], readingOf([now], [moved]))).toEqual({
      kind: 'operations',
      operations: [
        { ...clearing, sheet: 'Lain', rect: moved.rect },
        { ...writing, sheet: 'Lain', top: 3 },
      ],
      isWhole: true,
    });
  });

  it('stops where rows changed their places since', () => {
    const now = sheetOf('Target', [RESULT_HEADINGS, line('dua'), line('satu')]);
    expect(follow([writing], readingOf([now], [mark]))).toEqual({ kind: 'reshaped', sheet: 'Target' });
  });

  it('goes on where a single result was typed over', () => {
    const now = sheetOf('Target', [RESULT_HEADINGS, line('lain'), line('dua')]);
    expect(follow([writing], readingOf([now], [mark])).kind).toBe('operations');
  });

  it('never reaches a cell outside of the block', () => {
    const beside: PlanOperation = { kind: 'clearRange', sheet: 'Target', rect: { ...mark.rect, left: 1 } };
    expect(follow([beside], readingOf([left], [mark]))).toEqual({ kind: 'reshaped', sheet: 'Target' });
    expect(follow([beside], readingOf([left], [mark]), true)).toEqual({
      kind: 'operations',
      operations: [],
      isWhole: false,
    });
  });

  it('leaves a sheet alone that only bears the name of one of ours', () => {
    const foreign = gridOf('Target', [['milik orang']]);
    const deleting: PlanOperation = { kind: 'deleteSheet', sheet: 'Target' };
    expect(follow([deleting, clearing], readingOf([foreign], []))).toEqual({
      kind: 'operations',
      operations: [],
      isWhole: true,
    });
    expect(follow([deleting], readingOf([foreign], [mark]))).toEqual({
      kind: 'operations',
      operations: [],
      isWhole: true,
    });
  });

  it('clears its block on a sheet on which people wrote instead of deleting it', () => {
    const shared = sheetOf(
      'Target',
      [RESULT_HEADINGS, line('satu'), line('dua'), []],
      ['', '', '', 'catatan'],
    );
    const followed = follow([{ kind: 'deleteSheet', sheet: 'Target' }], readingOf([shared], [mark]));
    expect(followed).toMatchObject({ operations: [{ kind: 'clearWordRules' }, { kind: 'clearRange' }] });
  });
});

describe('bearsHeadings', () => {
  it.each([
    [['Status', 'Selisih'], true],
    [['Status', ''], true],
    [['Kode', 'Nama'], false],
    [['', ''], false],
  ])('of %j: %s', (row, expected) => {
    const grid = gridOf('A', [row]);
    const rect = { top: 1, left: 1, rows: 1, columns: 2 };
    expect(bearsHeadings(grid, { rect }, ['Status', 'Selisih'])).toBe(expected);
  });
});
