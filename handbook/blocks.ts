// The parts of the handbook's pages that are made from the tool itself, by the names under which pages ask for them.
import type { Language } from '../src/messages/language';
import {
  catchUpTable,
  newcomerTable,
  referenceTable,
  scheduleTable,
  scopeTable,
  thresholdTable,
  triggerTable,
} from './examples/exampleTables';
import { recheckFormulas, recheckTable } from './examples/recheck';
import { QUESTION_GROUPS } from './questions/questionGroups';
import { questionTable } from './questionTable';
import {
  fileRefusalList,
  pactStatusTable,
  planRefusalList,
  reasonTable,
  refusalTable,
  statusTable,
} from './reasonTable';
import { functionTable, settingTable, sourceSheetTable, writtenSheetTable } from './sheetTable';

type Block = (language: Language) => string;

export const BLOCKS: ReadonlyMap<string, Block> = new Map<string, Block>([
  ...QUESTION_GROUPS.map((group): [string, Block] => [
    group.name,
    (language) => questionTable(group, language),
  ]),
  ['statuses', statusTable],
  ['pact-statuses', pactStatusTable],
  ['reasons-status', (language) => reasonTable('status', language)],
  ['reasons-binding', (language) => reasonTable('binding', language)],
  ['reasons-verdict', (language) => reasonTable('verdict', language)],
  ['reasons-brake', (language) => reasonTable('brake', language)],
  ['refusals', refusalTable],
  ['plan-refusals', planRefusalList],
  ['file-refusals', fileRefusalList],
  ['source-sheets', sourceSheetTable],
  ['settings', settingTable],
  ['written-sheets', writtenSheetTable],
  ['functions', functionTable],
  ['legal-trigger', triggerTable],
  ['legal-catch-up', catchUpTable],
  ['legal-newcomer', newcomerTable],
  ['legal-threshold', thresholdTable],
  ['legal-schedule', scheduleTable],
  ['legal-scope', scopeTable],
  ['legal-reference', referenceTable],
  ['recheck', recheckTable],
  ['recheck-formulas', recheckFormulas],
]);

const MARKED = /<!-- made: ([\w-]+) -->[\s\S]*?<!-- \/made -->/g;

/** The names of the parts that a page asks for, in order. */
export const blocksIn = (page: string): readonly string[] =>
  [...page.matchAll(MARKED)].map((match) => match[1] ?? '');

/** The page with its parts made anew. Throws at a name that is none. */
export const withBlocks = (page: string, language: Language): string =>
  page.replaceAll(MARKED, (_marked, name: string) => {
    const block = BLOCKS.get(name);
    if (block === undefined) throw new Error(`There is no part '${name}' of the handbook`);
    return `<!-- made: ${name} -->\n\n${block(language)}\n\n<!-- /made -->`;
  });
