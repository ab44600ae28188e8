// Excel's error codes as the port's failures; bugs stay errors.
import { hostErrorOf, portFailureOf } from '../../src/excel/hostFailure';

const excelError = (code: string, message = 'pesan apa pun'): Error =>
  Object.assign(new Error(message), { name: 'RichApi.Error', code, traceMessages: ['capaian:3'] });

describe('portFailureOf', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'CELL_EDITING'],
    ['AccessDenied', 'SHEET_PROTECTED'],
    ['ItemNotFound', 'SHEET_MISSING'],
    ['ItemAlreadyExists', 'NAME_TAKEN'],
    ['InvalidReference', 'PLACE_GONE'],
    ['FilteredRangeConflict', 'SHEET_FILTERED'],
    ['MergedRangeConflict', 'CELLS_IN_THE_WAY'],
    ['InsertDeleteConflict', 'CELLS_IN_THE_WAY'],
    ['UnsupportedSheet', 'CHART_SHEET'],
    ['MemoryLimitReached', 'OUT_OF_MEMORY'],
    ['InactiveWorkbook', 'OTHER_WORKBOOK'],
    ['WriteNotSupportedWhenModalDialogOpen', 'DIALOG_OPEN'],
    ['RequestPayloadSizeLimitExceeded', 'PAYLOAD_TOO_LARGE'],
    ['ResponsePayloadSizeLimitExceeded', 'PAYLOAD_TOO_LARGE'],
    ['ActivityLimitReached', 'BUSY'],
    ['ApiNotFound', 'NOT_SUPPORTED'],
    ['InvalidOrTimedOutSession', 'CONNECTION_LOST'],
    ['GeneralException', 'UNEXPECTED'],
    ['SomethingOfTomorrow', 'UNEXPECTED'],
  ])('reads %s as %s, whatever its text says', (code, expected) => {
    const failure = portFailureOf(excelError(code, 'AccessDenied: ItemNotFound'), 'Target');
    expect(failure).toEqual({ code: expected, hostCode: code, sheet: 'Target' });
  });

  it.each([new TypeError('bug'), excelError('PropertyNotLoaded'), 'AccessDenied', null])(
    'throws what is a bug again: %s',
    (error) => {
      expect(() => portFailureOf(error, null)).toThrow();
    },
  );
});

describe('hostErrorOf', () => {
  it('tells which traces had run', () => {
    expect(hostErrorOf(excelError('GeneralException'))?.finishedTraces).toEqual(['capaian:3']);
  });
});
