/**
 * @jest-environment jsdom
 */
// The pane as an officer meets it: by role and label, in both languages, with use cases whose answers the test gives.
import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, success } from '../../src/domain/result';
import { Pane } from '../../src/taskpane/Pane';
import type { PanePreview, PaneUseCases } from '../../src/taskpane/paneUseCases';
import { accessibilityProblems } from './accessibilityProblems';

// jsdom lays nothing out, so it has no such observer; Fluent's message bar wants one.
globalThis.ResizeObserver = class {
  observe(): void {
    return;
  }
  unobserve(): void {
    return;
  }
  disconnect(): void {
    return;
  }
};

const PREVIEW: PanePreview = {
  asOf: '30 September 2026',
  period: 'TW III',
  best: { status: 'Tercapai', count: 2 },
  total: 6,
  counts: [
    { status: 'Tercapai', mark: '✔', count: 2 },
    { status: 'Tidak Tercapai', mark: '✖', count: 4 },
  ],
  writes: ['Lembar "Target": 19 kolom mulai kolom V'],
  questions: ['Satuan target belum pasti. Kalikan 1.000?'],
};

const answering = (answers: Partial<PaneUseCases> = {}): PaneUseCases => ({
  preview: () => Promise.resolve(success(PREVIEW)),
  apply: () => Promise.resolve(success({ checkedCells: 1234 })),
  undo: () => Promise.resolve(success({ keptRows: 0 })),
  ...answers,
});

function show(
  useCases: PaneUseCases | null,
  language: 'id' | 'en' = 'id',
): ReturnType<typeof userEvent.setup> {
  document.documentElement.lang = language;
  document.title = 'Capaian';
  render(<Pane language={language} useCases={useCases} readTheme={() => undefined} />);
  return userEvent.setup();
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

describe('Pane', () => {
  it('says what it does before anything is asked', async () => {
    show(answering());
    expect(screen.getByRole('heading', { level: 1, name: 'Nilai capaian target dan pakta' })).toBeVisible();
    expect(screen.getByText('Tidak mengubah angka Anda.')).toBeVisible();
    expect(button('Nilai')).toBeEnabled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('offers no button outside Excel', () => {
    show(null);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/bekerja di dalam Excel/)).toBeVisible();
  });

  it('speaks English', () => {
    show(answering(), 'en');
    expect(button('Assess')).toBeVisible();
    expect(screen.getByText('Does not change your figures.')).toBeVisible();
  });

  it('shows what would be written, the counts and the open questions', async () => {
    const user = show(answering());
    await user.click(button('Nilai'));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Pratinjau' });
    expect(heading).toHaveFocus();
    expect(screen.getByText('Dinilai sampai 30 September 2026 · belum ada yang ditulis')).toBeVisible();
    expect(screen.getByText('dari 6 Tercapai pada TW III')).toBeVisible();
    expect(screen.getByRole('row', { name: 'Tidak Tercapai 4' })).toBeVisible();
    expect(screen.getByRole('region', { name: 'Akan ditulis' })).toHaveTextContent('19 kolom mulai kolom V');
    expect(screen.getByRole('region', { name: 'Pertanyaan yang belum dijawab' })).toHaveTextContent(
      'Kalikan 1.000?',
    );
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('says in words what it is doing', async () => {
    const user = show(answering({ preview: () => new Promise(() => undefined) }));
    await user.click(button('Nilai'));
    expect(screen.getByRole('status')).toHaveTextContent('Membaca lembar dan menilai');
    expect(screen.queryByRole('button')).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('writes only after the preview was confirmed, and takes the run back', async () => {
    const calls: string[] = [];
    const user = show(
      answering({
        apply: () => {
          calls.push('apply');
          return Promise.resolve(success({ checkedCells: 1234 }));
        },
        undo: () => {
          calls.push('undo');
          return Promise.resolve(success({ keptRows: 0 }));
        },
      }),
    );
    await user.click(button('Nilai'));
    await screen.findByRole('heading', { name: 'Pratinjau' });
    expect(calls).toEqual([]);
    await user.click(button('Tulis hasil'));
    await screen.findByRole('heading', { name: 'Selesai' });
    expect(calls).toEqual(['apply']);
    expect(screen.getByText('1.234')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(button('Batalkan'));
    await screen.findByRole('heading', { name: 'Dibatalkan' });
    expect(calls).toEqual(['apply', 'undo']);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('leaves the preview without writing', async () => {
    const user = show(answering({ apply: () => Promise.reject(new Error('not asked for')) }));
    await user.click(button('Nilai'));
    await screen.findByRole('heading', { name: 'Pratinjau' });
    await user.click(button('Kembali'));
    expect(await screen.findByRole('heading', { name: 'Nilai capaian target dan pakta' })).toHaveFocus();
  });

  it('offers no writing where the workbook is up to date', async () => {
    const user = show(answering({ preview: () => Promise.resolve(success({ ...PREVIEW, writes: [] })) }));
    await user.click(button('Nilai'));
    expect(await screen.findByText(/Tidak ada yang perlu ditulis/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tulis hasil' })).toBeNull();
  });

  it('says so when no period is due', async () => {
    const preview = { ...PREVIEW, period: null, best: null };
    const user = show(answering({ preview: () => Promise.resolve(success(preview)) }));
    await user.click(button('Nilai'));
    expect(await screen.findByText('Belum ada periode yang jatuh tempo.')).toBeVisible();
  });

  it('says in words what stopped it, and goes back', async () => {
    const sentence = 'Lembar "Target" sedang disaring.';
    const user = show(
      answering({ preview: () => Promise.resolve(failure({ sentence, isUnchanged: true })) }),
    );
    await user.click(button('Nilai'));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.getByText('Tidak ada yang berubah di buku kerja.')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(button('Kembali'));
    await waitFor(() => {
      expect(button('Nilai')).toBeVisible();
    });
  });

  it('does not claim that nothing changed where that is not known', async () => {
    const sentence = 'Sambungan dengan Excel terputus.';
    const user = show(answering({ apply: () => Promise.resolve(failure({ sentence, isUnchanged: false })) }));
    await user.click(button('Nilai'));
    await screen.findByRole('heading', { name: 'Pratinjau' });
    await user.click(button('Tulis hasil'));
    expect(await screen.findByText(sentence)).toBeVisible();
    expect(screen.queryByText(/Tidak ada yang berubah/)).toBeNull();
  });

  it('says which rows an undo left', async () => {
    const user = show(answering({ undo: () => Promise.resolve(success({ keptRows: 2 })) }));
    await user.click(button('Batalkan hasil terakhir'));
    expect(await screen.findByText(/2 baris register tetap ada/)).toBeVisible();
  });

  it('turns a bug into a sentence instead of a dead screen', async () => {
    const user = show(answering({ preview: () => Promise.reject(new TypeError('x is not a function')) }));
    await user.click(button('Nilai'));
    expect(await screen.findByText(/kesalahan yang tidak terduga \(TypeError\)/)).toBeVisible();
    expect(screen.queryByText(/x is not a function/)).toBeNull();
  });
});
