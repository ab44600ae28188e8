// What the rules found worth reporting, at the cells of the officer's workbook, beside what reading found.
// Decides nothing: the domain has found the matter, this says where it stands.
import type { DomainIssue, Evaluation } from '../domain/evaluation';
import type { CellSource } from '../domain/indicator';
import { missionsWithoutIndicator, pathsOf, unsignedOffices } from './agreementChecks';
import type { Issue } from './finding';
import type { Inspection, SourceTable } from './inspection';
import { cellAddress } from './writing/address';

/** The heading under which the officer would mend each matter. */
const HEADING: Readonly<Record<DomainIssue['code'], string>> = {
  TARGET_TANPA_MISI: 'Misi RPJMD',
  TARGET_DI_BAWAH_RPJMD: 'Target RPJMD Tahun Ini',
  STAGE_NOT_ANNUAL: 'Target s.d. TW IV',
  PACT_WITHOUT_SIGNATORY: 'Penandatangan',
  PACT_WITHOUT_DATE: 'Tanggal Pakta',
};

/** The evaluation's own issues; `expected` is the pact's number where one is concerned, `cell` null without that column. */
export function evaluationIssues(evaluation: Evaluation, inspection: Inspection): readonly Issue[] {
  const rows = new Map(evaluation.indicators.map(({ indicator }) => [indicator.id, indicator.source]));
  const pacts = new Map((inspection.input?.pacts ?? []).map((pact) => [pact.number, pact.source]));
  const issues = evaluation.issues.map((issue): Issue => {
    const source = sourceOf(issue, rows, pacts);
    return {
      code: issue.code,
      severity: 'warning',
      sheet: source?.sheet ?? null,
      cell: source === undefined ? null : cellOf(source, HEADING[issue.code], inspection.sources),
      found: null,
      expected: issue.pactNumber,
    };
  });
  // Where a sheet has no such column, one word for all its rows is enough.
  const told = new Set<string>();
  const ofRows = issues.filter(({ code, sheet, cell, expected }) => {
    if (cell !== null) return true;
    const key = JSON.stringify([code, sheet, expected]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
  return [...ofRows, ...agreementIssues(evaluation, inspection)];
}

const MOST_OFFICES = 10;

/** What is missing before targets are promised; a workbook without any document is not told that all are missing. */
function agreementIssues(evaluation: Evaluation, { input, rpjmd, sources }: Inspection): readonly Issue[] {
  if (input === null) return [];
  const warning = { severity: 'warning', sheet: null, cell: null, found: null, expected: null } as const;
  const unsigned = input.pacts.length === 0 ? [] : unsignedOffices(input);
  const rest = unsigned.length - MOST_OFFICES;
  const issues: Issue[] = [];
  if (unsigned.length > 0)
    issues.push({
      ...warning,
      code: 'OPD_TANPA_DOKUMEN',
      found: unsigned.slice(0, MOST_OFFICES).join(', ') + (rest > 0 ? ` (+${String(rest)})` : ''),
    });
  if (rpjmd == null) return issues;
  for (const { name, row } of missionsWithoutIndicator(input, rpjmd))
    issues.push({
      ...warning,
      code: 'MISI_TANPA_INDIKATOR',
      sheet: rpjmd.sheet,
      cell: cellAddress(row, rpjmd.column),
      found: name,
    });
  for (const { result, path, isEasier } of pathsOf(evaluation, rpjmd)) {
    const { source, name } = result.indicator;
    if (isEasier === true)
      issues.push({
        ...warning,
        code: 'TARGET_DI_BAWAH_JALUR_RPJMD',
        sheet: source.sheet,
        cell: cellOf(source, 'Target Murni', sources),
        found: name,
        expected: `${rpjmd.sheet}!${String(path.row)}:${String(path.row)}`,
      });
  }
  return issues;
}

function sourceOf(
  issue: DomainIssue,
  rows: ReadonlyMap<string, CellSource>,
  pacts: ReadonlyMap<string, CellSource>,
): CellSource | undefined {
  if (issue.indicatorId !== null) return rows.get(issue.indicatorId);
  return issue.pactNumber === null ? undefined : pacts.get(issue.pactNumber);
}

function cellOf({ sheet, row }: CellSource, heading: string, sources: readonly SourceTable[]): string | null {
  const column = sources
    .filter((source) => source.sheet === sheet && source.firstRow <= row && row <= source.lastRow)
    .map((source) => source.columns[heading])
    .find((letter) => letter !== undefined);
  return column === undefined ? null : `${column}${String(row)}`;
}
