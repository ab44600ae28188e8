// What is promised of every reader of one text or number: it answers at once, throws nothing, and reads back what an officer
// would write for a figure or a date.
import fc from 'fast-check';
import type { Amount } from '../../src/domain/amount';
import { decimalText } from '../../src/domain/amount';
import { daysInMonth, isoDate } from '../../src/domain/calendar';
import { accountCode, codeCell, nameBesideCode } from '../../src/sheets/reading/cells/accountCode';
import { dateCell, dateFromSerial, dateFromText, timeOfDay } from '../../src/sheets/reading/cells/dateCell';
import { figureWithin } from '../../src/sheets/reading/cells/figureInText';
import { bareWord, foldedHeading, plainText } from '../../src/sheets/reading/cells/headingText';
import { monthHeading } from '../../src/sheets/reading/cells/monthHeading';
import { numberFromText } from '../../src/sheets/reading/cells/numberText';
import { gradedAmount, targetFromText } from '../../src/sheets/reading/cells/targetValue';
import {
  formatFactor,
  hasDoubtfulLetter,
  isLevelUnit,
  isPercentUnit,
  unitBehind,
  unitFactor,
  wordFactor,
} from '../../src/sheets/reading/cells/unit';
import { unitMentions, unitPhrase } from '../../src/sheets/reading/cells/unitWords';
import { wordedAmount } from '../../src/sheets/reading/cells/wordedAmount';
import { wordKey } from '../../src/sheets/reading/cells/wordKey';
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import { anyNumber, anyText } from './hostileTexts';
import { must, within, type FuzzTarget } from './target';

/** The longest that one text may hold a person up, on a machine that does other things too. */
const PATIENCE = 1_500;
const REAL_DATE = /^(19[5-9]\d|20\d\d|21[0-4]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const isRealDate = (text: string): boolean =>
  REAL_DATE.test(text) &&
  Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

const money = fc.record({
  millionths: fc.bigInt({ min: 0n, max: 10n ** 21n }),
  decimals: fc.integer({ min: 0, max: 6 }),
  isIndonesian: fc.boolean(),
  isNegative: fc.boolean(),
  dress: fc.constantFrom('', 'Rp ', 'Rp', 'Rp. ', 'IDR '),
});

/** A figure as an officer writes it, and the amount that it denotes. */
function written(drawn: typeof money extends fc.Arbitrary<infer T> ? T : never): readonly [string, Amount] {
  const step = 10n ** BigInt(6 - drawn.decimals);
  const amount = (drawn.millionths / step) * step;
  const whole = grouped(String(amount / 1_000_000n), drawn.isIndonesian ? '.' : ',');
  const rest = String(amount % 1_000_000n)
    .padStart(6, '0')
    .slice(0, drawn.decimals);
  const text = `${whole}${rest === '' ? '' : drawn.isIndonesian ? ',' : '.'}${rest}`;
  return drawn.isNegative ? [`(${drawn.dress}${text})`, -amount] : [`${drawn.dress}${text}`, amount];
}

const numbers: FuzzTarget = {
  id: 'numbers',
  inputs: 3_000,
  property: () =>
    fc.property(anyText, money, (text, drawn) => {
      const reading = within(PATIENCE, () => numberFromText(text));
      must(reading.kind !== 'amount' || typeof reading.amount === 'bigint', 'an amount is an integer');
      within(PATIENCE, () => [wordedAmount(text), figureWithin(text), gradedAmount(text)]);
      const [figure, amount] = written(drawn);
      const read = numberFromText(figure);
      must(
        (read.kind === 'amount' && read.amount === amount) ||
          (read.kind === 'ambiguous' && [read.grouped, read.decimal].includes(amount)),
        `${figure} is ${decimalText(amount)}, read as ${JSON.stringify(read, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))}`,
      );
    }),
};

const dates: FuzzTarget = {
  id: 'dates',
  inputs: 3_000,
  property: () =>
    fc.property(
      anyText,
      anyNumber,
      fc.integer({ min: 1950, max: 2149 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (text, number, year, month, drawnDay) => {
        const found = within(PATIENCE, () => dateFromText(text));
        must(found === null || isRealDate(found), `no real date: ${String(found)}`);
        const serial = dateFromSerial(number);
        must(serial === null || isRealDate(serial), `no real date: ${String(serial)}`);
        for (const value of [text, number, true]) {
          const cell = dateCell(value);
          must(cell.kind !== 'date' || isRealDate(cell.date), 'a date cell holds a real date');
        }
        timeOfDay(number);
        monthHeading(text);
        const day = Math.min(drawnDay, daysInMonth(year, month));
        const date = isoDate(year, month, day);
        for (const form of [
          date,
          `${String(day)}/${String(month)}/${String(year)}`,
          `${String(day)} ${MONTH_NAMES[month - 1] ?? ''} ${String(year)}`,
        ])
          must(dateFromText(form) === date, `${form} is ${date}`);
      },
    ),
};

const units: FuzzTarget = {
  id: 'units',
  inputs: 2_000,
  property: () =>
    fc.property(anyText, (text) => {
      within(PATIENCE, () => {
        for (const factor of [
          unitFactor(text),
          unitPhrase(text),
          wordFactor(text),
          formatFactor(text),
          ...unitMentions(text),
        ])
          must(
            factor === null || [1n, 1_000n, 1_000_000n, 1_000_000_000n, 1_000_000_000_000n].includes(factor),
            'a factor is a power of a thousand',
          );
        isPercentUnit(text);
        isLevelUnit(text);
        unitBehind(text);
        hasDoubtfulLetter(text);
      });
    }),
};

const words: FuzzTarget = {
  id: 'words',
  inputs: 2_000,
  property: () =>
    fc.property(
      anyText,
      anyNumber,
      fc.constantFrom('General', '@', '0.00', 'dd/mm/yyyy'),
      (text, number, format) => {
        within(PATIENCE, () => {
          const code = accountCode(text);
          must(code === null || accountCode(code) === code, `a code that is read is itself: ${String(code)}`);
          codeCell(text, format);
          codeCell(number, format);
          nameBesideCode(text);
          must(plainText(plainText(text)) === plainText(text), 'plain text stays as it is');
          foldedHeading(text);
          bareWord(text);
          wordKey(text);
          for (const isRupiah of [true, false]) {
            const target = targetFromText(text, { isRupiah, factor: 1n });
            must(target?.kind !== 'range' || target.lower <= target.upper, 'a range goes up');
          }
        });
      },
    ),
};

export const TEXT_TARGETS: readonly FuzzTarget[] = [numbers, dates, units, words];
