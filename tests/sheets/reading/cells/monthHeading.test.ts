import { monthHeading } from '../../../../src/sheets/reading/cells/monthHeading';

describe('monthHeading', () => {
  it.each([
    ['Januari', 0],
    ['PEBR', 1],
    ['Febuari', 1],
    ['MRT', 2],
    ['APRL', 3],
    ['AGST', 7],
    ['Agutus', 7],
    ['Septmber', 8],
    ['OKTB', 9],
    ['Nopmber', 10],
    ['DSMBR', 11],
    ['Desmber', 11],
  ])('reads %s as month %i', (text, month) => {
    expect(monthHeading(text)).toEqual({ month, isRunning: false });
  });

  it('knows a total up to a month', () => {
    expect(monthHeading('Realisasi s.d. OKTB 2026 (Rp)')).toEqual({ month: 9, isRunning: true });
  });

  it.each(['', 'Desa', 'SPT', 'Mart', 'Okupansi', 'Realisasi'])('reads no month from "%s"', (text) => {
    expect(monthHeading(text)).toBeNull();
  });
});
