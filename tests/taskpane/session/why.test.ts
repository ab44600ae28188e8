// Why a verdict is what it is, asked for by selecting a cell: source rows, the tool's own columns and sheets, people.
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import type { WhyView } from '../../../src/taskpane/paneViews';
import { choices, done, openPane, sampleBytes, type OpenedPane } from './openedPane';

const MARKET = 'Retribusi Pelayanan Pasar';

const openSample = (): OpenedPane => openPane(sampleBytes());

async function whyAt(
  opened: OpenedPane,
  sheet: string,
  row: number,
  column: number,
): Promise<WhyView | null> {
  opened.select(sheet, row, column);
  return done(await opened.pane.why())?.('id') ?? null;
}

/** The row of an indicator on `Target`. */
async function rowOf({ pane }: OpenedPane, name: string): Promise<number> {
  if (pane.reading('id') === null) done(await pane.look(NO_CHOICES));
  const row = pane.reading('id')?.preview.rows.find((each) => each.name === name);
  return Number(row?.id.split('!')[1]);
}

describe('why', () => {
  it('explains a target row with its cells, to the rupiah, before anything was looked at', async () => {
    const row = await rowOf(openSample(), MARKET);
    const why = await whyAt(openSample(), 'Target', row, 6);
    expect(why).toMatchObject({
      title: MARKET,
      office: 'Dinas Perdagangan',
      period: 'TW III 2026',
      chip: { word: 'Mendekati Target' },
      pact: { word: 'Perlu Telaah' },
      attainment: '99,99%',
    });
    const facts = new Map(why?.facts.map((fact) => [fact.label, fact]));
    expect(facts.get('Target TW III')?.value).toBe('75% × Rp5.200.000.000 = Rp3.900.000.000');
    expect(facts.get('Target TW III')?.places.map(({ text }) => text)).toEqual([
      `Target!O${row}`,
      'Ambang Triwulan!B7',
    ]);
    expect(facts.get('Realisasi Januari–September')?.value).toBe('Rp3.899.850.000');
    expect(facts.get('Realisasi Januari–September')?.places[0]?.text).toMatch(/^Realisasi!E\d+:M\d+$/);
    expect(facts.get('Selisih')?.value).toBe('Rp150.000 di bawah target');
    expect(facts.get('Ketahanan')?.value).toMatch(/^rapuh/);
    expect(facts.get('Pakta')?.places[0]?.sheet).toBe('Pakta');
    expect(facts.get('Penanggung Jawab')?.places[0]?.sheet).toBe('Pejabat');
    expect(facts.get('Aturan')?.value).toMatch(
      /^sidik jari [0-9A-F]{4}(-[0-9A-F]{4})+, dinilai sampai 30 September 2026$/,
    );
    expect(why?.reasons.join(' ')).toContain('kurang Rp150.000');
    expect(why?.catchUp).toMatch(/^Posisi s\.d\. September 2026: .* per bulan\.$/);
    expect(why?.sentence).toContain(MARKET);
  });

  it('says what is there and what is blank where a realisation is not complete', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    const row = opened.pane
      .reading('id')
      ?.preview.rows.find(({ chip }) => chip.word === 'Data Belum Lengkap');
    const why = opened.pane.whyRow(row?.id ?? '');
    const told = /^belum lengkap: baru Rp[\d.]+ dari bulan yang terisi; September kosong$/;
    expect(why?.('id').facts.find(({ label }) => label === 'Realisasi Januari–September')?.value).toMatch(
      told,
    );
    expect(why?.('en').facts.find(({ label }) => label === 'Realisation January–September')?.value).toMatch(
      /^incomplete: so far Rp[\d,]+ from the months filled in; September blank$/,
    );
    const value = why?.('id').facts.find(({ label }) => label === 'Realisasi Januari–September')?.value ?? '';
    const figure = /baru Rp([\d.]+)/.exec(value)?.[1]?.replaceAll('.', '');
    const at = Number(row?.note.match(/\(M(\d+)\)/)?.[1]);
    const months = [5, 6, 7, 8, 9, 10, 11, 12].map((column) =>
      Number(opened.valueAt('Realisasi', at, column)),
    );
    expect(Number(figure)).toBe(months.reduce((sum, month) => sum + month, 0));
    expect(why?.('id').sentence).toContain(
      `Status TW III 2026 Data Belum Lengkap karena data realisasi belum lengkap: September [Realisasi!M${at}]`,
    );
  });

  it('says from what point a pact is met that judges all its rows at once, and what they reached', async () => {
    const opened = openSample();
    const row = await rowOf(opened, 'PBJT Jasa Perhotelan');
    const why = await whyAt(opened, 'Target', row, 6);
    expect(why).toMatchObject({ chip: { word: 'Mendekati Target' }, pact: { word: 'Terpenuhi' } });
    expect(why?.facts.find(({ label }) => label === 'Ambang pakta')?.value).toBe(
      '≥ 100% atas total rupiah semua baris pakta ini; tercapai 102,53%',
    );
    expect(why?.sentence).toContain('capaian 102,53% (dipotong), melampaui ambang sebesar Rp914.250.000');
    expect(why?.sentence.split('93,33%')).toHaveLength(2);
  });

  it('calls less than the target better where less is better', async () => {
    const opened = openSample();
    const row = await rowOf(opened, 'Waktu penyelesaian pengaduan pasien');
    const why = await whyAt(opened, 'Target', row, 6);
    expect(why?.facts.find(({ label }) => label === 'Selisih')?.value).toBe('1 hari lebih baik dari target');
  });

  it('explains the period of the result column that is selected', async () => {
    const opened = openSample();
    const row = await rowOf(opened, MARKET);
    done(await opened.pane.write());
    const headings = Array.from({ length: 60 }, (_, at) => String(opened.valueAt('Target', 4, at + 1) ?? ''));
    const at = (heading: string): number => headings.indexOf(heading) + 1;
    expect((await whyAt(opened, 'Target', row, at('Status TW I')))?.period).toBe('TW I 2026');
    expect((await whyAt(opened, 'Target', row, at('Capaian Semester I (%)')))?.period).toBe(
      'Semester I 2026',
    );
    expect((await whyAt(opened, 'Target', row, at('Status TW IV')))?.chip.word).toBe('Belum Jatuh Tempo');
    const pact = await whyAt(opened, 'Target', row, at('Status Pakta'));
    expect(pact?.pact?.word).toBe('Perlu Telaah');
  });

  it('finds the row from a month of its realisation, and its quarter', async () => {
    const opened = openSample();
    const why = await whyAt(opened, 'Realisasi', 5, 6);
    expect(why?.period).toBe('TW I 2026');
    expect((await whyAt(opened, 'Realisasi', 5, 16))?.period).toBe('TW III 2026');
  });

  it('explains a row of the sheet of results', async () => {
    const opened = openSample();
    done(await opened.pane.look(choices({ prefersSheet: true })));
    done(await opened.pane.write());
    const rows = Array.from({ length: 30 }, (_, at) => at + 1);
    const row = rows.find((each) => opened.valueAt('Hasil Evaluasi', each, 6) === MARKET) ?? 0;
    expect(await whyAt(opened, 'Hasil Evaluasi', row, 6)).toMatchObject({
      title: MARKET,
      period: 'TW III 2026',
    });
    expect(await whyAt(opened, 'Hasil Evaluasi', 1, 6)).toBeNull();
  });

  it('explains a person on the recap', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.write());
    const rows = Array.from({ length: 30 }, (_, at) => at + 1);
    const name = 'Sekar Maheswari, S.T., M.T.';
    const row = rows.find((each) => opened.valueAt('Rekap Pejabat', each, 4) === name) ?? 0;
    const why = await whyAt(opened, 'Rekap Pejabat', row, 4);
    expect(why).toMatchObject({
      title: name,
      office: 'Dinas Lingkungan Hidup',
      chip: { word: 'Perlu Telaah' },
    });
    expect(why?.facts.find(({ label }) => label === 'Masa jabatan')?.value).toBe('sejak 1 September 2026');
    expect(why?.reasons.length).toBeGreaterThan(0);
  });

  it('explains a row of the register in its own period', async () => {
    const opened = openSample();
    done(await opened.pane.look(NO_CHOICES));
    done(await opened.pane.write());
    const rows = Array.from({ length: 8 }, (_, at) => at + 5);
    for (const row of rows) {
      const text = (column: number): string => String(opened.valueAt('Register Pakta', row, column) ?? '');
      const why = await whyAt(opened, 'Register Pakta', row, 11);
      expect(why?.period).toBe(`${text(2).split(' · ').at(-1) ?? ''} 2026`);
      expect([why?.chip.word, why?.pact?.word]).toContain(text(11));
    }
  });

  it('explains a person on the list of officials', async () => {
    const opened = openSample();
    const why = await whyAt(opened, 'Pejabat', 5, 3);
    expect(why?.facts[0]?.label).toBe('Penanggung Jawab');
    expect(why?.facts[0]?.places[0]?.text).toBe('Pejabat!C5');
  });

  it('uses the figures as they stand now, and leaves the preview as it was', async () => {
    const opened = openSample();
    const row = await rowOf(opened, MARKET);
    const before = opened.pane.reading('id');
    const realisation = Array.from({ length: 20 }, (_, at) => at + 5).find(
      (each) => opened.valueAt('Realisasi', each, 4) === MARKET,
    );
    opened.type('Realisasi', realisation ?? 0, 13, 9_000_000_000);
    const why = await whyAt(opened, 'Target', row, 6);
    expect(why?.chip.word).toBe('Tercapai');
    expect(opened.pane.reading('id')).toBe(before);
    expect(opened.pane.whyRow(`Target!${row}`)?.('id').chip.word).toBe('Mendekati Target');
  });

  it.each([
    ['an empty cell', 'Target', 40, 3],
    ['a heading', 'Target', 4, 3],
    ['a setting', 'Pengaturan', 5, 2],
  ])('finds no verdict at %s', async (_, sheet, row, column) => {
    expect(await whyAt(openSample(), sheet, row, column)).toBeNull();
  });

  it('knows no row that the look did not have', async () => {
    const { pane } = openSample();
    expect(pane.whyRow('Target!5')).toBeNull();
    done(await pane.look(NO_CHOICES));
    expect(pane.whyRow('Target!500')).toBeNull();
  });
});
