// How a figure comes from cells, in words: `jumlah Realisasi!E5:M5`, `75% ('Ambang Triwulan'!B7) × Rp5.200.000.000 (Target!O5)`.
// In both languages; calculates nothing.
import type { UnitFact } from '../domain/reason';
import { assertNever } from '../domain/result';
import type { CellSum, ScaledTerm, ShareTerm, Term, Working } from '../sheets/verdicts/working';
import { cellReference, cellReferences } from './cellReference';
import { formatAmount, formatFigure } from './formatting';
import type { Amount } from '../domain/amount';
import type { Language } from './language';
import { shortText } from './shortText';
import { templateTexts } from './templateSentences';

/** All decimals: whoever multiplies by it again must find the same sen. */
export const exactPercent = (percent: Amount, language: Language): string =>
  `${formatAmount(percent, language)}%`;

const FACTOR_WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '1': { id: '', en: '' },
  '100': { id: ', pecahan yang dibaca sebagai persen', en: ', a fraction read as per cent' },
  '1000': { id: ', dalam ribuan rupiah', en: ', in thousands of rupiah' },
  '1000000': { id: ', dalam jutaan rupiah', en: ', in millions of rupiah' },
  '1000000000': { id: ', dalam miliaran rupiah', en: ', in thousand millions of rupiah' },
  '1000000000000': { id: ', dalam triliunan rupiah', en: ', in million millions of rupiah' },
};

const factorText = ({ factor }: CellSum, language: Language): string =>
  FACTOR_WORDS[String(factor)]?.[language] ?? ` × ${String(factor)}`;

const isSeveral = ({ ranges }: CellSum): boolean =>
  ranges.length > 1 || ranges.some(({ rect }) => rect.rows * rect.columns > 1);

const SUM = { id: 'jumlah ', en: 'sum of ' } as const;

const sumText = (of: CellSum, language: Language): string =>
  `${isSeveral(of) ? SUM[language] : ''}${cellReferences(of.ranges)}${factorText(of, language)}`;

const CUT = {
  money: { id: ', dipotong ke sen', en: ', cut to the sen' },
  other: { id: ', dipotong ke enam desimal', en: ', cut to six decimals' },
} as const;

const cutText = ({ isRupiah }: UnitFact, language: Language): string =>
  CUT[isRupiah ? 'money' : 'other'][language];

const LONGEST_BASIS = 80;
/** What the template writes where the document is still to be filled in. */
const PROPOSALS: ReadonlySet<string> = new Set([
  templateTexts('id').scheduleBasis,
  templateTexts('en').scheduleBasis,
]);

function shareText(term: ShareTerm, unit: UnitFact, language: Language): string {
  const basis = shortText(term.basis, LONGEST_BASIS);
  const document =
    basis === '' || PROPOSALS.has(basis)
      ? ''
      : { id: `, dasar ${basis}`, en: `, based on ${basis}` }[language];
  const preset = term.isOwn
    ? { id: 'tahapan baris ini', en: "the row's own stages" }[language]
    : { id: 'tahapan bawaan', en: 'preset stages' }[language];
  const origin = term.percentAt === null ? preset : `${cellReference(term.percentAt)}${document}`;
  const annual = `${formatFigure(term.annual, unit, language)} (${sumText(term.of, language)})`;
  return `${exactPercent(term.percent, language)} (${origin}) × ${annual}${term.isCut ? cutText(unit, language) : ''}`;
}

function scaledText(term: ScaledTerm, unit: UnitFact, language: Language): string {
  const part = (amount: Amount, cells: CellSum): string =>
    `${formatFigure(amount, unit, language)} (${sumText(cells, language)})`;
  const { stage, amount, to, toAmount, from, fromAmount } = term;
  return `${part(amount, stage)} × ${part(toAmount, to)} ÷ ${part(fromAmount, from)}${cutText(unit, language)}`;
}

function termText(term: Term, unit: UnitFact, language: Language): string {
  switch (term.kind) {
    case 'cells':
      return sumText(term, language);
    case 'share':
      return shareText(term, unit, language);
    case 'scaled':
      return scaledText(term, unit, language);
    default:
      return assertNever(term);
  }
}

/** In square brackets, which no sheet's name may hold. */
export function workingText(working: Working | null, unit: UnitFact, language: Language): string {
  if (working === null) return '';
  const text = unbracketed(working, unit, language);
  return text === '' ? '' : ` [${text}]`;
}

function unbracketed(working: Working, unit: UnitFact, language: Language): string {
  const isIndonesian = language === 'id';
  switch (working.kind) {
    case 'terms': {
      const list = (terms: readonly Term[]): string =>
        terms.map((term) => termText(term, unit, language)).join(' + ');
      const minus = list(working.minus);
      return minus === ''
        ? list(working.plus)
        : `${list(working.plus)}${isIndonesian ? ' dikurangi ' : ' minus '}${minus}`;
    }
    case 'mean': {
      const { of, count } = working;
      const cells = `${cellReferences(of.ranges)}${factorText(of, language)}`;
      return isIndonesian
        ? `rata-rata ${String(count)} angka ${cells}`
        : `mean of ${String(count)} figures ${cells}`;
    }
    case 'deposits': {
      const { amounts } = working;
      const cells = `${cellReferences(amounts.ranges)}${factorText(amounts, language)}`;
      const account = `${shortText(working.account)} (${shortText(working.office)})`;
      return isIndonesian
        ? `jumlah setoran ${account} pada ${cells}`
        : `sum of the deposits of ${account} in ${cells}`;
    }
    case 'read': {
      const cells = cellReferences(working.ranges);
      return cells === '' ? '' : isIndonesian ? `dibaca dari ${cells}` : `read from ${cells}`;
    }
    default:
      return assertNever(working);
  }
}
