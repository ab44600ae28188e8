import { accountCode, ancestorsOf, codeCell, presentCode } from '../../../src/sheets/reading/accountCode';

describe('accountCode', () => {
  it.each([
    ['4.1.1.01', '4.1.01.01'],
    ['4.1.01.01', '4.1.01.01'],
    ['41101', '4.1.01.01'],
    ['4110103', '4.1.01.01.03'],
    ['410109', '4.1.01.09'],
    ['4.1.1.01.01.0001', '4.1.01.01.01.0001'],
    ['410109010001', '4.1.01.09.01.0001'],
    ['41', '4.1'],
    ['4', '4'],
    ['4.1.01.09.', '4.1.01.09'],
    ['4 1 01 09', '4.1.01.09'],
    ['4-1-01-09', '4.1.01.09'],
    ['IKU-1', 'IKU-1'],
    ['iku 1', 'IKU1'],
    ['1.01.02', '1.1.2'],
  ])('brings %s to %s', (written, code) => {
    expect(accountCode(written)).toBe(code);
  });

  it.each(['', ' ', '-'])('takes %j for no code', (written) => {
    expect(accountCode(written)).toBeNull();
  });
});

describe('codeCell', () => {
  it('reads a number as the digits of the code', () => {
    expect(codeCell(41101, 'General')).toEqual({ code: '4.1.01.01', isFromDate: false });
  });

  it('restores an account that Excel turned into a date', () => {
    // 4 January 2001, typed as 4.1.01
    expect(codeCell(36895, 'd.m.yy')).toEqual({ code: '4.1.01', isFromDate: true });
  });
});

describe('presentCode', () => {
  it('replaces the old account of a tax by the present one', () => {
    expect(presentCode('4.1.01.06')).toBe('4.1.01.19.03');
    expect(presentCode('4.1.01.09')).toBe('4.1.01.09');
  });
});

describe('ancestorsOf', () => {
  it('lists the codes above', () => {
    expect(ancestorsOf('4.1.01.09')).toEqual(['4', '4.1', '4.1.01']);
  });
});
