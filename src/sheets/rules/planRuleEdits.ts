// Decisions about rules and pacts as edits of one workbook. What a sheet does not take is told and left out; whether what is
// left is read as it was meant is for whoever inspects the edited workbook.
import type { WorkbookReading } from '../grid';
import type { Inspection, SourceTable } from '../inspection';
import { TEMPLATE_SHEETS, type SourceRole } from '../templateSheets';
import type { TemplateTexts } from '../templateTexts';
import type { RuleChanges } from './ruleChanges';
import { documentEdits, termEdits } from './pactEdits';
import { joined, NO_EDITS, type RuleEdits } from './ruleEdits';
import { RuleTable } from './ruleTable';
import { boundEdits, shareEdits } from './scheduleEdits';

/** The edits that the changes need; none where the workbook says all of it already. */
export function planRuleEdits(
  reading: WorkbookReading,
  { sources, input, year }: Inspection,
  changes: RuleChanges,
  texts: TemplateTexts,
): RuleEdits {
  if (input === null) return NO_EDITS;
  const tables = (role: SourceRole): readonly RuleTable[] =>
    sources.filter((source) => source.role === role).flatMap((source) => tableOf(reading, source));
  const one = (role: SourceRole): RuleTable | null => {
    const all = tables(role);
    const name = TEMPLATE_SHEETS.find((sheet) => sheet.role === role)?.name;
    return all.find(({ grid }) => grid.name === name) ?? all[0] ?? null;
  };
  const sheets = {
    year: year ?? input.settings.year,
    sheetNames: reading.sheetNames,
    tableNames: reading.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
    texts,
  };
  const { schedule, scale } = input.settings;
  const { shares, bounds, terms, documents } = changes;
  return joined([
    shares === null ? NO_EDITS : shareEdits(one('schedule'), schedule, shares, sheets),
    bounds === null || scale === null ? NO_EDITS : boundEdits(one('scale'), scale, bounds, sheets),
    termEdits(tables('pacts'), input, terms),
    documentEdits(tables('pacts'), input, documents, terms, sheets),
  ]);
}

function tableOf(reading: WorkbookReading, source: SourceTable): readonly RuleTable[] {
  const grid = reading.sheets.find(({ name }) => name === source.sheet);
  return grid === undefined ? [] : [new RuleTable(grid, source)];
}
