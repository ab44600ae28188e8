// Answers that a workbook keeps, in the offices' own sheets of the next month: where rows and columns moved, came in or were
// sorted, an answer fits or is asked again and never lands on another row. And whatever else is kept there is no answer.
import fc from 'fast-check';
import type { Inspection } from '../../src/sheets/inspection';
import { withRemembered } from '../../src/sheets/rememberedAnswers';
import { PARTS } from '../../src/sheets/writing/ownSheets';
import { LAYOUT_CASES } from '../support/layouts/cases';
import { drawnCase } from '../support/layouts/drawnCase';
import { shiftedSheet } from '../support/layouts/shiftedSheet';
import { inspectedSheets, jsonOfInspection, type SheetsToEvaluate } from '../support/evaluatedSheets';
import { seeded, type Seeded } from '../support/seeded';
import type { WrittenSheet } from '../support/sheetsWorkbook';
import type { EvaluatedJson } from './evaluatedJson';
import { moved, withReversedRows, withTitles, type SheetChange } from './layoutChanges';

const COUNT = Number(process.env['ANSWER_LAW_COUNT'] ?? 40);
/** One answer may open the next question. */
const ROUNDS = 4;
const WAITS = 'Perlu Keputusan';

interface Asking extends SheetsToEvaluate {
  readonly name: string;
}

const isAsking = (book: SheetsToEvaluate): boolean => inspectedSheets(book).questions.length > 0;

/** Books in which something is asked. */
const ASKING: readonly Asking[] = [
  ...LAYOUT_CASES,
  ...Array.from({ length: COUNT }, (_, index) => ({
    ...drawnCase(index + 1),
    name: `seed ${String(index + 1)}`,
  })),
].filter(isAsking);

/** Every question answered, by chance, until none is open. */
function answered(book: Asking, draw: Seeded): { answers: Record<string, string>; inspection: Inspection } {
  const answers: Record<string, string> = {};
  let inspection = inspectedSheets(book);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { id, answer, options } of inspection.questions)
      if (answer === null) answers[id] = draw.oneOf(options).id;
    inspection = inspectedSheets(book, answers);
  }
  return { answers, inspection };
}

/** A row's verdicts by its keys, of which no place is one. */
function verdicts(inspection: Inspection): ReadonlyMap<string, readonly string[]> {
  // Of the sentences, which name cells, nothing is asked here.
  const { indicators } = jsonOfInspection(inspection, []) as EvaluatedJson;
  const found = new Map<string, readonly string[]>();
  for (const { opd, office, code, name, periods } of indicators) {
    const key = [opd, office, code, name].join('|');
    const own = Object.entries(periods).map(
      ([period, { status, attainment }]) => `${period}: ${status} ${String(attainment)}`,
    );
    found.set(key, [...(found.get(key) ?? []), ...own]);
  }
  return found;
}

/** An empty column before the figures, as where people put in one for notes. */
const withColumn: SheetChange = (sheet) => shiftedSheet(sheet, 0, 1);

/** The name that Excel or an officer would give the sheet next. */
const renamed =
  (name: (old: string) => string): SheetChange =>
  (sheet) => ({ ...sheet, name: name(sheet.name) });

const OTHER_NAME = renamed((old) => `${old} revisi`);
const NUMBERED = renamed((old) => `${old} (2)`);

const CHANGES: readonly (readonly [string, SheetChange])[] = [
  ['the table stands elsewhere', moved],
  ['there are more titles', withTitles],
  ['a column came in', withColumn],
  ['rows were sorted', withReversedRows],
  ['the sheets have other names', OTHER_NAME],
  ['the sheets have numbers behind their names', NUMBERED],
];
const RENAMED: readonly SheetChange[] = [OTHER_NAME, NUMBERED];

const basesOf = (
  answers: Readonly<Record<string, string>>,
  { bases }: Inspection,
): ReadonlyMap<string, string> => new Map(Object.keys(answers).map((id) => [id, bases[id] ?? '']));

const ofAnyOffice = (
  known: ReadonlyMap<string, readonly string[]>,
  key: string,
): readonly string[] | undefined => {
  const end = key.split('|').slice(2).join('|');
  const found = [...known].filter(([other]) => other.split('|').slice(2).join('|') === end);
  return found.length === 0 ? undefined : found.flatMap(([, own]) => own);
};

interface Later {
  /** Verdicts that are other ones without being asked about. */
  readonly strangers: readonly string[];
  /** Of the questions that were answered, those that still are. */
  readonly kept: number;
  readonly asked: number;
}
const NOTHING: Later = { strangers: [], kept: 0, asked: 0 };

function laterWith(book: Asking, change: SheetChange, seed: number): Later {
  const { answers, inspection } = answered(book, seeded(seed));
  if (inspection.input === null) return NOTHING;
  const remembered = basesOf(answers, inspection);
  const sheets: readonly WrittenSheet[] = book.sheets.map((sheet) => change(sheet, seeded(seed + 1)));
  const later = inspectedSheets({ sheets, asOf: book.asOf }, answers, remembered);
  if (later.input === null) return NOTHING;
  const before = verdicts(inspection);
  const strangers = [...verdicts(later)].flatMap(([key, now]) => {
    // Whose a row is may be asked again while its figures are sure.
    const then = before.get(key) ?? (key.startsWith('||') ? ofAnyOffice(before, key) : undefined);
    const others = now.filter((verdict) => then?.includes(verdict) !== true && !verdict.includes(WAITS));
    return others.map((verdict) => `${book.name}: ${key}: ${verdict} for ${String(then)}`);
  });
  const kept = later.questions.filter(({ answer }) => answer !== null).length;
  return { strangers, kept, asked: inspection.questions.length };
}

describe('remembered answers', () => {
  it.each(CHANGES)('fit or are asked again where %s', (_, change) => {
    const later = ASKING.map((book, index) => laterWith(book, change, index + 1));
    expect(later.flatMap(({ strangers }) => strangers)).toEqual([]);
    const sum = (of: (one: Later) => number): number => later.reduce((total, one) => total + of(one), 0);
    expect(sum(({ asked }) => asked)).toBeGreaterThan(20);
    if (!RENAMED.includes(change))
      expect(sum(({ kept }) => kept) * 2).toBeGreaterThan(sum(({ asked }) => asked));
  });

  it('hold on the sheets as they were, every one of them', () => {
    for (const [index, book] of ASKING.entries()) {
      const { answers, inspection } = answered(book, seeded(index));
      const remembered = basesOf(answers, inspection);
      const again = inspectedSheets(book, answers, remembered);
      expect([book.name, again]).toEqual([book.name, inspection]);
    }
  });
});

describe('what else a workbook keeps', () => {
  const ids = fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'point:target', 'point:realisation'),
    ...ASKING.slice(0, 10).flatMap((book) =>
      inspectedSheets(book).questions.map(({ id }) => fc.constant(id)),
    ),
  );
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.dictionary(ids, fc.anything()).map((value) => JSON.stringify(value) ?? ''),
    fc.dictionary(ids, fc.array(fc.string(), { maxLength: 6 })).map((value) => JSON.stringify(value)),
  );

  it('throws nothing, whatever bytes they are', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), (kept, notes, at) => {
        const book = ASKING[at % ASKING.length];
        if (book === undefined) throw new Error('Nothing is asked anywhere');
        const parts = { [PARTS.answers]: kept, [PARTS.answerNotes]: notes };
        const { answers, remembered } = withRemembered({ parts }, {});
        const inspection = inspectedSheets(book, answers, remembered);
        if (inspection.input !== null) verdicts(inspection);
        expect(({} as Record<string, unknown>)['a']).toBeUndefined();
      }),
      { numRuns: 150, seed: 2026 },
    );
  });

  it('changes nothing where it is no option', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (answer, at) => {
        const book = ASKING[at % ASKING.length];
        if (book === undefined) throw new Error('Nothing is asked anywhere');
        const plain = inspectedSheets(book);
        const isOption = plain.questions.some(({ options }) => options.some(({ id }) => id === answer));
        fc.pre(!isOption && plain.input !== null);
        const kept = Object.fromEntries(plain.questions.map(({ id }) => [id, answer]));
        const { answers, remembered } = withRemembered(
          { parts: { [PARTS.answers]: JSON.stringify(kept) } },
          {},
        );
        expect(inspectedSheets(book, answers, remembered).input).toEqual(plain.input);
      }),
      { numRuns: 60, seed: 2026 },
    );
  });
});
