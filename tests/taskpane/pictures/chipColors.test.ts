import { chipColors } from '../../../src/taskpane/pictures/chipColors';

const chip = (fill: string, color: string) => ({ word: '', mark: '', fill, color });

describe('chipColors', () => {
  it('draws the workbook’s colours on a light ground', () => {
    expect(chipColors(chip('C6EFCE', '006100'), false)).toEqual({
      color: '#006100',
      backgroundColor: '#C6EFCE',
      borderColor: '#00610066',
    });
  });

  it.each([
    ['C6EFCE', '006100', '#C6EFCE'],
    ['9C0006', 'FFFFFF', '#FFFFFF'],
    ['nothing', 'FFEEEE', '#FFEEEE'],
  ])('writes %s on %s in %s on a dark ground', (fill, color, ink) => {
    expect(chipColors(chip(fill, color), true).color).toBe(ink);
  });
});
