// Whole runs over books whose officials bear unmistakable names and NIP, and a search of everything that the tool keeps out
// of sight: hidden sheets and names, stored parts, document properties, settings. Judges nothing.
import { unzipSync } from 'fflate';
import { prepareRun } from '../src/application/prepareRun';
import { undoRun } from '../src/application/undoRun';
import type { WorkbookModel } from '../src/host/engine/workbookModel';
import { EXTRA_SHEETS } from '../src/sheets/writing/ownSheets';
import {
  completeRun,
  openTemplate,
  optionsAt,
  reopened,
  valueOf,
  type OpenTemplate,
} from '../tests/application/openTemplate';
import { modelOf } from '../tests/support/hostSession';
import { seeded } from '../tests/support/seeded';
import type { Experiment, ExperimentResult } from './experiment';
import { bookOf, foundIn, person, tracesOf } from './namedBook';

const BOOKS = { short: 2, long: 40 } as const;
/** The one hidden store that holds old cells word for word, because undo must put them back; gone after undo. */
const JOURNAL = 'urn:capaian:bagian:1:jurnal:';
/** What was drawn on a page that names people, word for word, by which it is found again; as visible as the page itself. */
const DRAWN = /urn:capaian:bagian:1:halaman_capaian_(?:berita_acara|serah_terima|perjanjian):/;
/** Sheets on which a person is named on purpose: the office's own, and the tool's on verdicts of persons. */
const NAMING_SHEETS = [
  'Target',
  'Pejabat',
  'Pakta',
  'Hasil Evaluasi',
  'Rekap Pejabat',
  'Register Pakta',
  'Berita Acara',
  'Serah Terima',
  'Naskah Perjanjian Kinerja',
];

interface Looked {
  readonly places: number;
  readonly journals: number;
  readonly drawings: number;
  /** Places that name somebody and should not. */
  readonly found: readonly string[];
}

/** Visible cells may name people on the sheets that say so; hidden ones never. */
function sheetsLooked(model: WorkbookModel, traces: readonly string[]): Looked {
  const found = model.sheets.flatMap((sheet) => {
    const name = model.nameOf(sheet);
    const texts = [...(sheet.worksheet?.rows.values() ?? [])].flatMap(({ values }) => values.map(String));
    // Only a hidden one says its state.
    const isMeant = !sheet.element.hasAttribute('state') && NAMING_SHEETS.includes(name);
    return !isMeant && texts.some((text) => foundIn(text, traces)) ? [`sheet ${name}`] : [];
  });
  return { places: model.sheets.length, journals: 0, drawings: 0, found };
}

/** The other files of a workbook: names, stored parts, properties, comments. Sheets and their texts were looked at as cells. */
function filesLooked(bytes: Uint8Array, traces: readonly string[]): Looked {
  const files = Object.entries(unzipSync(bytes)).filter(
    ([name]) => !/^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/.test(name),
  );
  const naming = files
    .map(([name, content]) => ({ name, text: new TextDecoder().decode(content) }))
    .filter(({ name, text }) => foundIn(`${name} ${text}`, traces));
  const journals = naming.filter(({ text }) => text.includes(JOURNAL));
  const drawings = naming.filter(({ text }) => DRAWN.test(text));
  const meant = [...journals, ...drawings];
  return {
    places: files.length,
    journals: journals.length,
    drawings: drawings.length,
    found: naming.filter((one) => !meant.includes(one)).map(({ name }) => `file ${name}`),
  };
}

function look(book: OpenTemplate, traces: readonly string[]): Looked {
  const bytes = book.save();
  const cells = sheetsLooked(modelOf(bytes), traces);
  const files = filesLooked(bytes, traces);
  return {
    places: cells.places + files.places,
    journals: files.journals,
    drawings: files.drawings,
    found: [...cells.found, ...files.found],
  };
}

/** The first option of every question that the book raises: what was asked and answered is kept in the workbook too. */
async function firstAnswers(book: OpenTemplate): Promise<Readonly<Record<string, string>>> {
  const { inspection } = valueOf(await prepareRun(book.port, optionsAt('2026-06-30')));
  return Object.fromEntries(
    inspection.questions.flatMap(({ id, options: [first] }) => (first === undefined ? [] : [[id, first.id]])),
  );
}

async function runs(effort: keyof typeof BOOKS, seed: number): Promise<ExperimentResult> {
  const losses: string[] = [];
  let places = 0;
  let journals = 0;
  let drawings = 0;
  let answered = 0;
  let stages = 0;
  for (let index = 0; index < BOOKS[effort]; index += 1) {
    const draw = seeded(seed * 1000 + index);
    const persons = [person(draw), person(draw), person(draw)];
    const traces = tracesOf(persons);
    let book = await openTemplate(bookOf(persons, index % 2 === 1));
    const told = (stage: string, isUndone: boolean): void => {
      const looked = look(book, traces);
      const left =
        isUndone && looked.journals > 0 ? [...looked.found, 'the journal, after undo'] : looked.found;
      losses.push(
        ...left.map((place) => `${place} names an official: seed ${seed}, book ${index}, ${stage}`),
      );
      places += looked.places;
      journals += looked.journals;
      drawings += looked.drawings;
      stages += 1;
    };
    const answers = await firstAnswers(book);
    answered += Object.keys(answers).length;
    await completeRun(book, optionsAt('2026-06-30', { wants: EXTRA_SHEETS, answers }));
    told('after a run with all sheets', false);
    book = reopened(book);
    await completeRun(
      book,
      optionsAt('2026-09-30', {
        answers,
        run: { time: '2026-10-06 09:15:00', person: null, toolVersion: '0.0.0' },
      }),
    );
    told('after a second run', false);
    valueOf(await undoRun(book.port));
    told('after undo', true);
  }
  return {
    cases: places,
    counts: [
      { name: 'books', value: BOOKS[effort] },
      { name: 'workbooks searched whole', value: stages },
      { name: 'questions answered', value: answered },
      { name: 'journals that held old cells for undo', value: journals },
      { name: 'drawings of pages that name people', value: drawings },
    ],
    losses,
  };
}

export const personalData: Experiment = {
  id: 'personal-data',
  promise:
    'No name or NIP stands in what the tool keeps out of sight, but for the journal of a run that can be undone and the drawings of pages that name people.',
  run: runs,
};
