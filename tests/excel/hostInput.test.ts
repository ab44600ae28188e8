// What is handed to Office.js for each kind of cell, case by case.
import { hostInputOf } from '../../src/excel/hostInput';

describe('hostInputOf', () => {
  it.each([
    ['Tercapai', 'Tercapai'],
    ['Belum Jatuh Tempo', 'Belum Jatuh Tempo'],
    ['Élan (kota)', 'Élan (kota)'],
    ['=1+1', "'=1+1"],
    ['+62811', "'+62811"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r\n=1', "'\r\n=1"],
    [' =1', "' =1"],
    ['197001011990031001', "'197001011990031001"],
    ['4.1.01.09', "'4.1.01.09"],
    ['1/2', "'1/2"],
    ['Jan 2026', "'Jan 2026"],
    ['TW 1', "'TW 1"],
    ['Rp1.234', "'Rp1.234"],
    ['TRUE', "'TRUE"],
    ['benar', "'benar"],
    ['#REF!', "'#REF!"],
    ["'kutip", "''kutip"],
    ['５', "'５"],
    ['\ud800', "'\ud800"],
  ])('keeps the text %j a text', (text, written) => {
    expect(hostInputOf(text)).toBe(written);
  });

  it.each([0, -7.56, 0.1, 333333333.33, true, false, null, ''])('hands %j on as it is', (cell) => {
    expect(hostInputOf(cell)).toBe(cell);
  });

  it('hands the text of a formula on', () => {
    expect(hostInputOf({ formula: '=SUM(A1:A2)' })).toBe('=SUM(A1:A2)');
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d, which no cell can hold', (cell) => {
    expect(() => hostInputOf(cell)).toThrow('cannot hold');
  });
});
