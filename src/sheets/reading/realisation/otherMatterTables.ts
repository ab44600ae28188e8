// Tables apart from the targets whose titles name another matter than realisation, such as a prognosis or last year's figures:
// left out where a table of the same accounts says none, else asked about. Changes no figure.
import {
  isBilledList,
  isForeseenOrOwed,
  isOfLastYear,
  isOfOtherMatter,
  titleText,
} from '../captions/otherMatters';
import { hasForeignWord, speaksOfReceipts, wordsOf } from '../captions/foreignWords';
import type { Findings } from '../findings';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { RELATIVE_HEADINGS, SLOT_HEADINGS, UP_TO_MONTH } from '../headers/slots';
import { TARGET_FIGURES } from '../targets/readTargets';
import { compare, figuresOf } from './comparedFigures';

/** `Bulan ini`, `s.d. bulan ini`: columns of a report of what came in. */
const TOLD: readonly string[] = [...RELATIVE_HEADINGS, UP_TO_MONTH];

const CODE = 'FIGURES_OF_OTHER_MATTER';

const NAMED = ['Uraian/Indikator Kinerja', 'Kode Rekening', 'Perangkat Daerah'];
const NO_WORDS: ReadonlySet<string> = new Set();

export const saysRealisation = ({ written, isSaidRealised = false }: FoundTable): boolean =>
  isSaidRealised || [...written.values()].some((text) => /realisasi/.test(text));

/** Headings of a list of deposits that say that its amounts came in. */
const saysPaid = ({ written }: FoundTable): boolean =>
  [...written.values()].some((text) =>
    /\b(?:di)?(?:bayar|setor|setoran|terima|penyetoran|pembayaran|penerimaan|pelunasan|masuk|sts|ntpd|ntb)\b/.test(
      text,
    ),
  );

export class OtherMatters {
  private readonly all: readonly FoundTable[];
  private readonly targetTitles: string;
  private names: string | null = null;

  constructor(
    private readonly targets: readonly FoundTable[],
    realisations: readonly FoundTable[],
  ) {
    this.all = [...targets, ...realisations];
    this.targetTitles = targets.map((table) => titleText(table, this.all)).join('\n');
  }

  /** Whether the titles of a table name another matter that neither titles nor rows of the targets share. */
  isNamed(table: FoundTable): boolean {
    const title = titleText(table, this.all);
    if (isOfLastYear(title)) return true;
    if (saysRealisation(table) || !isOfOtherMatter(title, this.targetTitles)) return false;
    return isOfOtherMatter(title, `${this.targetTitles}\n${this.targetNames()}`);
  }

  /** Titles of further blocks stand in the column of the names too, without a target. */
  private targetNames(): string {
    this.names ??= this.targets
      .flatMap((table) => {
        const columns = TARGET_FIGURES.flatMap((heading) => table.columns.get(heading) ?? []);
        return table.grid.values.slice(table.from, table.to).flatMap((cells, at) => {
          const isFilled = columns.some((column) => (cells[column] ?? '') !== '');
          return isFilled ? [String(nameAt(table, table.from + at))] : [];
        });
      })
      .join('\n')
      .toLowerCase();
    return this.names;
  }

  /** Those of tables apart from their targets that count, with the open question of what their figures are. */
  settled(all: readonly FoundTable[], log: Findings): readonly FoundTable[] {
    const tables = all.flatMap((table) => (this.isBilled(table) ? this.asked(table, log) : [table]));
    const named = tables.filter(
      (table) => table.pointedColumn === undefined && !table.isDeposits && this.isNamed(table),
    );
    if (named.length === 0) return tables;
    const plain = tables.filter((table) => !named.includes(table)).map(figuresOf);
    return tables.flatMap((table) => {
      if (!named.includes(table)) return [table];
      const own = figuresOf(table);
      const isOther = plain.some((one) => compare(one, own).common > 0);
      return isOther ? this.leftOut(table, log) : this.asked(table, log);
    });
  }

  private isBilled(table: FoundTable): boolean {
    const isPlain = table.isDeposits && table.pointedColumn === undefined;
    return isPlain && !saysRealisation(table) && !saysPaid(table) && isBilledList(titleText(table, this.all));
  }

  /** Tables beside their own targets, where nothing but their title says what their months and quarters are. */
  settledBeside(tables: readonly FoundTable[], log: Findings): readonly FoundTable[] {
    return tables.flatMap((table) => {
      const isPlain = !table.isDeposits && table.pointedColumn === undefined && table.open === undefined;
      const isTold = saysRealisation(table) || [...table.columns.keys()].some((one) => TOLD.includes(one));
      return isPlain && !isTold && isForeseenOrOwed(titleText(table, this.all))
        ? this.asked(table, log)
        : [table];
    });
  }

  /** Those of which neither headings nor titles speak of what came in, while one of them has a word of something else. */
  settledForeign(tables: readonly FoundTable[], log: Findings): readonly FoundTable[] {
    return tables.flatMap((table) =>
      table.isDeposits ||
      table.pointedColumn !== undefined ||
      table.open !== undefined ||
      table.isSaidRealised === true ||
      !this.isForeign(table)
        ? [table]
        : this.asked(table, log),
    );
  }

  private isForeign(table: FoundTable): boolean {
    const headings = SLOT_HEADINGS.flatMap((heading) =>
      table.columns.has(heading) ? (table.written.get(heading) ?? []) : [],
    );
    const lines = titleText(table, this.all).split('\n');
    const [titles, name] = [lines.slice(0, -1), lines.slice(-1)];
    // What stands right over the figures is said of them, whatever the titles say.
    const own = headings.filter((text) => !speaksOfReceipts([text]));
    const texts = speaksOfReceipts([...headings, ...titles, ...name]) ? own : [...own, ...titles];
    const isSuspect = (known: ReadonlySet<string>): boolean =>
      texts.some((text) => hasForeignWord(text, known));
    return headings.length > 0 && isSuspect(NO_WORDS) && isSuspect(this.knownWords(table));
  }

  /** Words of the rows, of the headings over them and of the titles of targets elsewhere. */
  private knownWords(table: FoundTable): ReadonlySet<string> {
    const rows = [table, ...this.targets].flatMap((one) =>
      one.grid.values.slice(one.from, one.to).map((_, at) => String(nameAt(one, one.from + at))),
    );
    const apart = this.targets.filter(({ grid }) => grid !== table.grid);
    const titles = apart.map((one) => titleText(one, this.all));
    const heads = NAMED.flatMap((heading) => table.written.get(heading) ?? []);
    return new Set([...rows, ...titles, ...heads].flatMap(wordsOf));
  }

  private leftOut({ grid }: FoundTable, log: Findings): readonly FoundTable[] {
    log.issue('TABLE_OF_OTHER_MATTER', 'info', { sheet: grid.name });
    return [];
  }

  /** Nothing else holds the realisation of its rows. */
  private asked(table: FoundTable, log: Findings): readonly FoundTable[] {
    const { grid, headerRows } = table;
    const id = `other-matter:${grid.name}`;
    const cell = `A${String(headerRows[0] ?? 1)}`;
    const options = [{ id: 'realisation' }, { id: 'other' }];
    const answer = log.ask({ id, code: CODE, sheet: grid.name, cell, options });
    if (answer === 'other') return this.leftOut(table, log);
    return answer === null ? [{ ...table, open: table.open ?? { id, code: CODE } }] : [table];
  }
}
