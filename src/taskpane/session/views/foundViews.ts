// The tables that were found, a kind at a time, with a row by which the officer recognises his own. Judges nothing.
import { groupedBy } from '../../../domain/groupedBy';
import { formatRatioFigure, formatTarget } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { exampleRowSentence } from '../../../messages/rowNotes';
import { roleWord, tableLines } from '../../../messages/sourceLines';
import type { FoundView } from '../../paneViews';
import type { Looked } from '../looked';
import { tablePlace } from './places';

export function foundViews(looked: Looked, language: Language): readonly FoundView[] {
  const { sources } = looked.prepared.asFound;
  return [...groupedBy(sources, ({ role }) => role)].flatMap(([role, tables]) => {
    const [first] = tables;
    if (first === undefined) return [];
    const example = role === 'target' ? exampleLine(looked, language) : null;
    return [
      {
        title: roleWord(role, language),
        lines: [...tableLines(tables, language), ...(example === null ? [] : [example])],
        place: tablePlace(first),
      },
    ];
  });
}

/** The first row with target and realisation, else the first. */
function exampleLine({ evaluation, latest }: Looked, language: Language): string | null {
  const period = latest ?? 'Tahun';
  const rows = evaluation.indicators;
  const isWhole = ({ periods }: (typeof rows)[number]): boolean =>
    periods[period].target !== null && periods[period].realisation !== null;
  const row = rows.find(isWhole) ?? rows[0];
  if (row === undefined) return null;
  const { indicator, periods } = row;
  const { target, realisation } = periods[period];
  return exampleRowSentence(
    {
      name: indicator.name,
      target: target === null ? null : `${period} ${formatTarget(target, indicator, language)}`,
      realisation: realisation === null ? null : formatRatioFigure(realisation, indicator, language),
    },
    language,
  );
}
