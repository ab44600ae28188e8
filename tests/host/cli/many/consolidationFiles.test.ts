// The files of a consolidation as others read them: the workbook by our own reader, CSV as text, Parquet by DuckDB.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ZipContainer } from '../../../../src/host/file/zipContainer';
import { NODE_CODEC } from '../../../../src/host/node/nodeCodec';
import { openBook } from '../../../../src/host/cli/openedBook';
import { isOwnSummary } from '../../../../src/host/cli/ownSummary';
import { consolidationPlaces, writeConsolidation } from '../../../../src/host/cli/many/consolidationFiles';
import {
  INDICATORS,
  CONSOLIDATION_TABLES,
  type ConsolidationCell,
  type ConsolidationRow,
  type ConsolidationTable,
} from '../../../../src/host/cli/many/consolidationTables';
import { newFolder, removeFolder } from '../commandProcess';
import { rowsOf } from './parquetRows';

const folder = newFolder();
const at = (name: string): string => path.join(folder, name);
afterAll(() => {
  removeFolder(folder);
});

const NAMES = ['Pajak "Reklame", baru', '=2+5', '  @sum', '-', 'Retribusi\nPasar', 'Air Tanah <&> é'];
const FIGURES = ['-0.3', '12345678901234567890123456789.123456', '0', null, '0.000001', '-30000000'];

const cellOf = (table: ConsolidationTable, name: string, line: number): ConsolidationCell => {
  const column = table.columns.find((one) => one.name === name);
  switch (column?.kind) {
    case 'count':
      return line + 1;
    case 'date':
      return line === 3 ? null : '2026-09-30';
    case 'decimal':
      return FIGURES[line % FIGURES.length] ?? null;
    case 'fraction':
      return line === 3 ? null : '0.9999';
    default:
      return NAMES[line % NAMES.length] ?? null;
  }
};

const rowsFor = (table: ConsolidationTable, count: number): readonly ConsolidationRow[] =>
  Array.from({ length: count }, (_, line) => table.columns.map(({ name }) => cellOf(table, name, line)));

const LINES = 6;
let sheets: readonly string[] = [];
beforeAll(() => {
  sheets = writeConsolidation(folder, (table) => rowsFor(table, LINES), 4);
});

describe('CONSOLIDATION_TABLES', () => {
  it.each(CONSOLIDATION_TABLES.map((table) => [table.file, table] as const))(
    'names each column of %s once, in both spellings',
    (_, { columns }) => {
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      expect(new Set(columns.map(({ heading }) => heading.toLowerCase())).size).toBe(columns.length);
      for (const { name } of columns) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    },
  );
});

describe('writeConsolidation', () => {
  it('leaves every file and nothing unfinished', () => {
    const expected = ['rekap.xlsx', ...consolidationPlaces('.')].sort();
    expect(readdirSync(folder).sort()).toEqual(expected);
    expect(isOwnSummary(at('rekap.xlsx'))).toBe(true);
  });

  it('goes on on a further sheet where one is full, each with an Excel table over just its lines', async () => {
    expect(sheets).toEqual([
      'Berkas',
      'Berkas 2',
      'Perangkat Daerah',
      'Perangkat Daerah 2',
      'Indikator',
      'Indikator 2',
    ]);
    const opened = openBook(readFileSync(at('rekap.xlsx')));
    if (!opened.ok) throw new Error(opened.failure.code);
    const read = await opened.value.port.read(() => true);
    if (!read.ok) throw new Error(read.failure.code);
    const found = read.value.reading.sheets;
    expect(found.map(({ name }) => name)).toEqual(sheets);
    expect(found.map(({ values }) => values.length)).toEqual([5, 3, 5, 3, 5, 3]);
    const last = found[5]?.values ?? [];
    expect(last[0]).toEqual(INDICATORS.columns.map(({ heading }) => heading));
    const name = INDICATORS.columns.findIndex((column) => column.name === 'indikator');
    expect(last.slice(1).map((row) => row[name])).toEqual(['Retribusi\nPasar', 'Air Tanah <&> é']);
    const zip = ZipContainer.read(readFileSync(at('rekap.xlsx')), NODE_CODEC);
    const table = new TextDecoder().decode(zip.part('xl/tables/table6.xml') ?? new Uint8Array());
    expect(table).toContain('displayName="Rekap_Indikator_2" ref="A1:AB3"');
    expect(INDICATORS.columns).toHaveLength(28);
  });

  it('writes CSV after RFC 4180 with a byte order mark, figures as they are, and no text as a formula', () => {
    const text = readFileSync(at('rekap-indikator.csv'), 'utf8');
    expect(text.startsWith('\ufeffnomor_berkas,berkas,')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(LINES + 2);
    expect(lines[1]).toContain('"Pajak ""Reklame"", baru"');
    expect(lines[1]).toContain(',-0.3,');
    expect(lines[2]).toContain(",'=2+5,");
    expect(lines[2]).toContain(',12345678901234567890123456789.123456,');
    expect(lines[3]).toContain(",'  @sum,");
    expect(lines[5]).toContain('"Retribusi\nPasar"');
    expect(lines[6]).toContain(',-30000000,');
  });

  it('gives DuckDB exact decimals, dates and the texts as they are', async () => {
    const file = at('rekap-indikator.parquet');
    const types = await rowsOf(
      `select column_name, column_type from (describe select * from '${file}') where column_name in ('realisasi', 'capaian', 'tanggal_evaluasi', 'urutan_periode', 'indikator')`,
    );
    expect(new Map(types.map(([name, type]) => [name, type]))).toEqual(
      new Map([
        ['tanggal_evaluasi', 'DATE'],
        ['indikator', 'VARCHAR'],
        ['urutan_periode', 'INTEGER'],
        ['realisasi', 'DECIMAL(35,6)'],
        ['capaian', 'DECIMAL(35,6)'],
      ]),
    );
    const rows = await rowsOf(
      `select indikator, realisasi::varchar, tanggal_evaluasi::varchar, capaian::varchar from '${file}' order by nomor_berkas`,
    );
    expect(rows.map(([name]) => name)).toEqual(NAMES);
    expect(rows.map(([, figure]) => figure)).toEqual([
      '-0.300000',
      '12345678901234567890123456789.123456',
      '0.000000',
      null,
      '0.000001',
      '-30000000.000000',
    ]);
    expect(rows[0]?.slice(2)).toEqual(['2026-09-30', '0.999900']);
    expect(rows[3]?.slice(2)).toEqual([null, null]);
    // Statistics of a row group let readers leave it out: they must be true of negative figures, too.
    const [[below] = []] = await rowsOf(`select count(*)::int from '${file}' where realisasi < -1000`);
    expect(below).toBe(1);
  });

  it('writes tables without a line', async () => {
    const empty = path.join(folder, 'kosong');
    expect(writeConsolidation(empty, () => [])).toEqual(['Berkas', 'Perangkat Daerah', 'Indikator']);
    expect(await rowsOf(`select * from '${path.join(empty, 'rekap-berkas.parquet')}'`)).toEqual([]);
    expect(readFileSync(path.join(empty, 'rekap-berkas.csv'), 'utf8').split('\r\n')).toHaveLength(2);
  });

  it('leaves what stood where a line cannot be made', () => {
    const before = readFileSync(at('rekap-berkas.csv'));
    function* broken(): Generator<ConsolidationRow> {
      yield rowsFor(INDICATORS, 1)[0] ?? [];
      throw new Error('broken');
    }
    expect(() => writeConsolidation(folder, broken)).toThrow('broken');
    expect(readFileSync(at('rekap-berkas.csv'))).toEqual(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
