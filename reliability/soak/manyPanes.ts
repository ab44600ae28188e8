// Ten panes on one workbook at the same time: each types decisions into the register, edits figures, evaluates, writes and
// takes back, in any order and between each other's requests. No decision is lost, and in the end one run puts all right.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { createExcelPort } from '../../src/excel/excelPort';
import type { WorkbookPort } from '../../src/application/port';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { REGISTER_HEADINGS } from '../../src/sheets/writing/registerColumns';
import { optionsAt, valueOf } from '../../tests/application/openTemplate';
import { contentOf, write } from '../../tests/application/peopleEdits';
import { smallBook } from '../../tests/application/smallBook';
import { openBook } from '../../tests/support/hostSession';
import { seeded, type Seeded } from '../../tests/support/seeded';
import type { Effort, Experiment, ExperimentResult } from '../experiment';

const PANES = 10;
const TURNS: Readonly<Record<Effort, number>> = { short: 6, long: 150 };
/** How many in a hundred of the panes act at the very same time: of runs that meet, at most one is written. */
const ACTIVE = 25;
const REGISTER = 'Register Pakta';
const NOTE = 'Catatan';
const KEY = ['Nomor', 'Kode Rekening', 'Periode'];

type Row = Readonly<Record<string, unknown>>;

/** The register's rows by heading, with their row on the sheet; none before a run. */
async function register(): Promise<readonly { readonly row: number; readonly cells: Row }[]> {
  const rows = await contentOf(REGISTER).catch(() => []);
  const header = rows.findIndex((line) => line.includes('Nomor'));
  if (header === -1) return [];
  return rows.flatMap((line, at) => {
    const cells = Object.fromEntries(
      REGISTER_HEADINGS.map((name) => [name, line[(rows[header] ?? []).indexOf(name)]]),
    );
    return at > header && cells['Nomor'] !== '' && cells['Nomor'] !== undefined
      ? [{ row: at + 1, cells }]
      : [];
  });
}

const keyOf = (cells: Row): string => KEY.map((name) => String(cells[name])).join(' ');

interface Tally {
  runs: number;
  undos: number;
  edits: number;
  refused: number;
  decisions: number;
}

interface Office {
  readonly random: Seeded;
  /** What people wrote, by the row in which they wrote it. */
  readonly decided: Map<string, string>;
  readonly tally: Tally;
  minute: number;
}

const DATES = ['2026-03-31', '2026-06-30', '2026-09-30'] as const;

function optionsOf(office: Office): RunOptions {
  office.minute += 1;
  const at = new Date(Date.UTC(2026, 9, 5, 8, office.minute)).toISOString();
  const time = `${at.slice(0, 10)} ${at.slice(11, 19)}`;
  return optionsAt(office.random.oneOf(DATES), {
    runDate: at.slice(0, 10),
    run: { time, person: null, toolVersion: '0.0.0' },
  });
}

/** Types into a row in which nobody has written yet, as a person does who looks at it: one request, by its place. */
async function decide(office: Office): Promise<void> {
  const free = (await register()).filter(
    ({ cells }) => cells[NOTE] === '' && !office.decided.has(keyOf(cells)),
  );
  const chosen = free[office.random.whole(0, Math.max(0, free.length - 1))];
  if (chosen === undefined) return;
  const word = `putusan ${office.tally.decisions + 1}`;
  office.tally.decisions += 1;
  await write(REGISTER, `S${chosen.row}`, [[word]]);
  office.decided.set(keyOf(chosen.cells), word);
}

async function turn(port: WorkbookPort, office: Office): Promise<void> {
  const { random, tally } = office;
  const act = random.oneOf(['run', 'run', 'run', 'decide', 'decide', 'edit', 'undo'] as const);
  if (act === 'decide') return decide(office);
  if (act === 'edit') {
    tally.edits += 1;
    const place = `${random.oneOf(['E', 'F', 'G'])}${random.whole(5, 7)}`;
    return write('Realisasi', place, [[random.whole(0, 900_000_000)]]);
  }
  if (act === 'undo') {
    const undone = await undoRun(port);
    if (undone.ok) tally.undos += 1;
    else tally.refused += 1;
    return;
  }
  const prepared = await prepareRun(port, optionsOf(office));
  const applied = prepared.ok ? await applyRun(port, prepared.value) : prepared;
  if (applied.ok) tally.runs += 1;
  else tally.refused += 1;
}

/** Sentences for decisions that stand nowhere, or in another row than that in which they were written. */
async function lostDecisions({ decided }: Office): Promise<readonly string[]> {
  const words = new Map((await register()).map(({ cells }) => [String(cells[NOTE]), keyOf(cells)]));
  return [...decided].flatMap(([key, word]) => {
    const stands = words.get(word);
    if (stands === key) return [];
    return [stands === undefined ? `'${word}' of ${key} is gone` : `'${word}' of ${key} stands at ${stands}`];
  });
}

export async function panesTried(turns: number, seed: number): Promise<ExperimentResult> {
  const book = openBook(await filledTemplate(smallBook()));
  const office: Office = {
    random: seeded(seed),
    decided: new Map(),
    tally: { runs: 0, undos: 0, edits: 0, refused: 0, decisions: 0 },
    minute: 0,
  };
  const ports = Array.from({ length: PANES }, () =>
    createExcelPort({ waits: [], wait: () => Promise.resolve() }),
  );
  const [first] = ports;
  if (first === undefined) throw new Error('There is no pane');
  valueOf(await applyRun(first, valueOf(await prepareRun(first, optionsOf(office)))));
  const losses: string[] = [];
  for (let number = 1; number <= turns; number += 1) {
    const acting = ports.filter(() => office.random.chance(ACTIVE));
    await Promise.all(acting.map((port) => turn(port, office)));
    const lost = await lostDecisions(office);
    losses.push(...lost.map((loss) => `turn ${number}: ${loss} (seed ${seed})`));
    for (const [key, word] of office.decided)
      if (lost.some((loss) => loss.includes(`'${word}'`))) office.decided.delete(key);
  }
  losses.push(...(await endOf(book, first, office)).map((loss) => `in the end ${loss} (seed ${seed})`));
  const { runs, undos, edits, refused, decisions } = office.tally;
  return {
    cases: runs + undos + edits + refused + decisions,
    counts: [
      { name: 'panes', value: PANES },
      { name: 'runs written', value: runs },
      { name: 'runs taken back', value: undos },
      { name: 'refused because another pane was faster', value: refused },
      { name: 'decisions written by people', value: decisions },
    ],
    losses,
  };
}

/** One more run comes to rest, keeps all decisions, and says what a pane that opens the saved workbook finds. */
async function endOf(
  book: ReturnType<typeof openBook>,
  port: WorkbookPort,
  office: Office,
): Promise<readonly string[]> {
  const options = { ...optionsOf(office), asOf: '2026-09-30' };
  const applied = await applyRun(port, valueOf(await prepareRun(port, options)));
  if (!applied.ok) return [`a run is refused: ${JSON.stringify(applied.failure)}`];
  const lost = await lostDecisions(office);
  openBook(book.save());
  const again = valueOf(await prepareRun(createExcelPort(), options));
  return again.plan.operations.length > 0 ? [...lost, 'the workbook does not come to rest'] : lost;
}

export const manyPanes: Experiment = {
  id: 'many-panes',
  promise:
    'Ten panes at work on one workbook at the same time lose none of the decisions that people write into its register.',
  run: (effort, seed) => panesTried(TURNS[effort], seed),
};
