/**
 * @jest-environment jsdom
 */
import '@testing-library/jest-dom';
import { cleanup, act, fireEvent, screen, waitFor } from '@testing-library/react';
import { PreviewScreen } from '../../../src/taskpane/screens/PreviewScreen';
import { samplePreview, sampleRows } from '../sampleViews';
import { button, draw, type Drawn } from './drawnScreen';

describe('PreviewScreen', () => {
  const shown = (freshness: 'fresh' | 'edited' = 'fresh', writes = samplePreview('id').writes): Drawn =>
    draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), writes }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={null}
      />,
      { step: 'result', freshness },
    );

  it('shows how many reached it, the year, the counts, and each row with its status', () => {
    shown();
    expect(screen.getByText('dari 6 berstatus Tercapai pada TW III')).toBeVisible();
    expect(screen.getByRole('list', { name: 'Tahun berjalan' })).toHaveTextContent(
      'TW II: 4 dari 6 Tercapai',
    );
    expect(screen.getByRole('list', { name: 'Jumlah menurut status' })).toHaveTextContent('2 Tercapai');
    expect(screen.getAllByRole('img', { name: /Capaian 74,67 %/ })).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Akan ditulis' })).toHaveTextContent('19 kolom mulai kolom T');
    expect(screen.getByRole('heading', { name: 'Lihat dahulu' })).toBeVisible();
  });

  it('writes when it is confirmed, and chooses the place first', async () => {
    const { user, events } = shown();
    await user.click(screen.getByRole('radio', { name: 'Di lembar Hasil Evaluasi' }));
    await waitFor(() => {
      expect(button('Tulis hasil')).not.toHaveAttribute('aria-disabled', 'true');
    });
    await user.click(button('Tulis hasil'));
    expect(events).toEqual([{ kind: 'choosePlace', prefersSheet: true }, { kind: 'confirm' }]);
  });

  it('has the own sheet chosen where results cannot stand beside the table, and says why', () => {
    draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), besideBlocked: 'lembar tabelnya terkunci' }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={null}
      />,
      { step: 'result', freshness: 'fresh' },
    );
    expect(screen.getByRole('radio', { name: 'Di lembar Hasil Evaluasi' })).toBeChecked();
    expect(
      screen.getByRole('radio', { name: 'Di samping tabel (tidak dapat: lembar tabelnya terkunci)' }),
    ).toBeDisabled();
  });

  it('counts nothing in a quarter in which no row could be judged', () => {
    const [first, ...others] = samplePreview('id').quarters;
    if (first === undefined) throw new Error('No quarter');
    const blank = { ...first, met: null, isDue: true, text: 'TW I: tidak ada baris yang dapat dinilai' };
    draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), quarters: [blank, ...others] }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={null}
      />,
      { step: 'result', freshness: 'fresh' },
    );
    const [tile] = screen.getByRole('list', { name: 'Tahun berjalan' }).children;
    expect(tile).toHaveTextContent('TW I: tidak ada baris yang dapat dinilaiTW I–');
  });

  it('asks for the checking formulas, also where nothing else is to be written, until they stand', async () => {
    const { user, events } = shown();
    const label = 'Tambahkan lembar Pemeriksaan (rumus Excel pemeriksa)';
    await user.click(screen.getByRole('checkbox', { name: label }));
    expect(events).toEqual([{ kind: 'chooseSheet', sheet: 'check', isWanted: true }]);
    shown('fresh', []);
    expect(screen.getAllByRole('checkbox', { name: label })).toHaveLength(2);
    cleanup();
    draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), writes: [], offers: [] }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={null}
      />,
      { step: 'result', freshness: 'fresh' },
    );
    expect(screen.queryByRole('checkbox', { name: label })).toBeNull();
  });

  it('confirms nothing while the double click on the screen before may not have ended', () => {
    jest.useFakeTimers();
    try {
      const { events } = shown();
      fireEvent.click(button('Tulis hasil'));
      expect(events).toEqual([]);
      // Tab reaches it all the same.
      expect(button('Tulis hasil')).not.toHaveAttribute('disabled');
      act(() => jest.advanceTimersByTime(500));
      fireEvent.click(button('Tulis hasil'));
      expect(events).toEqual([{ kind: 'confirm' }]);
    } finally {
      jest.useRealTimers();
    }
  });

  it('offers to look again instead of writing what is out of date', () => {
    shown('edited');
    expect(screen.queryByRole('button', { name: 'Tulis hasil' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'Lihat lagi' })).toHaveLength(2);
    expect(screen.getByText(/sudah usang/)).toBeVisible();
  });

  it('offers no writing where the workbook is up to date', () => {
    shown('fresh', []);
    expect(screen.queryByRole('button', { name: 'Tulis hasil' })).toBeNull();
    expect(screen.getByText(/Tidak ada yang perlu ditulis/)).toBeVisible();
  });

  it('offers nothing to write for a table without rows', () => {
    draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), total: 0, rows: [] }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={null}
      />,
    );
    expect(screen.getByText(/belum ada baris untuk dinilai/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tulis hasil' })).toBeNull();
    expect(button('Lihat lagi')).toBeVisible();
  });

  it('moves between rows with the arrows and explains one with Enter', async () => {
    const { user } = shown();
    const first = button(/^Badan Pendapatan Daerah/);
    first.focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(button(/^Dinas Perhubungan/)).toHaveFocus();
  });

  it('draws sixty rows at first and the rest when asked to', async () => {
    const [row] = sampleRows('id');
    if (row === undefined) throw new Error('The sample has no row');
    const rows = Array.from({ length: 90 }, (_, index) => ({ ...row, id: String(index) }));
    const { user } = draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), rows }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={null}
      />,
    );
    expect(screen.getAllByRole('button', { name: /^Badan Pendapatan Daerah/ })).toHaveLength(60);
    await user.click(button('Tampilkan semua (90)'));
    expect(screen.getAllByRole('button', { name: /^Badan Pendapatan Daerah/ })).toHaveLength(90);
  });

  it('says which verdicts changed since it was looked at last', () => {
    const before = sampleRows('id').map((row) =>
      row.name === 'Dinas Pariwisata' ? { ...row, chip: { ...row.chip, word: 'Tercapai' } } : row,
    );
    draw(
      <PreviewScreen
        preview={samplePreview('id')}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={before}
      />,
    );
    expect(screen.getByRole('region', { name: /^1 putusan berubah/ })).toHaveTextContent(
      'Dinas PariwisataTercapai → Data Belum Lengkap',
    );
  });

  it.each([
    ['says that none changed', null, true],
    ['does not say so beside changes of what is written', ['Dinas Pariwisata: TW I'], false],
  ])('%s', (_fact, changes, isSaid) => {
    draw(
      <PreviewScreen
        preview={{ ...samplePreview('id'), changes }}
        openQuestions={0}
        waitingRows={0}
        prefersSheet={false}
        wants={[]}
        before={sampleRows('id')}
      />,
    );
    expect(screen.queryByText(/Tidak ada putusan yang berubah/) !== null).toBe(isSaid);
  });
});
