import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { columnOf, contentOf, deleteColumn, edit, insertColumn, reverseRows, write } from './peopleEdits';
import { ROWS, smallBook } from './smallBook';

const FIRST = optionsAt('2026-03-31');
const SECOND = optionsAt('2026-09-30', {
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});
const WORDS = 'tulisan orang';

const run = async (book: OpenTemplate, options: typeof FIRST): Promise<void> => {
  valueOf(await applyRun(book.port, valueOf(await prepareRun(book.port, options))));
};

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

/** The results of each indicator by name, wherever its columns stand; the tool's columns are those that stand last. */
/** A sentence without the places that it names: they move with the cells. */
const unplaced = (cell: unknown): unknown =>
  typeof cell === 'string'
    ? cell.replace(/(?:'(?:[^']|'')+'|[\p{L}_.]+)![A-Z]+\d+(?::[A-Z]+\d+)?/gu, '')
    : cell;

async function resultsByName(sheet: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const rows = await contentOf(sheet);
  const header = rows.findIndex((row) => RESULT_HEADINGS.every((heading) => row.includes(heading)));
  const columns = RESULT_HEADINGS.map((heading) => rows[header]?.lastIndexOf(heading) ?? -1);
  return new Map(
    rows.slice(header + 1).flatMap((row) => {
      const name = ROWS.map((one) => one.name).find((one) => row.includes(one));
      return name === undefined ? [] : [[name, columns.map((column) => unplaced(row[column]))] as const];
    }),
  );
}

const holdsWords = async (sheets: readonly string[]): Promise<boolean> => {
  const contents = [];
  for (const sheet of sheets) contents.push(await contentOf(sheet));
  return contents.flat(2).includes(WORDS);
};

const sheetNames = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });

const ownColumn = (heading: string) => columnOf('Target', heading);

type Change = readonly [what: string, change: () => Promise<void>];

const CHANGES: readonly Change[] = [
  [
    'a column of his own between the results',
    async () => {
      const at = await ownColumn('Selisih');
      await insertColumn('Target', at);
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').getCell(4, at - 1).values = [[WORDS]];
      });
    },
  ],
  [
    'a column between that has the name of one of ours',
    async () => {
      const at = await ownColumn('Selisih');
      await insertColumn('Target', at);
      await edit((context) => {
        const sheet = context.workbook.worksheets.getItem('Target');
        sheet.getCell(3, at - 1).values = [['Keterangan']];
        sheet.getCell(4, at - 1).values = [[WORDS]];
      });
    },
  ],
  [
    'a heading renamed',
    async () => {
      const rows = await contentOf('Target');
      const row = rows.findIndex((line) => line.includes('Selisih'));
      const at = await ownColumn('Keterangan');
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').getCell(row, at - 1).values = [[WORDS]];
      });
    },
  ],
  [
    'one result column deleted',
    async () => {
      await write('Target', 'AZ2', [[WORDS]]);
      await deleteColumn('Target', await ownColumn('Peringkat Kinerja'));
    },
  ],
  [
    'a column inserted before the results',
    async () => {
      const at = await ownColumn('Capaian TW I (%)');
      await insertColumn('Target', at);
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').getCell(4, at - 1).values = [[WORDS]];
      });
    },
  ],
  [
    'rows inserted above the table',
    async () => {
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').getRange('1:2').insert('Down');
      });
      await write('Target', 'A1', [[WORDS]]);
    },
  ],
  [
    'a row of results deleted with its indicator',
    async () => {
      await write('Target', 'AZ2', [[WORDS]]);
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').getRange('6:6').delete('Up');
      });
    },
  ],
  [
    'a note beside the results',
    async () => {
      const at = await ownColumn('Keterangan');
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').getCell(4, at).values = [[WORDS]];
      });
    },
  ],
  [
    'the recap sheet renamed, with a note on it',
    async () => {
      await write('Rekap Pejabat', 'B20', [[WORDS]]);
      await edit((context) => {
        context.workbook.worksheets.getItem('Rekap Pejabat').name = "Rekap (d'an) [x]".replace('[x]', '2026');
      });
    },
  ],
  [
    'the recap sheet deleted and one of his own under its name',
    async () => {
      await edit((context) => {
        context.workbook.worksheets.getItem('Rekap Pejabat').delete();
        context.workbook.worksheets.add('rekap pejabat').getRange('A4').values = [[WORDS]];
      });
    },
  ],
  [
    'a note right under the recap',
    async () => {
      await write('Rekap Pejabat', 'A7', [[WORDS]]);
    },
  ],
  [
    'a note right under the register',
    async () => {
      await write('Register Pakta', 'A7:B8', [
        [WORDS, ''],
        ['lagi', 2],
      ]);
    },
  ],
  [
    'a note right under the history',
    async () => {
      await write('Riwayat Evaluasi', 'B6', [[WORDS]]);
    },
  ],
  [
    'the target sheet renamed',
    async () => {
      await write('Target', 'AZ2', [[WORDS]]);
      await edit((context) => {
        context.workbook.worksheets.getItem('Target').name = "Target 'Final' (1)";
      });
    },
  ],
  [
    'the name over the results deleted',
    async () => {
      await write('Target', 'AZ2', [[WORDS]]);
      await edit((context) => {
        context.workbook.names.getItem('_capaian_hasil_1').delete();
      });
    },
  ],
  [
    'the name over the results made #REF!',
    async () => {
      await write('Target', 'AZ2', [[WORDS]]);
      await edit((context) => {
        context.workbook.names.getItem('_capaian_hasil_1').formula = '=Target!#REF!';
      });
    },
  ],
  [
    'the name over the results pointing at his own cells',
    async () => {
      await write('Target', 'AZ30:BA31', [
        [WORDS, 'x'],
        [1, 2],
      ]);
      await edit((context) => {
        context.workbook.names.getItem('_capaian_hasil_1').formula = '=Target!$AZ$30:$BR$33';
      });
    },
  ],
  [
    'the name over the recap pointing at the realisations',
    async () => {
      await write('Target', 'AZ2', [[WORDS]]);
      await edit((context) => {
        context.workbook.names.getItem('_capaian_rekap').formula = '=Realisasi!$A$4:$BA$6';
      });
    },
  ],
  [
    'the register sorted, with words in a row',
    async () => {
      await write('Register Pakta', 'S5', [[WORDS]]);
      await reverseRows('Register Pakta', 'A5:S6');
    },
  ],
];

const SOURCES = ['Realisasi', 'Pejabat', 'Pakta', 'Pengaturan'];

async function cleanResults(): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const clean = reopened(template);
  await run(clean, SECOND);
  return resultsByName('Target');
}

describe.each(CHANGES)('after a run, %s', (_, change) => {
  it('loses nothing of his, puts no result into a wrong row, and then is at rest', async () => {
    const expected = await cleanResults();
    const book = reopened(template);
    await run(book, FIRST);
    await change();
    const sources: unknown[] = [];
    for (const sheet of SOURCES) sources.push(await contentOf(sheet));
    await run(book, SECOND);
    const names = await sheetNames();
    expect(await holdsWords(names)).toBe(true);
    const target = names.find((name) => name.startsWith('Target')) ?? '';
    const found = await resultsByName(target);
    expect(found.size).toBeGreaterThanOrEqual(2);
    for (const [name, cells] of found) expect({ name, cells }).toEqual({ name, cells: expected.get(name) });
    const after = [];
    for (const sheet of SOURCES) after.push(await contentOf(sheet));
    expect(after).toEqual(sources);
    expect(valueOf(await prepareRun(reopened(book).port, SECOND)).plan.operations).toEqual([]);
  });

  it.each([1, 2])('is undone without loss after %d runs, or refused', async (runs) => {
    const book = reopened(template);
    await run(book, FIRST);
    if (runs === 2) await run(book, SECOND);
    await change();
    const names = await sheetNames();
    const before = [];
    for (const name of names) before.push(await contentOf(name));
    const undone = await undoRun(reopened(book).port);
    const left = await sheetNames();
    expect(await holdsWords(left)).toBe(true);
    for (const sheet of SOURCES) expect(await contentOf(sheet)).toEqual(before[names.indexOf(sheet)]);
    if (undone.ok && runs === 1) {
      const target = await contentOf(left.find((name) => name.startsWith('Target')) ?? '');
      const remaining = RESULT_HEADINGS.filter((heading) => target.flat().includes(heading));
      expect(remaining.length).toBeLessThanOrEqual(1);
    }
    if (!undone.ok) {
      expect(undone.failure.code).toBe('RESHAPED');
      expect(left).toEqual(names);
      const now = [];
      for (const name of left) now.push(await contentOf(name));
      expect(now).toEqual(before);
    }
  });
});
