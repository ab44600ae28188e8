// Many books as the command evaluates them: in processes, in order, again only where something changed, and into one
// consolidation that holds just what the books' own JSON says.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { consolidationPlaces } from '../../../../src/host/cli/many/consolidationFiles';
import { bookWith, monthsRow, nineMonths } from '../contohBook';
import { buildCommand, call, hashOf, newFolder, removeFolder, type Call } from '../commandProcess';
import { rowsOf } from './parquetRows';

const SAMPLE = path.join(__dirname, '../../../../assets/contoh-pad.xlsx');
const folder = newFolder();
const at = (...names: readonly string[]): string => path.join(folder, ...names);
const run = (out: string, ...words: readonly string[]): Call =>
  call(folder, 'evaluate', 'map', '--out', out, '--as-of', '2026-09-30', ...words);
const consolidationHashes = (out: string): readonly string[] =>
  ['rekap.xlsx', ...consolidationPlaces('.')].map((name) => hashOf(at(out, name)));
const reused = ({ notes }: Call): readonly string[] =>
  notes.flatMap((line) => /^Tidak berubah .* hasil di hasil\/(.*)\.capaian\.xlsx/.exec(line)?.[1] ?? []);

let first: Call;
beforeAll(async () => {
  await buildCommand();
  mkdirSync(at('map'));
  copyFileSync(SAMPLE, at('map', 'a.xlsx'));
  writeFileSync(at('map', 'b.xlsx'), '<html></html>');
  const rows = [
    monthsRow('4.1.01.09', 'Pajak Reklame', nineMonths(90)),
    monthsRow('4.1.01.11', 'Pajak Parkir', nineMonths(200)),
  ];
  writeFileSync(at('map', 'c.xlsx'), await bookWith({ Realisasi: rows }));
  first = run('hasil', '--jobs', '2', '--json', 'semua.json');
});
afterAll(() => {
  removeFolder(folder);
});

interface PeriodJson {
  readonly target: string | null;
  readonly realisation: string | null;
  readonly attainment: string | null;
  readonly status: string;
  readonly pactStatus: string;
}
interface BooksJson {
  readonly books: readonly {
    readonly indicators: readonly {
      readonly name: string;
      readonly periods: Readonly<Record<string, PeriodJson>>;
    }[];
  }[];
}

/** A decimal text of JSON as DuckDB shows a DECIMAL with six places. */
const sixPlaces = (text: string | null): string | null => {
  if (text === null) return null;
  const [whole = '', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(6, '0')}`;
};
/** `93.33` as `0.933300`. */
const asFraction = (percent: string | null): string | null => {
  if (percent === null) return null;
  const digits = percent.replace('.', '').padStart(5, '0');
  return sixPlaces(`${digits.slice(0, -4)}.${digits.slice(-4)}`);
};

describe('a folder of books', () => {
  it('gives Parquet exactly the figures and words of the JSON, one line an indicator and period', async () => {
    expect(first.status).toBe(2);
    const { books } = JSON.parse(readFileSync(at('semua.json'), 'utf8')) as BooksJson;
    const expected = books.flatMap(({ indicators }) =>
      indicators.flatMap(({ name, periods }) =>
        Object.entries(periods).map(([period, one]) => [
          name,
          period,
          sixPlaces(one.target),
          sixPlaces(one.realisation),
          asFraction(one.attainment),
          one.status,
          one.pactStatus,
        ]),
      ),
    );
    const found = await rowsOf(
      `select indikator, periode, target::varchar, realisasi::varchar, capaian::varchar, status, status_pakta from '${at('hasil', 'rekap-indikator.parquet')}'`,
    );
    expect(expected.length).toBe(15 * 7);
    expect(found).toEqual(expected);
  });

  it('tells of each book what became of it', async () => {
    const file = at('hasil', 'rekap-berkas.parquet');
    expect(
      await rowsOf(
        `select nomor_berkas, berkas, keadaan, status_keluar, jumlah_indikator, hasil, sha256_berkas from '${file}'`,
      ),
    ).toEqual([
      [1, 'a.xlsx', 'Dinilai', 0, 13, 'a.capaian.xlsx', hashOf(at('map', 'a.xlsx'))],
      [2, 'b.xlsx', 'Tidak dapat dibaca atau ditulis', 2, null, null, hashOf(at('map', 'b.xlsx'))],
      [3, 'c.xlsx', 'Dinilai', 0, 2, 'c.capaian.xlsx', hashOf(at('map', 'c.xlsx'))],
    ]);
  });

  it('answers the queries of docs/rekap-schema.md', async () => {
    const text = readFileSync(path.join(__dirname, '../../../../docs/rekap-schema.md'), 'utf8');
    const [, block = ''] = /^DuckDB,[^`]*```sql\n([^`]*)```/m.exec(text) ?? [];
    const queries = block.split(';').map((query) => query.replaceAll("'rekap-", `'${at('hasil')}/rekap-`));
    const [byOffice = [], byStatus = []] = await Promise.all(
      queries.filter((query) => query.trim() !== '').map((query) => rowsOf(query)),
    );
    const offices = byOffice.filter(([book]) => book === 'a.xlsx');
    expect(offices.length).toBeGreaterThan(3);
    expect(offices.every(([, , attainment]) => typeof attainment === 'number')).toBe(true);
    expect(byStatus.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(15);
  });

  it('sums up to what the table of offices says', async () => {
    const place = (name: string): string => at('hasil', `rekap-${name}.parquet`);
    const [row] = await rowsOf(
      `select sum(i.target)::varchar, max(o.target_rp)::varchar from '${place('indikator')}' i
       join '${place('perangkat-daerah')}' o using (nomor_berkas, kode_opd, urutan_periode)
       where i.berkas = 'c.xlsx' and i.periode = 'Tahun' and i.rupiah = 1`,
    );
    expect(row?.[0]).toMatch(/^\d+\.\d{6}$/);
    expect(row?.[0]).toBe(row?.[1]);
  });

  it('leaves the same files whatever the processes do', () => {
    run('satu', '--jobs', '1');
    expect(consolidationHashes('satu')).toEqual(consolidationHashes('hasil'));
  });
});

describe('books without an output folder', () => {
  it('have their results beside them, and nothing else is left', () => {
    mkdirSync(at('beside'));
    for (const name of ['x.xlsx', 'y.xlsx']) copyFileSync(at('map', 'c.xlsx'), at('beside', name));
    const { status, output } = call(folder, 'evaluate', 'beside/x.xlsx', 'beside/y.xlsx', '--json', '-');
    const { books } = JSON.parse(output) as BooksJson;
    expect([status, books.length]).toEqual([0, 2]);
    expect(readdirSync(at('beside'))).toEqual(['x.capaian.xlsx', 'x.xlsx', 'y.capaian.xlsx', 'y.xlsx']);
  });
});

describe('a second run', () => {
  it('evaluates nothing that is unchanged, and shows and writes the same', () => {
    const [before, written] = [consolidationHashes('hasil'), statSync(at('hasil', 'a.capaian.xlsx')).mtimeMs];
    const again = run('hasil', '--json', 'lagi.json');
    expect([again.status, again.output, reused(again)]).toEqual([2, first.output, ['a', 'c']]);
    expect(consolidationHashes('hasil')).toEqual(before);
    expect(statSync(at('hasil', 'a.capaian.xlsx')).mtimeMs).toBe(written);
    expect(hashOf(at('lagi.json'))).toBe(hashOf(at('semua.json')));
  });

  it('evaluates again what was changed, lost or tampered with, and nothing else', async () => {
    const before = consolidationHashes('hasil');
    rmSync(at('hasil', 'a.capaian.xlsx'));
    expect(reused(run('hasil'))).toEqual(['c']);
    const ledger = at('hasil', '.capaian');
    const [lines = ''] = readdirSync(ledger).filter(
      (name) => statSync(path.join(ledger, name)).size > 20_000 && name.endsWith('.ndjson'),
    );
    const text = readFileSync(path.join(ledger, lines), 'utf8');
    writeFileSync(path.join(ledger, lines), text.replace('"Tercapai"', '"Tidak Tercapai"'));
    expect(reused(run('hasil'))).toEqual(['c']);
    expect(consolidationHashes('hasil')).toEqual(before);
    const rows = [monthsRow('4.1.01.09', 'Pajak Reklame', nineMonths(91))];
    writeFileSync(at('map', 'c.xlsx'), await bookWith({ Realisasi: rows }));
    expect(reused(run('hasil'))).toEqual(['a']);
    expect(consolidationHashes('hasil')).not.toEqual(before);
    expect(reused(run('hasil', '--year', '2026'))).toEqual([]);
  });
});
