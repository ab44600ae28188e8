// Looking at the sample and at offices' own sheets: what the screens are given, in both languages.
import path from 'node:path';
import { blankWorkbook } from '../../../src/host/file/blankWorkbook';
import { NO_CHOICES } from '../../../src/taskpane/paneContract';
import type { ReadingView, WhyView } from '../../../src/taskpane/paneViews';
import { readGoldenCase } from '../../golden/goldenBook';
import { edit, sheet } from '../../application/peopleEdits';
import { choices, done, openPane, sampleBytes, type OpenedPane } from './openedPane';

const GOLDEN = path.join(__dirname, '../../golden');
const LAYOUTS = ['layout-b-september', 'layout-d-plain', 'layout-h-revenue'];

const openSample = (): OpenedPane => openPane(sampleBytes());

async function lookedAt(opened: OpenedPane, language: 'id' | 'en'): Promise<ReadingView> {
  expect(done(await opened.pane.look(NO_CHOICES)).kind).toBe('read');
  const view = opened.pane.reading(language);
  if (view === null) throw new Error('Nothing was read');
  return view;
}

/** Every text of a view, wherever it stands. */
function textsOf(view: unknown): readonly string[] {
  if (typeof view === 'string') return [view];
  if (typeof view !== 'object' || view === null) return [];
  return Object.values(view).flatMap(textsOf);
}

describe('look', () => {
  it('shows the sample with its figures cut, never rounded up', async () => {
    const { preview } = await lookedAt(openSample(), 'id');
    expect(preview.asOf).toBe('30 September 2026');
    expect(preview.period).toBe('TW III');
    expect(preview.total).toBe(13);
    const row = preview.rows.find(({ name }) => name === 'Retribusi Pelayanan Pasar');
    expect(row).toMatchObject({
      office: 'Dinas Perdagangan',
      chip: { word: 'Mendekati Target', mark: '▲', fill: 'FFEB9C', color: '7F6000' },
      attainment: '99,99%',
      note: 'kurang Rp150.000 · rapuh',
      pact: { word: 'Perlu Telaah' },
    });
    expect(row?.bar?.filled).toBeLessThan(row?.bar?.threshold ?? 0);
    expect(preview.warnings).toEqual([expect.stringContaining('Rp150.000')]);
  });

  it('names the blank month with its cell', async () => {
    const { preview } = await lookedAt(openSample(), 'id');
    const row = preview.rows.find(({ chip }) => chip.word === 'Data Belum Lengkap');
    expect(row?.note).toMatch(/^September kosong \(M\d+\)$/);
    expect(row?.attainment).toBeNull();
    expect(row?.bar).toBeNull();
  });

  it('counts every row once, and the quarters up to the latest due one', async () => {
    const { preview } = await lookedAt(openSample(), 'id');
    expect(preview.counts.reduce((sum, { count }) => sum + count, 0)).toBe(preview.total);
    expect(preview.best).toEqual({ status: 'Tercapai', count: preview.counts[0]?.count });
    expect(preview.quarters.map(({ isDue, isLatest, met }) => [isDue, isLatest, met !== null])).toEqual([
      [true, false, true],
      [true, false, true],
      [true, true, true],
      [false, false, false],
    ]);
  });

  it('counts none reached in a quarter in which no row could be judged', async () => {
    const opened = openSample();
    const { preview } = await lookedAt(opened, 'id');
    for (let row = 5; row < 5 + preview.total; row += 1)
      for (let month = 5; month < 8; month += 1) opened.type('Realisasi', row, month, 'n/a');
    const [first, , , last] = (await lookedAt(opened, 'id')).preview.quarters;
    expect(first).toMatchObject({ isDue: true, met: null, text: 'TW I: tidak ada baris yang dapat dinilai' });
    expect(last?.text).toBe('TW IV: belum jatuh tempo');
  });

  it('says why results cannot stand beside a protected table, and where they stand then', async () => {
    const opened = openSample();
    await edit((context) => sheet(context, 'Target').protection.protect());
    const { preview } = await lookedAt(opened, 'id');
    expect(preview.besideBlocked).toBe('lembar tabelnya terkunci');
    expect(done(await opened.pane.write())('id')).toMatchObject({ columns: 19, onSheets: 'Hasil Evaluasi' });
    await edit((context) => sheet(context, 'Target').protection.unprotect());
    expect((await lookedAt(opened, 'en')).preview.besideBlocked).toBeNull();
    expect(done(await opened.pane.look(choices({ prefersSheet: true }))).kind).toBe('read');
    expect(opened.pane.reading('id')?.preview.besideBlocked).toBeNull();
  });

  it('tells the rules as the workbook has them', async () => {
    const { rules } = await lookedAt(openSample(), 'id');
    expect(rules.asOf).toBe('2026-09-30');
    expect(rules.stages.map(({ share }) => share)).toEqual(['15%', '40%', '75%', '100%']);
    expect(rules.bands.map(({ range }) => range)).toEqual(['≥ 100%', '90% – < 100%', '< 90%']);
    expect(rules.bandsNote).toContain('Coba: 99,996% → Mendekati Target');
    expect(rules.dueText).toContain('TW IV, Semester II dan Tahun jatuh tempo 31 Desember 2026');
    expect(rules.sheets.every(({ place }) => place !== null)).toBe(true);
  });

  it('tells who changed and what is blank in a pact', async () => {
    const { officials } = await lookedAt(openSample(), 'id');
    expect(officials.summary).toBe('5 jabatan dipegang satu orang; 1 pergantian');
    expect(officials.notes).toEqual([expect.stringMatching(/menggantikan .* mulai 1 September 2026\.$/)]);
    expect(officials.pactSummary).toContain('dipicu per Triwulan 6, Tahun 1');
    expect(officials.unsettled).toEqual([
      {
        sentence: expect.stringContaining('Pejabat Baru belum dipilih'),
        place: expect.objectContaining({ sheet: 'Pakta' }),
        term: 'Pejabat Baru',
      },
    ]);
    expect(officials.outlook[0]).toMatch(/^TW III \(baris\): 1 Terindikasi Pelanggaran, /);
  });

  it.each(['id', 'en'] as const)('leaves no gap in a text in %s', async (language) => {
    const opened = openSample();
    const view = await lookedAt(opened, language);
    const whys = view.preview.rows.map(({ id }) => opened.pane.whyRow(id)?.(language));
    const odd = [...textsOf(view), ...textsOf(whys)].filter((text) =>
      /undefined|NaN|\{\w+\}|\[object/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('gives the same view until the next look', async () => {
    const { pane } = openSample();
    done(await pane.look(NO_CHOICES));
    expect(pane.reading('id')).toBe(pane.reading('id'));
    const before = pane.reading('id');
    done(await pane.look(NO_CHOICES));
    expect(pane.reading('id')).not.toBe(before);
  });

  it('makes only the last of several looks that wait', async () => {
    const { pane, session } = openSample();
    session.reset();
    done(await pane.look(NO_CHOICES));
    const one = session.syncs;
    session.reset();
    const looks = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'].map((asOf) =>
      pane.look(choices({ asOf })),
    );
    for (const look of await Promise.all(looks)) expect(done(look).kind).toBe('read');
    expect(pane.reading('id')?.preview.asOf).toBe('31 Desember 2026');
    expect(session.syncs).toBeLessThanOrEqual(one * 2);
  });

  it('writes nothing', async () => {
    const opened = openSample();
    const before = opened.sheetNames();
    await lookedAt(opened, 'id');
    expect(opened.sheetNames()).toEqual(before);
    expect(opened.executor.takeEvents()).toEqual([]);
  });

  it('says what to do where no target table is found', async () => {
    const { pane } = openPane(blankWorkbook());
    expect(done(await pane.look(NO_CHOICES))).toEqual({ kind: 'nothing' });
    expect(pane.reading('id')).toBeNull();
    expect(pane.nothingFound('id')).toMatchObject({ canPoint: true, years: [] });
    expect(pane.nothingFound('en')?.sentence).toMatch(/^No target table/);
  });

  it('offers years where the sheet has none of the year', async () => {
    const { pane } = openSample();
    expect(done(await pane.look(choices({ year: 2031 })))).toEqual({ kind: 'nothing' });
    expect(pane.nothingFound('id')).toMatchObject({ canPoint: false, years: [2026] });
  });
});

describe('look at the sheets that offices keep', () => {
  const lookAtLayout = async (name: string, language: 'id' | 'en') => {
    const golden = readGoldenCase(GOLDEN, name);
    const opened = openPane(await golden.workbook(), () => new Date(2026, 11, 15));
    const { asOf, year, answers } = golden;
    expect(done(await opened.pane.look(choices({ asOf, year, answers }))).kind).toBe('read');
    const view = opened.pane.reading(language);
    if (view === null) throw new Error('Nothing was read');
    const whys = view.preview.rows.flatMap(({ id }) => opened.pane.whyRow(id)?.(language) ?? []);
    return { opened, view, whys };
  };

  const placesOf = (whys: readonly WhyView[]) =>
    whys.flatMap(({ facts }) => facts.flatMap(({ places }) => places));

  it.each(LAYOUTS.flatMap((name) => [[name, 'id'] as const, [name, 'en'] as const]))(
    'reads and explains %s in %s with places that exist',
    async (name, language) => {
      const { opened, view, whys } = await lookAtLayout(name, language);
      expect(view.preview.total).toBeGreaterThan(9);
      expect(whys).toHaveLength(view.preview.total);
      const names = new Set(opened.sheetNames());
      expect(placesOf(whys).filter(({ sheet }) => !names.has(sheet))).toEqual([]);
      expect(whys.filter(({ facts }) => facts.slice(1, 3).some(({ places }) => places.length === 0))).toEqual(
        [],
      );
      const odd = textsOf([view, whys]).filter((text) => /undefined|NaN|\{\w+\}|\[object/.test(text));
      expect(odd).toEqual([]);
    },
  );

  it('names the very cells of target and realisation', async () => {
    const { whys } = await lookAtLayout('layout-d-plain', 'id');
    const [, target, realisation] = whys[0]?.facts ?? [];
    expect(target?.places[0]?.text).toBe('Rekap Bulanan!F10');
    expect(realisation?.places.map(({ text }) => text)).toEqual(['Rekap Bulanan!G10:O10']);
    expect(realisation?.label).toBe('Realisasi Januari–September');
  });

  it('tells the tables that a workbook lacks in one line', async () => {
    const { view } = await lookAtLayout('layout-b-september', 'id');
    const absent = view.checks.filter(({ sentence }) => sentence.startsWith('Tidak ditemukan'));
    expect(absent).toHaveLength(1);
    expect(absent[0]?.sentence).toContain('Ambang Triwulan (jadwal dan ambang bawaan dipakai)');
  });
});
