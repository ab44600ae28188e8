// Long texts are read by their beginning, compared by the whole, and never hold anybody up.
import { accountCode, nameBesideCode } from '../../../../src/sheets/reading/cells/accountCode';
import { figureWithin } from '../../../../src/sheets/reading/cells/figureInText';
import { foldedHeading } from '../../../../src/sheets/reading/cells/headingText';
import { beginningOf, comparable, LONGEST_READ } from '../../../../src/sheets/reading/cells/longText';
import { numberFromText } from '../../../../src/sheets/reading/cells/numberText';
import {
  formatFactor,
  hasDoubtfulLetter,
  unitBehind,
  unitFactor,
  wordFactor,
} from '../../../../src/sheets/reading/cells/unit';
import { unitMentions, unitPhrase } from '../../../../src/sheets/reading/cells/unitWords';
import { wordedAmount } from '../../../../src/sheets/reading/cells/wordedAmount';
import { periodTokens } from '../../../../src/sheets/reading/captions/periodTokens';

const LONGEST_CELL = 32_767;
const PIECES = ['-', '(', 'Rp ', 'Rp. ', '1.', 's.d. ', 'TW I ', 'JUMLAH ', 'dalam ', '4.1.', ' ', '"'];
const PATIENCE = 2_000;

describe('beginningOf', () => {
  it('keeps what is no longer than any heading, and the beginning of the rest', () => {
    expect(beginningOf('a'.repeat(LONGEST_READ))).toHaveLength(LONGEST_READ);
    expect(beginningOf(`${'a'.repeat(LONGEST_READ)}b`)).toBe('a'.repeat(LONGEST_READ));
  });
});

describe('comparable', () => {
  it('leaves a text of usual length alone', () => {
    const text = 'a'.repeat(LONGEST_READ);
    expect(comparable(text)).toBe(text);
  });

  it('tells long texts apart that differ anywhere, and only these', () => {
    const long = 'Pajak '.repeat(200);
    expect(comparable(long)).toBe(comparable(long));
    const others = [`${long}a`, `${long}b`, `a${long}`, `${long.slice(0, -3)}x  `, long.slice(0, -1)];
    expect(new Set([long, ...others].map(comparable)).size).toBe(others.length + 1);
    expect(foldedHeading(`${long}satu`)).not.toBe(foldedHeading(`${long}dua`));
  });
});

describe('the readers of one text', () => {
  it.each(PIECES)('take a whole cell of %j at once', (piece) => {
    const text = piece.repeat(LONGEST_CELL / piece.length);
    const from = performance.now();
    for (const read of [
      unitPhrase,
      unitMentions,
      unitFactor,
      unitBehind,
      formatFactor,
      wordFactor,
      hasDoubtfulLetter,
    ])
      read(text);
    for (const read of [numberFromText, wordedAmount, figureWithin, accountCode, nameBesideCode]) read(text);
    periodTokens(text);
    expect(performance.now() - from).toBeLessThan(PATIENCE);
  });

  it('take a short text of nothing but Rp at once', () => {
    const from = performance.now();
    expect(unitPhrase('Rp '.repeat(100))).toBeNull();
    expect(performance.now() - from).toBeLessThan(PATIENCE);
    expect(unitPhrase('(dalam Rp. : ribuan)')).toBe(1_000n);
  });

  it('never cut a figure: what is too long is no number', () => {
    const digits = '9'.repeat(LONGEST_READ + 1);
    expect(numberFromText(digits)).toEqual({ kind: 'text', text: digits });
    expect(numberFromText(`${' '.repeat(LONGEST_READ)}12`)).toMatchObject({ kind: 'amount' });
    expect(wordedAmount(`Rp ${'0'.repeat(LONGEST_READ)}1 juta`)).toBeNull();
    expect(figureWithin(`${digits} dokumen`)).toBeNull();
  });

  it('keep a long code whole', () => {
    const code = 'a '.repeat(LONGEST_READ);
    expect(accountCode(code)).toBe('A'.repeat(LONGEST_READ));
    expect(accountCode(' '.repeat(LONGEST_READ + 1))).toBeNull();
    expect(nameBesideCode(`4.1.01.09 ${'A'.repeat(LONGEST_READ)}`)).toBeNull();
  });
});
