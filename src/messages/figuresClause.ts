// Realisation against target and the attainment that they make, as one clause with their cells. In both languages.
import type { ToldFigures } from '../sheets/verdicts/verdictFacts';
import { formatAttainment } from './formatting';
import type { Language } from './language';
import { realisationClause, targetClause } from './statementWords';

const DIRECTIONS = {
  'Semakin rendah semakin baik': {
    id: ', semakin rendah semakin baik, (2 × target − realisasi) ÷ target',
    en: ', lower is better, (2 × target − realisation) ÷ target',
  },
  'Semakin rendah semakin baik (T/R)': {
    id: ', semakin rendah semakin baik, target ÷ realisasi',
    en: ', lower is better, target ÷ realisation',
  },
  Rentang: { id: ', dinilai terhadap rentang', en: ', held against a range' },
  'Semakin tinggi semakin baik': { id: '', en: '' },
} as const;

/** Nothing where there is neither. */
export function figuresClause(
  { unit, direction, target, realisation, attainment }: ToldFigures,
  language: Language,
): string {
  const parts = [
    ...(realisation === null ? [] : [realisationClause(realisation, unit, language)]),
    ...(target === null ? [] : [targetClause(target, unit, language)]),
  ];
  const against = parts.join({ id: ' terhadap ', en: ' against ' }[language]);
  if (attainment === null) return against;
  const shown = formatAttainment(attainment, language);
  return {
    id: `${against} memberi capaian ${shown} (dipotong${DIRECTIONS[direction].id})`,
    en: `${against} gives an attainment of ${shown} (cut${DIRECTIONS[direction].en})`,
  }[language];
}
