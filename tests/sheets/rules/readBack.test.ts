// Whether the workbook, read again with its edits, says what was decided: each decision by itself, and not quite.
import type { Pact } from '../../../src/domain/pact';
import type { Band } from '../../../src/domain/scale';
import type { Inspection } from '../../../src/sheets/inspection';
import { isReadBack } from '../../../src/sheets/rules/readBack';
import {
  hasChanges,
  NO_CHANGES,
  NO_TERMS,
  type PactDocument,
  type RuleChanges,
} from '../../../src/sheets/rules/ruleChanges';
import { NO_EDITS, type RowEdit, type RuleEdits } from '../../../src/sheets/rules/ruleEdits';
import { bookWith, fourPercents, pact, percents } from './ruleBooks';
import { inspected, type Row } from '../reading/bookOf';

const inspection = inspected(bookWith({}));
const { input } = inspection;
if (input === null) throw new Error('the book was not read');
const readAs = (
  settings: Partial<typeof input.settings>,
  pacts: readonly Pact[] = input.pacts,
): Inspection => ({
  ...inspection,
  input: { ...input, pacts, settings: { ...input.settings, ...settings } },
});
const SHARES = fourPercents(15, 40, 75, 100);
const DOCUMENT: PactDocument = {
  opds: ['1.01'],
  kind: 'Pakta Integritas',
  number: '800/1',
  date: '2026-01-02',
  signatory: '',
  clause: '',
};
const readBack = (
  what: 'shares' | 'bounds' | 'terms' | 'documents',
  changes: Partial<RuleChanges>,
  found: Inspection = inspection,
  edits: RuleEdits = NO_EDITS,
): boolean => isReadBack(what, found, { ...NO_CHANGES, ...changes }, edits);

describe('isReadBack', () => {
  it('says no of a workbook that cannot be read any more', () => {
    expect(readBack('shares', {}, { ...inspection, input: null })).toBe(false);
  });

  it.each([
    ['none was decided', null, true],
    ['all are there', SHARES, true],
    ['one is another', fourPercents(15, 40, 75, 99), false],
    ['the first is another', fourPercents(14, 40, 75, 100), false],
  ])('reads the shares where %s', (_, shares, is) => {
    expect(readBack('shares', { shares })).toBe(is);
  });

  const band = (from: bigint | null): Band => ({ from }) as Band;
  it.each<readonly [string, readonly bigint[] | null, readonly Band[] | null, boolean]>([
    ['none was decided', null, null, true],
    ['all are there', percents(100, 85), [...percents(100, 85).map(band), band(null)], true],
    ['one is another', percents(100, 85), [...percents(100, 90).map(band), band(null)], false],
    ['the first is another', percents(95, 85), [...percents(100, 85).map(band), band(null)], false],
    ['a band is missing', percents(100, 85), percents(100, 85).map(band), false],
    ['there is no scale', percents(100, 85), null, false],
  ])('reads the bounds where %s', (_, bounds, scale, is) => {
    expect(readBack('bounds', { bounds }, readAs({ scale }))).toBe(is);
  });

  const pactsOf = (...rows: readonly Row[]): readonly Pact[] =>
    inspected(bookWith({ Pakta: rows.map(pact) })).input?.pacts ?? [];
  const edited = (row: number, after: string, sheet = 'Pakta'): RowEdit => ({
    sheet,
    row,
    left: 1,
    before: [''],
    after: [after],
    headingRow: 1,
    headings: ['Kejar'],
    formats: [],
  });
  it.each<readonly [string, readonly Row[], readonly RowEdit[], boolean]>([
    ['the touched pact says them', [{ Kejar: 'Ketat' }], [edited(2, 'Ketat')], true],
    ['the touched pact is still blank', [{}], [edited(2, 'Ketat')], false],
    [
      'only the second touched pact is blank',
      [{ Kejar: 'Ketat' }, {}],
      [edited(2, 'a'), edited(3, 'a')],
      false,
    ],
    ['a pact that was not touched is blank', [{ Kejar: 'Ketat' }, {}], [edited(2, 'Ketat')], true],
    ['the edit changes nothing in the blank pact', [{}], [edited(2, '')], true],
    ['a row of another sheet was touched', [{}], [edited(2, 'Ketat', 'Pejabat')], true],
  ])('reads the terms where %s', (_, rows, touched, is) => {
    const terms = { ...NO_TERMS, catchUp: 'Ketat' } as const;
    expect(readBack('terms', { terms }, readAs({}, pactsOf(...rows)), { ...NO_EDITS, rows: touched })).toBe(
      is,
    );
  });

  it('asks for every decided term', () => {
    const terms = { ...NO_TERMS, catchUp: 'Ketat', newcomer: 'Meneruskan' } as const;
    const edits = { ...NO_EDITS, rows: [edited(2, 'a')] };
    const half = readAs({}, pactsOf({ Kejar: 'Ketat' }));
    expect(readBack('terms', { terms }, half, edits)).toBe(false);
    const whole = readAs({}, pactsOf({ Kejar: 'Ketat', 'Pejabat Baru': 'Meneruskan' }));
    expect(readBack('terms', { terms }, whole, edits)).toBe(true);
  });

  it.each([
    ['none was decided', [], true],
    ['it is there', [DOCUMENT], true],
    ['one of two is not', [DOCUMENT, { ...DOCUMENT, number: '800/2' }], false],
    ['one of two offices has none', [{ ...DOCUMENT, opds: ['1.01', '2.09'] }], false],
  ])('reads documents where %s', (_, documents, is) => {
    expect(readBack('documents', { documents })).toBe(is);
  });
});

describe('hasChanges', () => {
  it.each<readonly [string, Partial<RuleChanges>, boolean]>([
    ['nothing', {}, false],
    ['shares', { shares: SHARES }, true],
    ['bounds', { bounds: [] }, true],
    ['triggers', { terms: { ...NO_TERMS, triggers: ['Tahun'] } }, true],
    ['the catch-up', { terms: { ...NO_TERMS, catchUp: 'Ketat' } }, true],
    ['newcomers', { terms: { ...NO_TERMS, newcomer: 'Meneruskan' } }, true],
    ['a document', { documents: [DOCUMENT] }, true],
  ])('where %s was decided', (_, changes, has) => {
    expect(hasChanges({ ...NO_CHANGES, ...changes })).toBe(has);
  });
});
