// What is promised of everything that a file or a person hands over as text for the tool to remember: answers, journal, records
// of the register, drawn pages. Texts crafted by hand are taken as none of ours; nothing throws.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { readAnswers } from '../../src/host/cli/answersFile';
import type { WorkbookReading } from '../../src/sheets/grid';
import { answerNotesFrom, answersFrom } from '../../src/sheets/rememberedAnswers';
import { journalFrom } from '../../src/sheets/writing/journal';
import { PARTS } from '../../src/sheets/writing/ownSheets';
import { drawnPageFrom } from '../../src/sheets/writing/pages/drawnPage';
import { planUndo } from '../../src/sheets/writing/planUndo';
import { recordsFrom } from '../../src/sheets/writing/registerBasis';
import { anyText, OBJECT_NAMES } from './hostileTexts';
import { must, within, type FuzzTarget } from './target';

const PATIENCE = 3_000;

const KEYS = [
  'schema',
  'time',
  'inverse',
  'registerInverse',
  'historyInverse',
  'registerAdded',
  'registerChanges',
  'rules',
  'blocks',
  'marksBefore',
  'kind',
  'sheet',
  'name',
  'rect',
  'top',
  'left',
  'rows',
  'columns',
  'cells',
  'operations',
  'fields',
  'basis',
  'former',
  'key',
  'was',
  'is',
  'words',
  'headings',
  ...OBJECT_NAMES,
];
const KINDS = [
  'writeCells',
  'setMark',
  'deleteSheet',
  'addSheet',
  'setPart',
  'setPage',
  'mergeCells',
  'formatRange',
];

const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ readonly value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(anyText, fc.constantFrom(...KINDS), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), anyText), tie('value'), { maxKeys: 8 }),
  ),
})).value;

/** Deep, wide and broken texts beside those of drawn values. */
const anyPartText: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: anyJson.map((value) => JSON.stringify(value) ?? '') },
  { weight: 2, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.tuple(anyJson, fc.nat()).map(([value, at]) => (JSON.stringify(value) ?? '').slice(at % 40)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '['.repeat(200_000),
      `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
      `{"a":`.repeat(100_000),
      `{"__proto__":{"polluted":"1"},"constructor":{"prototype":{"polluted":"1"}}}`,
      `{"point:target":"${'A'.repeat(100_000)}"}`,
      `[${'[["a"],{"basis":{"a":"b"},"former":""}],'.repeat(2_000)}[]]`,
    ),
  },
);

const untouched = (): void => {
  must(!('polluted' in {}), 'the objects of the program are untouched');
};

const readingWith = (parts: Readonly<Record<string, string>>): WorkbookReading => ({
  sheets: [],
  sheetNames: ['Target'],
  marks: [],
  parts,
});

const remembered: FuzzTarget = {
  id: 'remembered',
  inputs: 1_200,
  property: () =>
    fc.property(anyPartText, (text) => {
      within(PATIENCE, () => {
        const parts = Object.fromEntries(Object.values(PARTS).map((part) => [part, text]));
        const answers = answersFrom({ parts });
        must(
          Object.values(answers).every((answer) => typeof answer === 'string'),
          'answers are texts',
        );
        answerNotesFrom({ parts });
        journalFrom(text);
        recordsFrom(text);
        drawnPageFrom(text, 'Dasbor');
        planUndo(readingWith(parts));
        for (const state of ['menulis', 'selesai', 'membatalkan'])
          planUndo(readingWith({ ...parts, [PARTS.journalState]: state }));
      });
      untouched();
    }),
};

const answersFile: FuzzTarget = {
  id: 'answers-file',
  inputs: 150,
  property: () =>
    fc.property(fc.oneof(anyPartText, fc.uint8Array({ maxLength: 64 })), (content) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'capaian-fuzz-'));
      try {
        const file = path.join(folder, 'jawaban.json');
        writeFileSync(file, content);
        const read = within(PATIENCE, () => readAnswers(file));
        must(
          !read.ok || Object.values(read.value).every((answer) => typeof answer === 'string'),
          'answers are texts',
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
      untouched();
    }),
};

export const MEMORY_TARGETS: readonly FuzzTarget[] = [remembered, answersFile];
