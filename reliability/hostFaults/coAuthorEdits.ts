// What somebody else may do to the workbook while the tool writes, and how it is put right where it must be. Each edit is
// one that works on the template; the tool knows nothing of it.
import { edit, sheet, write } from '../../tests/application/peopleEdits';
import type { Seeded } from '../../tests/support/seeded';

export interface CoAuthorEdit {
  readonly name: string;
  /** Prepares what the edit needs to know, and gives the edit; both run on the workbook that is open. */
  readonly prepared: () => Promise<() => Promise<void>>;
  /** What a person must do before the tool can write again. */
  readonly putRight?: () => Promise<void>;
  /** `Kesegaran` need not come back as it was: a sheet that it watches has another name or is gone. */
  readonly unwatches?: true;
}

const fixed = (
  name: string,
  change: () => Promise<void>,
  more: Partial<CoAuthorEdit> = {},
): CoAuthorEdit => ({
  name,
  prepared: () => Promise.resolve(change),
  ...more,
});

/** Sorts whole rows the other way round, in one request as a person's sort does. */
const sorted = (name: string, address: string): CoAuthorEdit => ({
  name: `${name} sorted`,
  prepared: async () => {
    const rows = await Excel.run(async (context) => {
      const range = sheet(context, name).getRange(address).load({ values: true });
      await context.sync();
      return range.values as readonly (readonly (string | number)[])[];
    });
    const asText = (value: string | number): string | number =>
      typeof value === 'string' && value !== '' ? `'${value}` : value;
    const cells = rows.map((row) => row.map(asText)).reverse();
    return () => write(name, address, cells);
  },
});

const FILTER: Excel.FilterCriteria = { filterOn: 'Values', values: ['2.15'] };

export const CO_AUTHOR_EDITS: readonly CoAuthorEdit[] = [
  fixed('a figure edited', () => write('Realisasi', 'E5', [[7]])),
  fixed('a target edited', () => write('Target', 'O6', [[123_456_789]])),
  fixed('a note typed beside', () => write('Target', 'AZ1', [['catatan']])),
  fixed('a result cell overwritten', () => write('Target', 'Z6', [['Tercapai']])),
  fixed('a row of figures inserted', () =>
    edit((c) => void sheet(c, 'Realisasi').getRange('5:5').insert('Down')),
  ),
  fixed('a row of targets inserted', () =>
    edit((c) => void sheet(c, 'Target').getRange('6:6').insert('Down')),
  ),
  fixed('a row of targets deleted', () => edit((c) => sheet(c, 'Target').getRange('6:6').delete('Up'))),
  sorted('Realisasi', 'A5:P7'),
  sorted('Target', 'A5:AP7'),
  fixed('the targets renamed', () => edit((c) => void (sheet(c, 'Target').name = 'Lain')), {
    unwatches: true,
  }),
  fixed('the figures renamed', () => edit((c) => void (sheet(c, 'Realisasi').name = 'Lain')), {
    unwatches: true,
  }),
  fixed('the pacts deleted', () => edit((c) => sheet(c, 'Pakta').delete()), { unwatches: true }),
  fixed('the targets protected', () => edit((c) => sheet(c, 'Target').protection.protect()), {
    putRight: () => edit((c) => sheet(c, 'Target').protection.unprotect()),
  }),
  fixed('the targets filtered', () => edit((c) => sheet(c, 'Target').autoFilter.apply('A4:U7', 1, FILTER)), {
    putRight: () => edit((c) => sheet(c, 'Target').autoFilter.remove()),
  }),
  fixed('a sheet added', () => edit((c) => void c.workbook.worksheets.add('Catatan'))),
];

/** All of them, or so many drawn ones, of which some may be equal. */
export const drawnEdits = (count: number, random: Seeded): readonly CoAuthorEdit[] =>
  count >= CO_AUTHOR_EDITS.length
    ? CO_AUTHOR_EDITS
    : Array.from({ length: count }, () => random.oneOf(CO_AUTHOR_EDITS));

const FRESHNESS = /"(?:=IFERROR\(IF\(AND\((?:[^"\\]|\\.)*|Tidak dipantau)"/g;

/** The state without the formulas that watch figures, where the edit took them what they watch. */
export const plain = (state: string, { unwatches }: CoAuthorEdit): string =>
  unwatches === true ? state.replaceAll(FRESHNESS, '""') : state;
