// The status that a sentence should state, worked out from the cells that it names by products alone; and every figure of the
// sentence held against them.
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import { cutHundredths, figureIn, isAtLeast, numberIn, whole, type Fraction } from './exact';
import { cellOf, cellsOf } from './namedCells';
import type { Language, SaidFigures, SaidStatus, Statement } from './parsedStatement';
import { sourceValue, type SourceIn } from './sources';

export interface Judged {
  readonly realisation: Fraction;
  /** Both bounds of a range. */
  readonly target: readonly [Fraction, Fraction];
  readonly attainment: Fraction;
}

export interface StatusAsk {
  readonly model: WorkbookModel;
  readonly language: Language;
  readonly asOf: string;
  readonly statement: Statement;
}

const areEqual = (a: Fraction, b: Fraction): boolean => a.top * b.bottom === b.top * a.bottom;

/** The source's value, held against the figure that stands before it: a mean is told cut to six decimals. */
function confirmed(text: string, source: string, all: SourceIn): Fraction {
  const said = whole(figureIn(text, all.language));
  const found = sourceValue(source, all);
  if (found === null) return said;
  const cut = whole((found.top * 1_000_000n) / found.bottom);
  if (!areEqual(found, said) && !areEqual(cut, said)) {
    const { top, bottom } = found;
    throw new Error(`${text} is told, ${source} gives ${String(top)}/${String(bottom)}`);
  }
  return found;
}

/** Realisation, target and attainment of a clause; null where it tells of no attainment. */
export function judgedFigures(said: SaidFigures, ask: StatusAsk): Judged | null {
  const { realisation, target, percent, direction } = said;
  if (percent === null || realisation === null || target === null) return null;
  if (realisation.text.startsWith('“') || target.text.startsWith('“')) return null;
  const { model, language, asOf, statement } = ask;
  const deposits = { year: statement.year, firstMonth: said.firstMonth, lastMonth: said.lastMonth, asOf };
  const all: SourceIn = { model, language, isRupiah: target.text.includes('Rp'), deposits };
  const found = confirmed(realisation.text, realisation.source, all);
  const bounds = boundsOf(target.text, target.source, all);
  const attainment = attained(found, bounds, direction);
  const shown = figureIn(percent, language) / 10_000n;
  if (cutHundredths(attainment) !== shown) throw new Error(`${percent}% is not the cut attainment`);
  return { realisation: found, target: bounds, attainment };
}

function boundsOf(text: string, source: string, all: SourceIn): readonly [Fraction, Fraction] {
  const [lower = '', upper] = text.split('–');
  if (upper === undefined) {
    const only = confirmed(lower, source, all);
    return [only, only];
  }
  const said = [figureIn(lower, all.language), figureIn(upper, all.language)] as const;
  const written = String(cellOf(all.model, source)).split(/\s*[-–]\s*|\s*s\.?d\.?\s*/);
  const found = written.map((part) => numberIn(part.replace(/[^\d.,]/g, '')));
  if (found[0] !== said[0] || found[1] !== said[1]) throw new Error(`${text} is not in ${source}`);
  return [whole(said[0]), whole(said[1])];
}

function attained(
  found: Fraction,
  [lower, upper]: readonly [Fraction, Fraction],
  direction: SaidFigures['direction'],
): Fraction {
  const r = { top: found.top * lower.bottom, bottom: found.bottom * lower.bottom };
  const [a, b] = [lower.top * found.bottom, upper.top * found.bottom];
  const isRange = a !== b || direction === 'range';
  if (isRange && r.top >= a && r.top <= b) return { top: 1n, bottom: 1n };
  const t = r.top < a ? a : b;
  if (direction === 'range') {
    const away = r.top < a ? a - r.top : r.top - b;
    return t === 0n ? { top: 0n, bottom: 1n } : { top: t - away, bottom: t };
  }
  const zero = { top: r.top > 0n ? 0n : 1n, bottom: 1n };
  switch (direction) {
    case 'higher':
      return { top: r.top, bottom: t };
    case 'lower':
      return t === 0n ? zero : { top: 2n * t - r.top, bottom: t };
    case 'lower by quotient':
      return r.top <= 0n ? { top: 1n, bottom: 1n } : { top: t, bottom: r.top };
  }
}

const DEFAULT: readonly (readonly [string, bigint | null])[] = [
  ['Tercapai', 100_000_000n],
  ['Mendekati Target', 90_000_000n],
  ['Tidak Tercapai', null],
];

const bandWord = (attainment: Fraction): string =>
  DEFAULT.find(([, from]) => from === null || isAtLeast(attainment, from))?.[0] ?? '';

/** The status by the preset scale, which every book of the test keeps; the told band and its cell are held against it. */
export function recomputedStatus(ask: StatusAsk): string {
  const { status } = ask.statement;
  const judged = judgedFigures(status, ask);
  if (judged === null) return unjudgedWord(ask);
  confirmBand(status, judged, ask);
  confirmDistance(status, judged, ask.language);
  return bandWord(judged.attainment);
}

function confirmBand({ band }: SaidStatus, { attainment }: Judged, { model, language }: StatusAsk): void {
  if (band === null) throw new Error('The band is not told');
  const percent = (text: string | null): bigint | null => (text === null ? null : figureIn(text, language));
  const [from, below] = [percent(band.from), percent(band.below)];
  if (from !== null && !isAtLeast(attainment, from)) throw new Error('Lies below the told band');
  if (below !== null && isAtLeast(attainment, below)) throw new Error('Lies above the told band');
  const bound = from ?? below;
  if (band.at !== null && numberIn(cellOf(model, band.at)) !== bound)
    throw new Error(`The bound is not in ${band.at}`);
}

function confirmDistance({ distance, direction }: SaidStatus, judged: Judged, language: Language): void {
  const { realisation, target } = judged;
  const [lower, upper] = target;
  if (!areEqual(lower, upper) || direction === 'range') return;
  confirmAway(distance, realisation, lower, direction !== 'higher', language);
}

/** A distance in words against both figures; its sign is in the words. */
export function confirmAway(
  said: string | null,
  found: Fraction,
  asked: Fraction,
  isLower: boolean,
  language: Language,
): void {
  if (said === null) throw new Error('The distance is not told');
  const top = found.top * asked.bottom - asked.top * found.bottom;
  const away = (top * 1_000_000n) / (found.bottom * asked.bottom);
  const figure = /(-?(?:Rp)?\d[\d.,]*)/.exec(said)?.[1];
  const told = figure === undefined ? 0n : figureIn(figure.replace(/[.,]$/, ''), language);
  const isBelow = /kurang|lebih baik|short of|better than/.test(said);
  // Where a mean is no finite decimal, a millionth may be cut from it or from the distance.
  const slack = found.bottom === 1_000_000n ? 0n : 1n;
  const off = told - (away < 0n ? -away : away);
  if (off > slack || off < -slack) throw new Error(`${said} is told, it is ${String(away)}`);
  if (away !== 0n && isBelow !== away < 0n)
    throw new Error(`${said} points the wrong way (${String(isLower)})`);
}

/** A verdict without an attainment, from the cells and dates that the sentence names. */
function unjudgedWord({ statement, asOf, model }: StatusAsk): string {
  const { text, status, dueOn } = statement;
  if (dueOn > asOf) return 'Belum Jatuh Tempo';
  const [, blank] = /(?:belum lengkap|incomplete): [^[;:]*\[([^\]]*)\]/.exec(text) ?? [];
  if (blank !== undefined) {
    const figures = cellsOf(model, blank).map((value) => numberIn(value));
    const isBlank = cellsOf(model, blank).every((value) => value === '' || /[^\d]/.test(String(value)));
    if (figures.length === 0 || !isBlank) throw new Error(`${blank} is not blank`);
    return 'Data Belum Lengkap';
  }
  if (/(?:belum lengkap|incomplete): /.test(text)) return 'Data Belum Lengkap';
  if (
    /(?:pertanyaan|question) “/.test(text) ||
    /belum dapat ditentukan|cannot be determined|perlu dipastikan|need[s]? to be confirmed|memerlukan target bertahap|needs the original ones|tidak dapat dibandingkan|cannot be compared/.test(
      text,
    )
  )
    return 'Perlu Keputusan';
  if (status.percent !== null) return bandWordOfWords(statement);
  return 'Tidak Ada Target';
}

/** Words are equal or nothing. */
const bandWordOfWords = ({ status: { percent } }: Statement): string =>
  percent?.startsWith('100') === true ? 'Tercapai' : 'Tidak Tercapai';
