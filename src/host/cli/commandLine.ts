// The arguments of the command, checked before any file is touched.
import { parseArgs } from 'node:util';
import type { IsoDate } from '../../domain/calendar';
import { daysInMonth } from '../../domain/calendar';
import { failure, success, type Result } from '../../domain/result';
import { isLanguage, LANGUAGES, type Language } from '../../messages/language';
import { EXTRA_SHEETS, type ExtraSheet } from '../../sheets/writing/ownSheets';
import { typedFingerprint, type PaperFingerprint } from '../../sheets/proof/typedFingerprint';
import { systemCode } from './systemError';

export const VERBS = ['evaluate', 'inspect', 'undo', 'match'] as const;
export type Verb = (typeof VERBS)[number];

export interface CommandLine {
  readonly verb: Verb;
  readonly books: readonly string[];
  readonly out: string | null;
  readonly asOf: IsoDate | null;
  /** A file's path, '-' for standard output. */
  readonly json: string | null;
  readonly answers: string | null;
  readonly language: Language;
  readonly year: number | null;
  /** A fingerprint from paper to match with. */
  readonly print: PaperFingerprint | null;
  /** `Waktu` of a run to match with. */
  readonly run: string | null;
  /** Books that are evaluated at once; null where nobody said. */
  readonly jobs: number | null;
  /** Sheets that are made on demand. */
  readonly wants: readonly ExtraSheet[];
}

/** Which argument cannot be used, and its value where it has one. */
export interface UsageFailure {
  readonly code:
    | 'UNKNOWN_VERB'
    | 'UNKNOWN_OPTION'
    | 'MISSING_VALUE'
    | 'NO_BOOK'
    | 'ONE_BOOK_ONLY'
    | 'BAD_DATE'
    | 'BAD_YEAR'
    | 'BAD_LANGUAGE'
    | 'BAD_JOBS'
    | 'BAD_PRINT'
    | 'NOT_FOR_VERB';
  readonly value: string;
}

const OPTIONS = {
  out: { type: 'string' },
  'as-of': { type: 'string' },
  json: { type: 'string' },
  answers: { type: 'string' },
  lang: { type: 'string' },
  year: { type: 'string' },
  jobs: { type: 'string' },
  print: { type: 'string' },
  run: { type: 'string' },
  check: { type: 'boolean' },
  dashboard: { type: 'boolean' },
  minutes: { type: 'boolean' },
  handover: { type: 'boolean' },
  agreement: { type: 'boolean' },
  progress: { type: 'boolean' },
} as const;

const OPTIONS_OF: Readonly<Record<Verb, readonly string[]>> = {
  evaluate: ['out', 'as-of', 'json', 'answers', 'lang', 'year', 'jobs', ...EXTRA_SHEETS],
  inspect: ['as-of', 'json', 'answers', 'lang', 'year'],
  undo: ['out', 'lang'],
  match: ['print', 'run', 'as-of', 'json', 'lang', 'year'],
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a calendar date that exists. */
export function isRealDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const number = Number(month);
  if (number < 1 || number > 12) return false;
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), number);
}

type Parsed = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; strict: true }>>;

function parsed(words: readonly string[]): Parsed | UsageFailure {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    // parseArgs reports bad usage only by throwing; its codes all begin alike.
    const code = systemCode(error);
    if (code?.startsWith('ERR_PARSE_ARGS') === true) {
      const option = /'(?:-\w, )?(--?[^\s'=]*)/.exec(String(error))?.[1] ?? '';
      const isValue = code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
      return { code: isValue ? 'MISSING_VALUE' : 'UNKNOWN_OPTION', value: option };
    }
    throw error;
  }
}

/** Whether only the help is asked for. */
export const wantsHelp = (words: readonly string[]): boolean => {
  const options = words.includes('--') ? words.slice(0, words.indexOf('--')) : words;
  return options[0] === 'help' || options.some((word) => word === '--help' || word === '-h');
};

/** The language of sentences about words that cannot be used. */
export function languageOf(words: readonly string[]): Language {
  const isAsked = (language: Language): boolean =>
    words.some(
      (word, at) => word === `--lang=${language}` || (word === '--lang' && words[at + 1] === language),
    );
  return LANGUAGES.findLast(isAsked) ?? 'id';
}

/** Reads the words after the program's name. */
export function readCommandLine(words: readonly string[]): Result<CommandLine, UsageFailure> {
  const [first = '', ...rest] = words;
  const verb = VERBS.find((candidate) => candidate === first);
  if (verb === undefined) return failure({ code: 'UNKNOWN_VERB', value: first });
  const found = parsed(rest);
  if ('code' in found) return failure(found);
  const { values, positionals } = found;
  const blank = Object.entries(values).find(([, value]) => value === '');
  if (blank !== undefined) return failure({ code: 'MISSING_VALUE', value: `--${blank[0]}` });
  const foreign = Object.keys(values).find((option) => !OPTIONS_OF[verb].includes(option));
  if (foreign !== undefined) return failure({ code: 'NOT_FOR_VERB', value: `--${foreign}` });
  if (positionals.length === 0) return failure({ code: 'NO_BOOK', value: '' });
  if (verb !== 'evaluate' && positionals.length > 1) return failure({ code: 'ONE_BOOK_ONLY', value: verb });
  const { lang = 'id', year, jobs, 'as-of': asOf } = values;
  if (!isLanguage(lang)) return failure({ code: 'BAD_LANGUAGE', value: lang });
  if (year !== undefined && !/^\d{4}$/.test(year)) return failure({ code: 'BAD_YEAR', value: year });
  if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs)) return failure({ code: 'BAD_JOBS', value: jobs });
  if (asOf !== undefined && !isRealDate(asOf)) return failure({ code: 'BAD_DATE', value: asOf });
  const print = values.print === undefined ? null : typedFingerprint(values.print);
  if (values.print !== undefined && print === null)
    return failure({ code: 'BAD_PRINT', value: values.print });
  return success({
    verb,
    books: positionals,
    out: values.out ?? null,
    asOf: asOf ?? null,
    json: values.json ?? null,
    answers: values.answers ?? null,
    language: lang,
    year: year === undefined ? null : Number(year),
    print,
    run: values.run ?? null,
    jobs: jobs === undefined ? null : Number(jobs),
    wants: EXTRA_SHEETS.filter((sheet) => values[sheet] === true),
  });
}
