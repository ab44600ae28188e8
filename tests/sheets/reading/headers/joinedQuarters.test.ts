// Targets of several quarters in one column are no target of the quarter that their numerals would make together. Fictional amounts.
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;

describe('a heading of joined quarters', () => {
  it.each(['Target TW I+II', 'Target TW I & II', 'Target TW I - II', 'Target TW I/II'])(
    'makes %s no target of the third one',
    (heading) => {
      const head = ['No', 'Uraian', 'Target Setahun', heading, 'Realisasi TW I', 'Realisasi TW II'];
      const row = [1, 'Pajak Reklame', 500 * MILLION, 210 * MILLION, 90 * MILLION, 115 * MILLION];
      const { sources } = inspected(
        readingOf([sheetOf('R', [['PAD 2026'], head, row, [2, 'BPHTB', ...row.slice(2)]])]),
        { asOf: '2026-07-10' },
      );
      const headings = sources.flatMap(({ columns }) => Object.keys(columns));
      expect(headings).not.toContain('Target TW III');
      expect(headings).not.toContain('Target s.d. TW III');
    },
  );
});
