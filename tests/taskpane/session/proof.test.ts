// The fingerprint held against the history and against paper, in words; and by what verdicts changed, told after closing.
import { savePackage } from '../../../src/host/file/savePackage';
import { NO_CHOICES, type ProofAsk } from '../../../src/taskpane/paneContract';
import type { ProofView } from '../../../src/taskpane/paneViews';
import { choices, done, openPane, sampleBytes, type OpenedPane } from './openedPane';

const LAST: ProofAsk = { kind: 'match', time: null, typed: null };

async function ranSample(): Promise<OpenedPane> {
  const opened = openPane(sampleBytes());
  done(await opened.pane.look(NO_CHOICES));
  done(await opened.pane.write());
  return opened;
}

const proved = async ({ pane }: OpenedPane, ask: ProofAsk = LAST): Promise<ProofView> =>
  done(await pane.prove(ask))('id');
const reopened = ({ executor }: OpenedPane): OpenedPane => openPane(savePackage(executor.model));
const factOf = ({ facts }: ProofView, label: string): string =>
  facts.lines.find((line) => line.label === label)?.value ?? '';

/** The row of the sample's Realisasi whose September is blank. */
function blankRow({ valueAt }: OpenedPane): number {
  const row = Array.from({ length: 20 }, (_, at) => at + 5).find(
    (at) => valueAt('Realisasi', at, 12) !== undefined && valueAt('Realisasi', at, 13) === undefined,
  );
  if (row === undefined) throw new Error('The sample has a row without September');
  return row;
}

describe('prove', () => {
  it('says that the workbook is as the last run left it, and that the history is whole', async () => {
    const view = await proved(reopened(await ranSample()));
    expect(view).toMatchObject({ title: 'Cocokkan', mark: '✔', warnings: [] });
    expect(view.sentence).toMatch(/^Cocok: buku kerja ini masih sama dengan saat hasil .* ditulis\.$/);
    expect(factOf(view, 'Aturan dan pakta')).toMatch(/^[0-9A-F]{4} · sama$/);
    expect(view.sections[0]?.lines[0]).toMatch(/^1 baris riwayat saling cocok/);
    expect(view.sections[1]?.lines[0]).toContain('kertas yang ditandatangani');
  });

  it('names what differs after a figure changed, by the run and by paper alike', async () => {
    const opened = await ranSample();
    const [run] = done(await opened.pane.history())('id');
    opened.type('Realisasi', 5, 5, 1);
    const byRun = await proved(opened, { kind: 'match', time: run?.key ?? '', typed: null });
    expect(byRun.mark).toBe('✖');
    expect(byRun.sentence).toMatch(/Yang berbeda: angka dan pejabat dan hasil\.$/);
    expect(factOf(byRun, 'Angka dan pejabat')).toMatch(/^[0-9A-F]{4} → [0-9A-F]{4} · berbeda$/);
    const byPaper = await proved(opened, { ...LAST, typed: run?.fingerprint.toLowerCase() ?? '' });
    expect(byPaper.sentence).toContain('Buku kerja ini tidak sama dengan kertas itu.');
    expect(byPaper.sentence).toContain('Kertas itu dicetak dari hasil');
  });

  it('says plainly what is no fingerprint, what is unknown, and that there is no run', async () => {
    const fresh = openPane(sampleBytes());
    expect((await proved(fresh)).sentence).toMatch(/^Belum ada hasil yang berlaku/);
    expect((await proved(fresh, { ...LAST, typed: 'nomor 12' })).sentence).toContain('bukan sidik jari');
    const unknown = await proved(fresh, { ...LAST, typed: '0000-0000' });
    expect(unknown).toMatchObject({ mark: '✖' });
    expect(unknown.sentence).toContain('Riwayat tidak memuat hasil dengan sidik jari itu');
  });

  it('names the row of the history that was edited', async () => {
    const opened = await ranSample();
    opened.type('Riwayat Evaluasi', 5, 6, 'Tercapai 11');
    expect((await proved(opened)).sections[0]?.lines).toEqual([
      'Hasil ke-1 (baris 5) tidak cocok: isinya diubah sesudah ditulis.',
    ]);
  });

  it('compares with the run in force verdict by verdict, with what changed', async () => {
    const opened = await ranSample();
    opened.type('Realisasi', blankRow(opened), 13, 900_000_000);
    const [run] = done(await opened.pane.history())('id');
    const view = await proved(reopened(opened), { kind: 'compare', time: run?.key ?? '', typed: null });
    expect(view).toMatchObject({ title: 'Bandingkan', mark: '✖', field: null });
    expect(factOf(view, 'Periode dan status')).toMatch(/Data Belum Lengkap 1.* → TW III: Tercapai/);
    expect(view.sections[0]?.lines[0]).toMatch(
      /^Dinas Pariwisata · .*, TW III: Data Belum Lengkap → Tercapai \(realisasi berubah; capaian tidak ada → /,
    );
  });
});

describe('changes told after closing', () => {
  const changesOf = async (opened: OpenedPane, more = {}): Promise<string> => {
    done(await opened.pane.look(choices(more)));
    return (opened.pane.reading('id')?.preview.changes ?? []).join('\n');
  };

  it('names realisation, target and rules by what the workbook remembers', async () => {
    const data = await ranSample();
    data.type('Realisasi', blankRow(data), 13, 900_000_000);
    expect(await changesOf(reopened(data))).toContain('(realisasi berubah; capaian');
    const rules = await ranSample();
    const scale = Array.from({ length: 12 }, (_, at) => at + 1).find(
      (row) => rules.valueAt('Skala Status', row, 2) === 'Mendekati Target',
    );
    rules.type('Skala Status', scale ?? 0, 3, 60);
    const told = await changesOf(reopened(rules));
    expect(told).toContain('Tidak Tercapai → Mendekati Target (aturan penilaian berubah');
    expect(told).not.toContain('realisasi berubah');
  });
});

describe('the preview of a past evaluation date', () => {
  it('says plainly that the figures are those of today', async () => {
    const { pane } = openPane(sampleBytes(), () => new Date(2026, 9, 20));
    done(await pane.look(choices({ asOf: '2026-06-30' })));
    expect(pane.reading('id')?.preview.recalculated).toMatch(
      /^Dihitung ulang dengan data per 20 Oktober 2026: angka yang dibaca adalah angka di lembar saat ini\. .* sesudah 30 Juni 2026 tidak dihitung\.$/,
    );
    done(await pane.look(choices({ asOf: '2026-10-20' })));
    expect(pane.reading('id')?.preview.recalculated).toBeNull();
  });
});
