// What stands in square brackets behind a figure, worked out anew from the named cells: sums, differences, shares, scaled
// stages, means, deposits.
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import { depositSum, type DepositSpan } from './deposits';
import { figureIn, numberIn, toSen, whole, type Fraction } from './exact';
import { cellsOf } from './namedCells';

export interface SourceIn {
  readonly model: WorkbookModel;
  readonly language: 'id' | 'en';
  readonly isRupiah: boolean;
  readonly deposits: DepositSpan;
}

const FACTORS: readonly (readonly [RegExp, bigint])[] = [
  [/, (?:dalam ribuan rupiah|in thousands of rupiah)$/, 1_000n],
  [/, (?:dalam jutaan rupiah|in millions of rupiah)$/, 1_000_000n],
  [/, (?:dalam miliaran rupiah|in thousand millions of rupiah)$/, 1_000_000_000n],
  [/, (?:pecahan yang dibaca sebagai persen|a fraction read as per cent)$/, 100n],
];

function cellSum(text: string, { model, isRupiah }: SourceIn): bigint {
  const factor = FACTORS.find(([words]) => words.test(text))?.[1] ?? 1n;
  return cellsOf(model, text).reduce<bigint>((sum, value) => {
    const read = numberIn(value);
    if (read === null) throw new Error(`No number ${String(value)} in ${text}`);
    return sum + (isRupiah ? toSen(read * factor) : read * factor);
  }, 0n);
}

const cut = (value: bigint, isRupiah: boolean): bigint => (isRupiah ? (value / 10_000n) * 10_000n : value);

const SHARE = /^([\d.,]+)% \(([^)]*)\) × (.+?) \((.*)\)(?:, (?:dipotong|cut) [^()]*)?$/;
const SCALED = /^(.+?) \((.*?)\) × (.+?) \((.*?)\) ÷ (.+?) \((.*?)\)(?:, (?:dipotong|cut) .*)?$/;

function termValue(text: string, all: SourceIn): bigint {
  const { language, isRupiah, model } = all;
  const stated = (figure: string, cells: string): bigint => {
    const value = figureIn(figure, language);
    if (value !== cellSum(cells, all)) throw new Error(`${figure} does not stand in ${cells}`);
    return value;
  };
  const scaled = SCALED.exec(text);
  if (scaled !== null && text.includes('÷')) {
    const [, stage = '', a = '', to = '', b = '', from = '', c = ''] = scaled;
    return cut((stated(stage, a) * stated(to, b)) / stated(from, c), isRupiah);
  }
  const share = SHARE.exec(text);
  if (share === null) return cellSum(text, all);
  const [, percent = '', origin = '', annual = '', cells = ''] = share;
  const part = figureIn(percent, language);
  const [written] = cellsOf(model, origin);
  if (written !== undefined && !isShare(numberIn(written), part))
    throw new Error(`${percent}% is not in ${origin}`);
  return cut((stated(annual, cells) * part) / 100_000_000n, isRupiah);
}

/** A share is written as 75 or, under a percentage's format, as 0.75. */
const isShare = (written: bigint | null, percent: bigint): boolean =>
  written === percent || (written !== null && written * 100n === percent);

/** Null where the sentence says that no plain working gives the figure. */
export function sourceValue(text: string, all: SourceIn): Fraction | null {
  if (/^(?:dibaca dari|read from) /.test(text)) return null;
  const mean = /^(?:rata-rata|mean of) (\d+) (?:angka|figures) (.*)$/.exec(text);
  if (mean !== null) {
    const { top, bottom } = whole(cellSum(mean[2] ?? '', all));
    return { top, bottom: bottom * BigInt(mean[1] ?? '1') };
  }
  const deposits = /^(?:jumlah setoran|sum of the deposits of) (.+) \((.*)\) (?:pada|in) (.*)$/.exec(text);
  if (deposits !== null)
    return whole(
      depositSum(all.model, [deposits[1] ?? '', deposits[2] ?? ''], deposits[3] ?? '', all.deposits),
    );
  const [plus = '', minus] = text.split(/ (?:dikurangi|minus) /);
  return whole(termValue(plus, all) - (minus === undefined ? 0n : termValue(minus, all)));
}
