// Titles at the top of a sheet hold for its later blocks too, where these print no office or period of their own. Reads titles
// only.
import type { FoundTable } from '../headers/foundTable';
import { captionLines } from './captionLines';
import type { Captions } from './captions';

/** The tables of a sheet, top down, with the office and the period of its top under all blocks that name none. */
export const withSheetTitles = (tables: readonly FoundTable[]): readonly FoundTable[] =>
  withPeriodOfTop(withOfficeOfTop(tables));

/** Words of a page that goes on, of its time and its figures; any other may name another office. */
const OF_THE_SAME =
  /^(?:(?:\(?(?:lanjutan|sambungan|halaman|hal|page)\)?|tabel|laporan|rincian|data|realisasi|target|dan|penerimaan|pendapatan|pad|bulan|bln|triwulan|tri ?wulan|tw|kuartal|semester|tahun|anggaran|t\.?a\.?|periode|per|s\.?\/?d\.?|sampai|dengan|januari|[fp]ebruari|maret|april|mei|juni|juli|agustus|september|oktober|no[vp]ember|desember|[ivx]+|\d+|dalam|ribuan|jutaan|rupiah|rp)(?:$|[\s.,:()/–-]+))*$/i;

function withOfficeOfTop(tables: readonly FoundTable[]): readonly FoundTable[] {
  const office = tables[0]?.captions.office ?? null;
  if (office === null) return tables;
  let isOfTop = true;
  let before = tables[0]?.from ?? 0;
  return tables.map((table) => {
    if (table.from > before) {
      const header = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
      const lines = captionLines(table.grid, header, before);
      isOfTop &&= table.captions.office === null && lines.every(({ text }) => OF_THE_SAME.test(text.trim()));
      before = table.from;
    }
    const isSilent = table.captions.office === null && isFiguresOf(table);
    return isOfTop && isSilent ? { ...table, captions: { ...table.captions, office } } : table;
  });
}

function withPeriodOfTop(tables: readonly FoundTable[]): readonly FoundTable[] {
  const [first, ...rest] = tables.filter(isFiguresOf);
  const top = first?.captions;
  if (top === undefined || rest.length === 0 || !isTelling(top)) return tables;
  const isOne = rest.every(({ captions }) => isSilent(captions) || captions.through === top.through);
  if (!isOne) return tables;
  return tables.map((table) =>
    isBelow(table, top) ? { ...table, captions: joined(table.captions, top) } : table,
  );
}

const isTelling = ({ through, conflicts }: Captions): boolean =>
  through !== null && conflicts.every(({ fact }) => fact !== 'through');

const isSilent = ({ through, weekOfMonth, conflicts }: Captions): boolean =>
  through === null && weekOfMonth === null && conflicts.every(({ fact }) => fact !== 'through');

const isFiguresOf = ({ role }: FoundTable): boolean => role === 'target' || role === 'realisation';

function isBelow(table: FoundTable, top: Captions): boolean {
  const { captions } = table;
  return isFiguresOf(table) && isSilent(captions) && (captions.year === null || captions.year === top.year);
}

function joined(own: Captions, top: Captions): Captions {
  const { through, from, year, bareFrom, cells } = top;
  const said = cells.through === undefined ? {} : { through: cells.through };
  return {
    ...own,
    through,
    from,
    year: own.year ?? year,
    ...(bareFrom === undefined ? {} : { bareFrom }),
    cells: { ...own.cells, ...said },
  };
}
