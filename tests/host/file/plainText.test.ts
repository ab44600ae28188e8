// Texts that go into a file unchanged, and texts put together to bytes.
import fc from 'fast-check';
import {
  decodeCellText,
  encodeCellText,
  encodeText,
  encodeTexts,
  escapeXml,
  isPlainCellText,
} from '../../../src/host/file/xml';

describe('isPlainCellText', () => {
  it.each(['Tercapai', 'Rp1.234,50 (Target!O6)', 'Dinas "Contoh" – 100%', 'é ü 文'])(
    'is so for %j',
    (text) => {
      expect(isPlainCellText(text)).toBe(true);
    },
  );

  it.each([
    '',
    ' a',
    'a ',
    'a  b',
    'a\nb',
    'a\tb',
    'a&b',
    'a<b',
    'a>b',
    '_x0041_',
    '\u00a0a',
    'a\u0001',
    '\ud800',
    '\uffff',
  ])('is not so for %j', (text) => {
    expect(isPlainCellText(text)).toBe(false);
  });

  it('is so only for texts that a file holds as they are', () => {
    const unit = fc.constantFrom(
      'a',
      ' ',
      '_',
      'x',
      '0041',
      '&',
      '<',
      '\n',
      '\u00a0',
      '\u2028',
      'é',
      '\ud83d',
      '\ude00',
      '\u0007',
    );
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        if (!isPlainCellText(text)) return;
        expect(escapeXml(encodeCellText(text))).toBe(text);
        expect(decodeCellText(text)).toBe(text);
        expect(/^\s|\s$|[\n\t]|\s\s/.test(text)).toBe(false);
      }),
    );
  });
});

describe('encodeTexts', () => {
  it('gives the bytes of the whole text', () => {
    const texts = ['<a>', 'é'.repeat(40_000), '', '文😀'.repeat(30_000), '</a>'];
    expect(Buffer.compare(encodeTexts(texts), encodeText(texts.join('')))).toBe(0);
    expect(encodeTexts([])).toHaveLength(0);
  });
});
