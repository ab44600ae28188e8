import {
  accountCode,
  ancestorsOf,
  codeCell,
  nameBesideCode,
  presentCode,
} from '../../../../src/sheets/reading/cells/accountCode';

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
    ['4|1|1|01|01', '4.1.01.01.01'],
    ['4.1.1.1.1', '4.1.01.01.01'],
    ['4/1/01/09', '4.1.01.09'],
    ['411', '4.1.01'],
    ['4101', '4.1.01'],
    ['41010901', '4.1.01.09.01'],
    ['41109010001', '4.1.01.09.01.0001'],
    ['4110901', '4.1.01.09.01'],
    ['411090101', '4.1.01.09.01.0001'],
    ['4101090101', '4.1.01.09.01.0001'],
    ['4.1.01.', '4.1.01'],
    ['4.1.01..', '4.1.01'],
    ['04.01.01', '4.1.1'],
    ['4.1.01.19.03.0001', '4.1.01.19.03.0001'],
    ['4.1.01.19.3.1', '4.1.01.19.03.0001'],
    ['4.1.1.00.00', '4.1.01'],
    ['4.1.00.00.00.0000', '4.1'],
    ['\u00a04.1.01.09\u00a0', '4.1.01.09'],
    ['４.１.０１.０９', '4.1.01.09'],
    ['4.1.01.09 - Pajak Reklame', '4.1.01.09'],
    ['4.1.01.09.01.0001 Pajak Reklame Papan', '4.1.01.09.01.0001'],
    ['IKU-1', 'IKU-1'],
    ['iku 1', 'IKU1'],
    ['1.01.02', '1.1.2'],
    ['1.1.01', '1.1.1'],
    ['1.00.2', '1.0.2'],
    ['1.012.3', '1.12.3'],
    // A second level of two digits, as those of offices have.
    ['4.01.01', '4.1.1'],
    ['04.1.01', '4.1.1'],
    ['4.1.123.1', '4.1.123.1'],
    ['4.1.100.1', '4.1.100.1'],
    ['4.1.01.2', '4.1.01.02'],
    ['4.1.01.02.3', '4.1.01.02.03'],
    ['4.1.01.02.03.4', '4.1.01.02.03.0004'],
    ['4.1.01.09.01.0001.5', '4.1.1.9.1.1.5'],
    ['41010901000199', '41010901000199'],
    ['-4.1.01', '4.1.01'],
    ["''4.1.01", '4.1.01'],
    ["iku'1", "IKU'1"],
    ['iku..', 'IKU'],
    ['iku.02', 'IKU.02'],
    ['iku 1.02', 'IKU1.02'],
    ['a1.02', 'A1.02'],
    ['x4.1.01', 'X4.1.01'],
    ['4.a', '4.A'],
    ['4.1.aa', '4.1.AA'],
    ['4.1.01.bb', '4.1.01.BB'],
    ['4.1.01.02.cc', '4.1.01.02.CC'],
    ['4.1.01.02.03.dddd', '4.1.01.02.03.DDDD'],
  ])('brings %s to %s', (written, code) => {
    expect(accountCode(written)).toBe(code);
  });

  it.each(['', ' ', '-', '--', '.', '- .'])('takes %j for no code', (written) => {
    expect(accountCode(written)).toBeNull();
  });
});

describe('accountCode of letters that fall apart as capitals', () => {
  it.each(['ῗ', 'ΐ-1', 'ŉ'])('is what it reads again: %s', (text) => {
    const code = accountCode(text) ?? '';
    expect(code).not.toBe('');
    expect(accountCode(code)).toBe(code);
  });
});

describe('accountCode of very long texts', () => {
  const parts = (count: number): string => Array.from({ length: count }, () => '1').join('.');

  it.each([
    ['blanks behind dots', `${parts(195)}.${' '.repeat(40)}`, parts(195)],
    ['blanks around an account', `${' '.repeat(300)}4.1.1.${' '.repeat(300)}01`, '4.1.01.01'],
    ['blanks alone', ' '.repeat(500), null],
    ['more parts than any code has', parts(300), parts(300)],
    ['a name behind a code', `4.1.01.09 - ${'PAJAK '.repeat(100)}`, `4.1.01.09-${'PAJAK'.repeat(100)}`],
    ['a blank more than is read', `01 ${'.1'.repeat(199)}`, parts(200)],
  ])('is what it reads again: %s', (_, text, code) => {
    expect(accountCode(text)).toBe(code);
    if (code !== null) expect(accountCode(code)).toBe(code);
  });
});

describe('codeCell', () => {
  it('reads a number as the digits of the code', () => {
    expect(codeCell(41101, 'General')).toEqual({ code: '4.1.01.01', isFromDate: false });
  });

  it.each([
    [4, '4'],
    [41, '4.1'],
    [4.1, '4.1'],
    [4110103, '4.1.01.01.03'],
    [410109010001, '4.1.01.09.01.0001'],
  ])('reads the number %d as %s', (value, code) => {
    expect(codeCell(value, 'General')).toEqual({ code, isFromDate: false });
  });

  it.each([
    // 4 January 2001, 1 April 2001, 4 January 2010, 4 January 2026 shown without its year.
    [36895, 'd-mmm-yy', '4.1.01'],
    [36982, 'm/d/yy', '4.1.01'],
    [40182, 'dd/mm/yyyy', '4.1.10'],
    [46026, 'd-mmm', '4.1'],
    [45000, 'd-mmm-yy', null],
    // Of 2001: 1 January, 6 January, 4 March, 3 April, 4 May, 1 June, 1 July; and a number that is no date.
    [36892, 'd-mmm-yy', null],
    [36897, 'd-mmm-yy', '6.1.01'],
    [36954, 'd-mmm-yy', '4.3.01'],
    [36984, 'd-mmm-yy', '4.3.01'],
    [37015, 'd-mmm-yy', null],
    [37043, 'd-mmm-yy', '6.1.01'],
    [37073, 'd-mmm-yy', null],
    [1, 'd-mmm-yy', null],
  ])('restores the account that became the date %d shown as %s', (serial, format, code) => {
    expect(codeCell(serial, format)).toEqual({ code, isFromDate: true });
  });

  it.each(['0', '@', '[Red]0', '0" yd"'])('takes the format %s for that of a number', (format) => {
    expect(codeCell(41101, format)).toEqual({ code: '4.1.01.01', isFromDate: false });
  });

  it.each([
    ['4.1.1.09', 'd-mmm-yy', '4.1.01.09'],
    ['41109', 'd-mmm-yy', '4.1.01.09'],
    ['41109', 'General', '4.1.01.09'],
    ['', 'General', null],
    [true, 'General', null],
  ])('reads %j under the format %s, once and again, as %s', (value, format, code) => {
    expect(codeCell(value, format)).toEqual({ code, isFromDate: false });
    expect(codeCell(value, format)).toEqual({ code, isFromDate: false });
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

  it.each([
    ['4.1.01.06', '4.1.01.19.03'],
    ['4.1.01.07', '4.1.01.19.01'],
    ['4.1.01.08', '4.1.01.19.05'],
    ['4.1.01.10', '4.1.01.19.02'],
    ['4.1.01.11', '4.1.01.19.04'],
    ['4.1.01.19.03', '4.1.01.19.03'],
    ['4.1.01.20', '4.1.01.20'],
  ])('brings %s to %s', (old, now) => {
    expect(presentCode(old)).toBe(now);
  });

  it('keeps accounts below a replaced one, whose numbers were given anew', () => {
    expect(presentCode('4.1.01.07.02')).toBe('4.1.01.07.02');
  });
});

describe('ancestorsOf', () => {
  it('lists the codes above', () => {
    expect(ancestorsOf('4.1.01.09')).toEqual(['4', '4.1', '4.1.01']);
  });
});

describe('nameBesideCode', () => {
  it.each([
    ['4.1.01.09 Pajak Reklame', 'Pajak Reklame'],
    ['4.1.01.09 - Pajak Reklame', 'Pajak Reklame'],
    ['4 1 01 09 : Pajak Reklame', 'Pajak Reklame'],
    ['4.1.01.09. Pajak Reklame', 'Pajak Reklame'],
    ['4.1.01.19.02 (PBJT) Tenaga Listrik', '(PBJT) Tenaga Listrik'],
    ['4.1.01.09', null],
    ['Pajak Reklame', null],
    [4.1, null],
    ['', null],
    ['Lihat 4.1.01.09 Pajak Reklame', null],
    [`4.1.01.09 ${'P'.repeat(390)}`, 'P'.repeat(390)],
    [`4.1.01.09 ${'P'.repeat(391)}`, null],
  ])('of %s is %s', (cell, name) => {
    expect(nameBesideCode(cell)).toBe(name);
  });
});
