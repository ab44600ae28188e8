// Collects issues and questions while sheets are read. Validates answers; writes no sentence.
import { EACH, type Example, type Issue, type Question, type Severity } from '../finding';
import { AnswerBases, type RememberedBases } from './answerBases';
import { CarriedAnswers } from './carriedAnswers';

export interface Draft {
  readonly id: string;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly facts?: Readonly<Record<string, string>>;
  readonly options: readonly {
    readonly id: string;
    readonly facts?: Readonly<Record<string, string>>;
    readonly examples?: readonly Example[];
  }[];
  /** The row that asks, where one question serves many: it counts them and names the first. */
  readonly of?: AskingRow;
  /** What an answer is about: once that has changed, a remembered one is asked again. */
  readonly restsOn?: string;
}

export interface AskingRow {
  /** Unique in the workbook. */
  readonly key: string;
  readonly name: string;
}

interface Asked {
  readonly question: Question;
  effect: number;
  /** The rows of a question that serves many, by their keys. */
  readonly rows: Map<string, string>;
}

/** So many rows of a question are named. */
const MOST_NAMES = 12;

/** At most so many issues of one code on one sheet are listed one by one; the rest is one count. */
const LISTED = 200;

export class Findings {
  private readonly toldColumns = new Set<string>();
  private readonly issueList: Issue[] = [];
  private readonly counts = new Map<string, { readonly issue: Issue; count: number }>();
  private readonly asked = new Map<string, Asked>();

  private kinds: ReadonlySet<string> | null = null;
  private readonly settledAnswers = new Map<string, string | null>();
  private readonly earlier: CarriedAnswers;
  readonly bases: AnswerBases;

  constructor(
    private readonly answers: Readonly<Record<string, string>>,
    remembered: RememberedBases = new Map(),
  ) {
    this.earlier = new CarriedAnswers(answers);
    this.bases = new AnswerBases(remembered);
  }

  issue(
    code: string,
    severity: Severity,
    at: { readonly sheet?: string | null; readonly cell?: string | null } = {},
    facts: { readonly found?: string | null; readonly expected?: string | null } = {},
  ): void {
    const issue: Issue = {
      code,
      severity,
      sheet: at.sheet ?? null,
      cell: at.cell ?? null,
      found: facts.found ?? null,
      expected: facts.expected ?? null,
    };
    const key = `${code} ${issue.sheet ?? ''}`;
    const seen = this.counts.get(key);
    if (seen === undefined) this.counts.set(key, { issue, count: 1 });
    else seen.count += 1;
    if ((seen?.count ?? 1) <= LISTED) this.issueList.push(issue);
  }

  /** Asks, once for each id, and returns the chosen option's id; null while the question is open. */
  ask(draft: Draft): string | null {
    const earlier = this.asked.get(draft.id);
    if (earlier !== undefined) return answerFor(earlier, draft.of);
    const isOption = (answer: string): boolean => draft.options.some((option) => option.id === answer);
    const exact = this.currentTo(draft);
    this.bases.note(draft.id, draft.restsOn);
    const carried = exact === null ? this.earlier.to(draft.id) : null;
    const isCarried = carried !== null && isOption(carried.answer);
    const given = isCarried ? carried.answer : exact;
    const isKnown = given !== null && isOption(given);
    if (isCarried) this.carried(carried.from, draft.sheet);
    if (given !== null && !isKnown) {
      const expected = draft.options.map((option) => option.id).join(', ');
      this.issue('UNKNOWN_ANSWER', 'warning', draft, { found: `${draft.id}: ${given}`, expected });
    }
    const question: Question = {
      id: draft.id,
      code: draft.code,
      sheet: draft.sheet,
      cell: draft.cell,
      facts: draft.facts ?? {},
      options: draft.options.map((option) => ({ ...option, facts: option.facts ?? {} })),
      answer: isKnown ? given : null,
    };
    const asked = { question, effect: 0, rows: new Map<string, string>() };
    this.asked.set(draft.id, asked);
    return answerFor(asked, draft.of);
  }

  /** What the officer has answered under an id, known to be an option or not, before it is asked. */
  answerTo(id: string): string | null {
    return this.exactTo(id) ?? this.earlier.to(id)?.answer ?? null;
  }

  private exactTo(id: string): string | null {
    if (!Object.hasOwn(this.answers, id) || this.bases.isOutdated(id)) return null;
    return this.answers[id] ?? null;
  }

  /** The answer under the question's own id; one that was given for other content is told of and not used. */
  private currentTo({
    id,
    sheet,
    cell,
    restsOn,
  }: Pick<Draft, 'id' | 'sheet' | 'cell' | 'restsOn'>): string | null {
    if (!Object.hasOwn(this.answers, id) || !this.bases.isOutdated(id, restsOn)) return this.exactTo(id);
    this.issue('ANSWER_OUTDATED', 'info', { sheet, cell }, { found: `${id}: ${this.answers[id] ?? ''}` });
    return null;
  }

  /** Notes columns, by grid index, of which a question or a note tells what they are. */
  tellColumns(sheet: string, columns: readonly number[]): void {
    for (const column of columns) this.toldColumns.add(`${String(column)} ${sheet}`);
  }

  isToldColumn = (sheet: string, column: number): boolean =>
    this.toldColumns.has(`${String(column)} ${sheet}`);

  /** Whether any answer is of one of these kinds. */
  hasAnswersOf(kinds: readonly string[]): boolean {
    let known = this.kinds;
    if (known === null)
      this.kinds = known = new Set(Object.keys(this.answers).map((id) => id.slice(0, id.indexOf(':'))));
    return kinds.some((kind) => known.has(kind));
  }

  /** What was said without being asked, where it still holds and can be used; noted as used. */
  given(
    draft: Pick<Draft, 'id' | 'sheet' | 'cell' | 'restsOn'>,
    isUsable: (answer: string) => boolean,
  ): string | null {
    const { id, restsOn } = draft;
    if (!Object.hasOwn(this.answers, id)) return null;
    const answer = this.currentTo(draft);
    const isUsed = answer !== null && isUsable(answer);
    this.settle(id, isUsed ? answer : null);
    if (isUsed) this.bases.note(id, restsOn);
    else if (answer !== null) this.issue('UNKNOWN_ANSWER', 'warning', draft, { found: `${id}: ${answer}` });
    return isUsed ? answer : null;
  }

  /** Notes an answer to no question as used, with what is to be remembered of it; null: nothing. */
  settle(id: string, answer: string | null): void {
    this.settledAnswers.set(id, answer);
  }

  settled(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      [...this.settledAnswers].flatMap(([id, answer]) => (answer === null ? [] : [[id, answer] as const])),
    );
  }

  /** Notes that the answer with this id is used for a sheet which follows the one it was given for. */
  carried(id: string, sheet: string | null): void {
    if (!this.settledAnswers.has(id)) this.settle(id, null);
    this.issue('ANSWER_CARRIED', 'info', { sheet }, { found: id });
  }

  /** Counts rows that a question touches, so that the questions with most effect come first. */
  touch(id: string, rows = 1): void {
    const entry = this.asked.get(id);
    if (entry !== undefined) entry.effect += rows;
  }

  questions(): readonly Question[] {
    return [...this.asked.values()]
      .map((entry, place) => ({ ...entry, place }))
      .sort((a, b) => b.effect - a.effect || a.place - b.place)
      .map(counted);
  }

  issues(): readonly Issue[] {
    const unused = Object.keys(this.answers).filter(
      (id) => !this.asked.has(id) && !this.settledAnswers.has(id),
    );
    const rest: Issue[] = unused.map((id) => ({
      code: 'ANSWER_WITHOUT_QUESTION',
      severity: 'info',
      sheet: null,
      cell: null,
      found: id,
      expected: null,
    }));
    for (const { issue, count } of this.counts.values()) {
      if (count <= LISTED) continue;
      const found = String(count - LISTED);
      rest.push({ ...issue, code: 'MORE_ISSUES', cell: null, found, expected: issue.code });
    }
    return [...this.issueList, ...rest];
  }
}

/** The answer, with the row counted that asks for it. */
function answerFor({ question, rows }: Asked, of: AskingRow | undefined): string | null {
  if (of !== undefined) rows.set(of.key, of.name);
  return question.answer;
}

/** The question with what is known of its rows once all of them have asked. */
function counted({ question, rows }: Asked): Question {
  const [name] = rows.values();
  if (name === undefined) return question;
  const names = [...rows.values()].slice(0, MOST_NAMES).join('\n');
  const isAlone = rows.size === 1 && question.answer !== EACH;
  return {
    ...question,
    facts: { ...question.facts, name, names, rows: String(rows.size) },
    options: isAlone ? question.options.filter(({ id }) => id !== EACH) : question.options,
  };
}
