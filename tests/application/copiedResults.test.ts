// People copy what the tool wrote: its columns beside their own cells, and the whole sheet with results on it. A copy is
// nobody's result: it is never written, never read as a figure, and the run's own columns stay the only ones.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { columnOf, contentOf, edit, sheet, write } from './peopleEdits';
import { smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const SECOND = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

const asTyped = (rows: readonly (readonly unknown[])[]): (string | number)[][] =>
  rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell as string | number))),
  );

async function evaluatedBook(): Promise<OpenTemplate> {
  const book = reopened(template);
  valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, FIRST))));
  return book;
}

describe('a copy of the result columns', () => {
  it.each([
    ['further right on their sheet', 'Target', 'BA4:BS7'],
    ['on a sheet of notes', 'Catatan', 'A1:S4'],
  ])(
    '%s stays as it was copied, and the results beside it are brought up to date',
    async (_, name, place) => {
      const book = await evaluatedBook();
      const from = await columnOf('Target', 'Capaian TW I (%)');
      const rows = (await contentOf('Target')).slice(3, 7).map((row) => row.slice(from - 1, from + 18));
      if (name === 'Catatan') await edit((c) => void c.workbook.worksheets.add(name));
      await write(name, place, asTyped(rows));
      const copied = async (): Promise<readonly (readonly unknown[])[]> => {
        const [top, left] = name === 'Target' ? [3, 52] : [0, 0];
        return (await contentOf(name)).slice(top, top + 4).map((row) => row.slice(left, left + 19));
      };
      expect(await copied()).toEqual(rows);
      const prepared = valueOf(await prepareRun(book.port, SECOND));
      expect(prepared.inspection.questions).toEqual([]);
      valueOf(await applyRun(book.port, prepared));
      expect(await copied()).toEqual(rows);
      const own = (await contentOf('Target')).slice(3, 7).map((row) => row.slice(from - 1, from + 18));
      expect(own).not.toEqual(rows);
      expect(valueOf(await prepareRun(book.port, SECOND)).plan.operations).toEqual([]);
    },
  );
});

describe('a copy of the whole target sheet with its results', () => {
  it('is asked about or doubled, and no verdict comes of it that was not there before', async () => {
    const book = await evaluatedBook();
    const rows = (await contentOf('Target')).slice(0, 7).map((row) => row.slice(0, 45));
    await edit((c) => void c.workbook.worksheets.add('Target (2)'));
    await edit((c) => {
      sheet(c, 'Target (2)').getRange('A1:AS7').values = asTyped(rows);
    });
    const alone = valueOf(await prepareRun(reopened(template).port, FIRST)).evaluation;
    reopened(book);
    const both = valueOf(await prepareRun(book.port, FIRST));
    const told = JSON.stringify([...both.inspection.questions, ...both.inspection.issues]);
    expect(told).toContain('Target (2)');
    const verdicts = (evaluation: typeof alone): readonly string[] =>
      (evaluation?.indicators ?? []).map(({ indicator, periods }) =>
        JSON.stringify([indicator.name, Object.values(periods).map(({ status }) => status)]),
      );
    const before = new Set(verdicts(alone));
    const fresh = verdicts(both.evaluation).filter((one) => !before.has(one));
    expect(fresh.filter((one) => !one.includes('Perlu Keputusan'))).toEqual([]);
  });
});
