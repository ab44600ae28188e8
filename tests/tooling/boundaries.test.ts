// Shows that every boundary of the lint configuration bites: small wrong snippets are refused, right ones are not.
// The snippets exist only here; no file is written.
import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Snippet {
  readonly fact: string;
  readonly file: string;
  readonly code: string;
  /** The rule that must refuse it; null: nothing may. */
  readonly refusedBy: string | null;
  /** Judged with types; `file` must then exist. */
  readonly needsTypes?: true;
}

const LAYERS = 'capaian/layers';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';
const use = (source: string): string => `import { thing } from '${source}';\nexport const it = thing;\n`;

const SNIPPETS: readonly Snippet[] = [
  { fact: 'domain imports sheets', file: 'src/domain/x.ts', code: use('../sheets/grid'), refusedBy: LAYERS },
  { fact: 'domain imports domain', file: 'src/domain/x.ts', code: use('./amount'), refusedBy: null },
  { fact: 'domain imports a package', file: 'src/domain/x.ts', code: use('react'), refusedBy: LAYERS },
  { fact: 'domain imports Node', file: 'src/domain/x.ts', code: use('node:fs'), refusedBy: LAYERS },
  {
    fact: 'domain re-exports messages',
    file: 'src/domain/x.ts',
    code: "export * from '../messages/language';\n",
    refusedBy: LAYERS,
  },
  {
    fact: 'domain imports lazily',
    file: 'src/domain/x.ts',
    code: "export const it = import('../sheets/grid');\n",
    refusedBy: LAYERS,
  },
  {
    fact: 'domain names a type of sheets inline',
    file: 'src/domain/x.ts',
    code: "export type It = import('../sheets/grid').SheetGrid;\n",
    refusedBy: LAYERS,
  },
  { fact: 'sheets imports domain', file: 'src/sheets/x.ts', code: use('../domain/amount'), refusedBy: null },
  {
    fact: 'sheets imports from a folder of its own',
    file: 'src/sheets/read/x.ts',
    code: use('../grid'),
    refusedBy: null,
  },
  { fact: 'sheets imports messages', file: 'src/sheets/x.ts', code: use('../messages/a'), refusedBy: LAYERS },
  {
    fact: 'sheets imports application',
    file: 'src/sheets/deep/x.ts',
    code: use('../../application/port'),
    refusedBy: LAYERS,
  },
  {
    fact: 'application imports sheets',
    file: 'src/application/x.ts',
    code: use('../sheets/plan'),
    refusedBy: null,
  },
  {
    fact: 'application imports excel',
    file: 'src/application/x.ts',
    code: use('../excel/excelPort'),
    refusedBy: LAYERS,
  },
  {
    fact: 'excel imports application',
    file: 'src/excel/x.ts',
    code: use('../application/port'),
    refusedBy: null,
  },
  {
    fact: 'excel imports the pane',
    file: 'src/excel/x.ts',
    code: use('../taskpane/Pane'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the pane imports excel',
    file: 'src/taskpane/x.ts',
    code: use('../excel/excelPort'),
    refusedBy: LAYERS,
  },
  { fact: 'the pane imports the host', file: 'src/taskpane/x.ts', code: use('../host/x'), refusedBy: LAYERS },
  { fact: 'the pane imports React', file: 'src/taskpane/x.ts', code: use('react'), refusedBy: null },
  { fact: 'the pane imports Node', file: 'src/taskpane/x.ts', code: use('node:fs'), refusedBy: LAYERS },
  {
    fact: 'the pane imports the composition',
    file: 'src/taskpane/x.ts',
    code: use('../composition'),
    refusedBy: null,
  },
  {
    fact: 'the composition imports the door of excel',
    file: 'src/composition.ts',
    code: use('./excel/excelPort'),
    refusedBy: null,
  },
  {
    fact: 'the composition imports the insides of excel',
    file: 'src/composition.ts',
    code: use('./excel/readSheets'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the command line imports the door of excel',
    file: 'src/host/cli/x.ts',
    code: use('../../excel/excelPort'),
    refusedBy: null,
  },
  {
    fact: 'the command line imports the insides of excel',
    file: 'src/host/cli/x.ts',
    code: use('../../excel/chunks'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the composition knows the version',
    file: 'src/composition.ts',
    code: use('../package.json'),
    refusedBy: null,
  },
  {
    fact: 'sheets reaches out of src',
    file: 'src/sheets/x.ts',
    code: use('../../package.json'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the engine imports excel',
    file: 'src/host/engine/x.ts',
    code: use('../../excel/excelPort'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the engine imports application',
    file: 'src/host/engine/x.ts',
    code: use('../../application/port'),
    refusedBy: LAYERS,
  },
  { fact: 'commands import excel', file: 'src/commands/x.ts', code: use('../excel/x'), refusedBy: LAYERS },
  {
    fact: 'commands import the pane',
    file: 'src/commands/x.ts',
    code: use('../taskpane/x'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the workbench imports the host',
    file: 'src/workbench/x.ts',
    code: use('../host/x'),
    refusedBy: null,
  },
  {
    fact: 'the workbench imports the use cases',
    file: 'src/workbench/x.ts',
    code: use('../application/x'),
    refusedBy: LAYERS,
  },
  {
    fact: 'the workbench imports excel',
    file: 'src/workbench/x.ts',
    code: use('../excel/excelPort'),
    refusedBy: LAYERS,
  },
  { fact: 'a folder without a layer', file: 'src/newcomer/x.ts', code: use('./y'), refusedBy: LAYERS },

  {
    fact: 'sheets names Excel',
    file: 'src/sheets/x.ts',
    code: 'export type It = Excel.Range;\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'the pane calls Excel',
    file: 'src/taskpane/x.ts',
    code: 'export const it = Excel.run;\n',
    refusedBy: GLOBALS,
  },
  {
    fact: 'excel calls Excel',
    file: 'src/excel/x.ts',
    code: 'export const it = Excel.run;\n',
    refusedBy: null,
  },
  {
    fact: 'excel names Excel',
    file: 'src/excel/x.ts',
    code: 'export type It = Excel.Range;\n',
    refusedBy: null,
  },
  {
    fact: 'a domain test names Excel',
    file: 'tests/domain/x.test.ts',
    code: 'export type It = Excel.Range;\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'domain names Office',
    file: 'src/domain/x.ts',
    code: 'export const it = Office.context;\n',
    refusedBy: GLOBALS,
  },
  {
    fact: 'sheets reads the environment',
    file: 'src/sheets/x.ts',
    code: 'export const it = process.env;\n',
    refusedBy: GLOBALS,
  },

  {
    fact: 'any',
    file: 'src/domain/x.ts',
    code: 'export const it = (a: any): void => a;\n',
    refusedBy: '@typescript-eslint/no-explicit-any',
  },
  {
    fact: 'a non-null assertion',
    file: 'src/domain/x.ts',
    code: 'export const it = (a: string | null): string => a!;\n',
    refusedBy: '@typescript-eslint/no-non-null-assertion',
  },
  {
    fact: 'an enum',
    file: 'src/domain/x.ts',
    code: 'export enum It {\n  One,\n}\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'ts-ignore',
    file: 'src/domain/x.ts',
    code: '// @ts-ignore because\nexport const it = 1;\n',
    refusedBy: '@typescript-eslint/ban-ts-comment',
  },

  {
    fact: 'sync in a loop',
    file: 'src/excel/x.ts',
    code: 'export async function it(c: Excel.RequestContext): Promise<void> {\n  for (;;) await c.sync();\n}\n',
    refusedBy: 'capaian/sync-in-loop',
  },
  {
    fact: 'sync in a callback for each',
    file: 'src/excel/x.ts',
    code: 'export const it = (c: Excel.RequestContext, a: number[]): void =>\n  a.forEach(() => void c.sync());\n',
    refusedBy: 'capaian/sync-in-loop',
  },
  {
    fact: 'one sync after a loop',
    file: 'src/excel/x.ts',
    code: 'export async function it(c: Excel.RequestContext): Promise<void> {\n  for (const a of [1]) void a;\n  await c.sync();\n}\n',
    refusedBy: null,
  },
  {
    fact: 'an async callback in forEach',
    file: 'src/application/x.ts',
    code: 'export const it = (a: number[]): void => a.forEach(async () => undefined);\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'an async callback in map',
    file: 'src/domain/x.ts',
    code: 'export const it = (a: number[]): unknown => a.map(async () => undefined);\n',
    refusedBy: SYNTAX,
  },

  {
    fact: 'parseFloat in domain',
    file: 'src/domain/x.ts',
    code: "export const it = parseFloat('1');\n",
    refusedBy: GLOBALS,
  },
  {
    fact: 'Number.parseFloat in domain',
    file: 'src/domain/x.ts',
    code: "export const it = Number.parseFloat('1');\n",
    refusedBy: SYNTAX,
  },
  {
    fact: 'a fraction in domain',
    file: 'src/domain/x.ts',
    code: 'export const it = 0.01;\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'an integer in domain',
    file: 'src/domain/x.ts',
    code: 'export const it = 100n;\n',
    refusedBy: null,
  },
  {
    fact: 'toFixed in domain',
    file: 'src/domain/x.ts',
    code: 'export const it = (a: number): string => a.toFixed(2);\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'the clock in domain',
    file: 'src/domain/x.ts',
    code: 'export const it = new Date();\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'the clock in application',
    file: 'src/application/x.ts',
    code: 'export const it = Date.now();\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'words in the markup of the pane',
    file: 'src/taskpane/X.tsx',
    code: 'export const X = () => <p>Selesai</p>;\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'a hook behind a condition',
    file: 'src/taskpane/X.tsx',
    code: "import { useState } from 'react';\nexport function X({ a }: { a: boolean }) {\n  if (a) useState(0);\n  return null;\n}\n",
    refusedBy: 'react-hooks/rules-of-hooks',
  },
  {
    fact: 'a test that is skipped',
    file: 'tests/domain/x.test.ts',
    code: "it.skip('is', () => undefined);\n",
    refusedBy: 'no-restricted-properties',
  },

  {
    fact: 'a promise that nobody awaits',
    file: 'src/domain/result.ts',
    code: 'export const it = (): void => {\n  Promise.resolve();\n};\n',
    refusedBy: '@typescript-eslint/no-floating-promises',
    needsTypes: true,
  },
  {
    fact: 'the command imports an experiment',
    file: 'src/host/cli/x.ts',
    code: use('../../../reliability/experiment'),
    refusedBy: LAYERS,
  },
  {
    fact: 'an experiment prints',
    file: 'reliability/x.ts',
    code: "console.log('lost');\n",
    refusedBy: 'no-console',
  },
  {
    fact: 'an experiment draws without its seed',
    file: 'reliability/x.ts',
    code: 'export const it = Math.random();\n',
    refusedBy: SYNTAX,
  },
  {
    fact: 'an experiment uses the host',
    file: 'reliability/x.ts',
    code: use('../src/host/x'),
    refusedBy: null,
  },
  {
    fact: 'a switch that forgets a member',
    file: 'src/domain/result.ts',
    code: "export function it(a: 'x' | 'y'): void {\n  switch (a) {\n    case 'x':\n      break;\n  }\n}\n",
    refusedBy: '@typescript-eslint/switch-exhaustiveness-check',
    needsTypes: true,
  },
];

const FINDINGS = JSON.parse(
  execFileSync(process.execPath, [path.join(__dirname, 'lintSnippets.mjs')], {
    input: JSON.stringify(SNIPPETS),
    encoding: 'utf8',
  }),
) as readonly (readonly { readonly rule: string; readonly message: string }[])[];

const JUDGED = SNIPPETS.map((snippet, index) => ({ ...snippet, findings: FINDINGS[index] ?? [] }));

describe('the lint configuration', () => {
  it.each(JUDGED.filter(({ refusedBy }) => refusedBy !== null))(
    'refuses by $refusedBy: $fact ($file)',
    ({ refusedBy, findings }) => {
      expect(findings.map(({ rule }) => rule)).toContain(refusedBy);
    },
  );

  it.each(JUDGED.filter(({ refusedBy }) => refusedBy === null))('allows: $fact ($file)', ({ findings }) => {
    expect(findings).toEqual([]);
  });
});
