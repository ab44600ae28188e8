import { foldedHeading } from '../../../../src/sheets/reading/cells/headingText';

describe('foldedHeading', () => {
  it.each([
    ['Target\n s.d.  TW I', 'target s.d. tw i'],
    ['realisasi_jan', 'realisasi jan'],
    ['TARGET__APBD_', 'target apbd'],
    ['Rp ( ribu )', 'rp (ribu)'],
    ['Satuan :', 'satuan'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldedHeading(text)).toBe(folded);
  });
});
