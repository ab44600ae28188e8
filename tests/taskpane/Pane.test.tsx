/**
 * @jest-environment jsdom
 */
// The pane as an officer meets it, from the first screen to the end and back: by role and label, with use cases whose
// answers the test gives.
import '@testing-library/jest-dom';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, success } from '../../src/domain/result';
import type { Language } from '../../src/messages/language';
import { lateScreens } from '../../src/taskpane/lateScreens';
import { OpenScreen } from '../../src/taskpane/OpenScreen';
import { Pane } from '../../src/taskpane/Pane';
import type { PaneUseCases } from '../../src/taskpane/paneContract';
import { createPaneMemory, type PaneMemory } from '../../src/taskpane/paneMemory';
import { createPaneRequests, type PaneRequests } from '../../src/taskpane/paneRequests';
import { accessibilityProblems } from './accessibilityProblems';
import { givenUseCases, type Calls } from './givenUseCases';
import { withoutLayout } from './observedSizes';
import { INCOMPLETE, MET, sampleFailure, samplePreview, sampleReading, sampleRows } from './sampleViews';

withoutLayout();

interface Situation {
  readonly answers?: Partial<PaneUseCases>;
  readonly language?: Language;
  readonly wasUsed?: boolean;
  readonly isInExcel?: boolean;
  readonly languageElsewhere?: (heard: (language: Language) => void) => () => void;
}

interface Shown {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly calls: Calls;
  readonly memory: PaneMemory;
  readonly requests: PaneRequests;
}

const screens = lateScreens(() => Promise.resolve(OpenScreen));
beforeAll(() => screens.load());

function passingMemory(wasUsed: boolean): PaneMemory {
  const texts = new Map<string, string>();
  const store = {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
  };
  const memory = createPaneMemory(() => store, undefined);
  if (wasUsed) memory.rememberUse();
  return memory;
}

function show({
  answers,
  language = 'id',
  wasUsed = true,
  isInExcel = true,
  languageElsewhere = () => () => undefined,
}: Situation = {}): Shown {
  document.title = 'Capaian';
  const { useCases, calls } = givenUseCases(answers);
  const memory = passingMemory(wasUsed);
  const requests = createPaneRequests();
  render(
    <Pane
      language={language}
      useCases={isInExcel ? useCases : null}
      screens={screens}
      readTheme={() => undefined}
      memory={memory}
      requests={requests}
      languageElsewhere={languageElsewhere}
      version="1.2.3"
    />,
  );
  return { user: userEvent.setup(), calls, memory, requests };
}

const SETTLED: Partial<PaneUseCases> = { reading: (language) => sampleReading(language, 0) };
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const title = (name: string | RegExp): Promise<HTMLElement> =>
  screen.findByRole('heading', { level: 1, name });

/** The preview can be confirmed once it has been there for a moment. */
const confirmable = (): Promise<void> =>
  waitFor(() => {
    expect(button('Tulis hasil')).not.toHaveAttribute('aria-disabled', 'true');
  });

describe('Pane', () => {
  it('says what it is before the first run, and reads nothing', async () => {
    const { calls } = show({ wasUsed: false });
    expect(await title('Nilai capaian target dan pakta')).toBeVisible();
    expect(calls.names).toEqual([]);
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('begins when asked to, and remembers that it was used', async () => {
    const { user, calls, memory } = show({ wasUsed: false });
    await user.click(button('Mulai dengan file ini'));
    expect(await title('Saya menemukan ini')).toHaveFocus();
    expect(calls.names).toEqual(['look']);
    expect(memory.wasUsed()).toBe(true);
  });

  it('reads at once afterwards, without taking the focus', async () => {
    const { calls } = show({ answers: SETTLED });
    expect(await title('Pratinjau')).not.toHaveFocus();
    expect(calls.names).toEqual(['look']);
  });

  it('only says what it is outside Excel', async () => {
    show({ isInExcel: false });
    expect(screen.getByText(/bekerja di dalam Excel/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Mulai/ })).toBeNull();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('asks one question a screen, remembers the answers and ends at the preview', async () => {
    const { user, calls } = show();
    await title('Saya menemukan ini');
    await user.click(button('Benar, lanjut'));
    expect(await title('Satuan dan angka bulanan')).toHaveFocus();
    await user.click(screen.getByRole('radio', { name: 'Target dikalikan 1.000' }));
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Pertanyaan 2 dari 2 · sel tidak diubah')).toBeVisible();
    expect(calls.looks.at(-1)?.answers).toEqual({ 'unit:Target 2026': '1000' });
    await user.click(screen.getByRole('radio', { name: 'Setoran bulan itu' }));
    await user.click(button('Pakai'));
    await title('Periksa data');
    expect(calls.looks.at(-1)?.answers).toEqual({ 'unit:Target 2026': '1000', 'grain:Realisasi': 'month' });
    await user.keyboard('{Enter}');
    await title('Aturan penilaian');
    await user.keyboard('{Enter}');
    await title('Siapa yang bertanggung jawab?');
    await user.keyboard('{Enter}');
    await title('Pratinjau');
    expect(calls.names).not.toContain('write');
  });

  it('speaks the language that was chosen elsewhere without losing place or choice', async () => {
    let speak: (language: Language) => void = () => undefined;
    const { user, calls, memory } = show({
      languageElsewhere: (heard) => {
        speak = heard;
        return () => undefined;
      },
    });
    await title('Saya menemukan ini');
    await user.click(button('Benar, lanjut'));
    await title('Satuan dan angka bulanan');
    await user.click(screen.getByRole('radio', { name: 'Target dikalikan 1.000' }));
    act(() => {
      speak('en');
    });
    expect(screen.getByRole('radio', { name: 'Multiply targets by 1,000' })).toBeChecked();
    expect(memory.language()).toBe('en');
    await user.keyboard('{Enter}');
    await screen.findByText('Question 2 of 2 · no cell changes');
    expect(calls.looks.at(-1)?.answers).toEqual({ 'unit:Target 2026': '1000' });
  });

  it('comes back to the control by which a screen was left', async () => {
    const { user } = show({ answers: SETTLED });
    await title('Pratinjau');
    await user.click(button(/3 Aturan/));
    await title('Aturan penilaian');
    await user.click(button('Ubah tahapan'));
    expect(await title('Target bertahap')).toHaveFocus();
    await user.keyboard('{Escape}');
    await title('Aturan penilaian');
    expect(button('Ubah tahapan')).toHaveFocus();
    await user.click(button(/4 Pejabat/));
    expect(await title('Siapa yang bertanggung jawab?')).toHaveFocus();
    await user.click(button(/3 Aturan/));
    expect(await title('Aturan penilaian')).toHaveFocus();
  });

  it('writes only after the preview was confirmed, and takes the run back', async () => {
    const { user, calls } = show({ answers: SETTLED });
    await title('Pratinjau');
    expect(calls.names).toEqual(['look']);
    await confirmable();
    await user.keyboard('{Enter}');
    expect(await title('Selesai')).toHaveFocus();
    expect(calls.names).toEqual(['look', 'write']);
    expect(screen.getByText('1.342')).toBeVisible();
    await user.click(button('Batalkan semua'));
    expect(await title('Dibatalkan')).toHaveFocus();
    expect(calls.names).toEqual(['look', 'write', 'undo']);
  });

  it('says in words how far a write is, and cannot be left meanwhile', async () => {
    const { user } = show({
      answers: {
        ...SETTLED,
        write: (report) => {
          report?.('checking');
          return new Promise(() => undefined);
        },
      },
    });
    await title('Pratinjau');
    await confirmable();
    await user.click(button('Tulis hasil'));
    expect(await screen.findByRole('status')).toHaveTextContent('Memeriksa yang ditulis');
    expect(screen.queryByRole('button')).toBeNull();
    await user.keyboard('{Escape}');
    expect(await title('Menulis hasil')).toBeVisible();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('can leave a long reading, whose late answer changes nothing', async () => {
    let answer: (() => void) | undefined;
    const { user } = show({
      answers: {
        look: () =>
          new Promise((resolve) => {
            answer = () => {
              resolve(success({ kind: 'read', hasEarlierRun: false }));
            };
          }),
      },
    });
    await title('Membaca');
    await user.click(button('Kembali'));
    expect(await title('Nilai capaian target dan pakta')).toBeVisible();
    await waitFor(() => {
      expect(answer).toBeDefined();
    });
    await act(async () => {
      answer?.();
      await Promise.resolve();
    });
    expect(await title('Nilai capaian target dan pakta')).toBeVisible();
  });

  it('goes back with Escape as far as the first screen', async () => {
    const { user } = show({ answers: SETTLED });
    await title('Pratinjau');
    for (const name of ['Siapa yang bertanggung jawab?', 'Aturan penilaian', 'Periksa data']) {
      await user.keyboard('{Escape}');
      expect(await title(name)).toBeVisible();
    }
    await user.keyboard('{Escape}{Escape}{Escape}{Escape}');
    expect(await title('Nilai capaian target dan pakta')).toBeVisible();
  });

  it('changes its language without reading again', async () => {
    const { user, calls, memory } = show({ answers: SETTLED });
    await title('Pratinjau');
    await user.click(button('Tentang'));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(await title('About')).toBeVisible();
    await user.click(button('Back'));
    await title('Preview');
    expect(screen.getByText('of 6 are Tercapai in TW III')).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(memory.language()).toBe('en');
    expect(calls.names).toEqual(['look']);
  });

  it('says its version and lets the appearance be chosen', async () => {
    const { user, memory } = show({ answers: SETTLED });
    await title('Pratinjau');
    await user.click(button('Tentang'));
    expect(screen.getByText('Capaian 1.2.3')).toBeVisible();
    expect(screen.getByText('Alat ini menghitung; keputusan ada pada pejabat yang berwenang.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Gelap' }));
    expect(memory.theme()).toBe('dark');
  });

  it('explains a row and comes back to it', async () => {
    const { user } = show({ answers: SETTLED });
    await title('Pratinjau');
    await user.click(button(/^Dinas Perdagangan/));
    expect(await title('Mengapa?')).toHaveFocus();
    await user.keyboard('{Escape}');
    await title('Pratinjau');
    expect(button(/^Dinas Perdagangan/)).toHaveFocus();
  });

  it('explains the selected cell when the ribbon asks, and says so where it belongs to no row', async () => {
    const { requests, user } = show({ answers: { ...SETTLED, why: () => Promise.resolve(success(null)) } });
    await title('Pratinjau');
    act(() => {
      requests.send('why');
    });
    await title('Pilih baris yang dinilai');
    await user.click(button('Tutup'));
    await title('Pratinjau');
  });

  it('looks again when somebody edited the sheets, and says which verdicts changed', async () => {
    let edited: ((by: 'person' | 'coauthor') => void) | undefined;
    let rows = sampleRows('id');
    const { user, calls } = show({
      answers: {
        reading: (language) => ({
          ...sampleReading(language, 0),
          preview: { ...samplePreview(language), rows },
        }),
        watch: (changed) => {
          edited = changed;
          return () => undefined;
        },
      },
    });
    await title('Pratinjau');
    act(() => {
      edited?.('coauthor');
    });
    expect(screen.getByText(/Rekan mengubah lembar/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Tulis hasil' })).toBeNull();
    rows = rows.map((row) => (row.chip.word === INCOMPLETE.word ? { ...row, chip: MET } : row));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('region', { name: /^1 putusan berubah/ })).toHaveTextContent(
      'Data Belum Lengkap → Tercapai',
    );
    expect(button('Tulis hasil')).toBeVisible();
    expect(calls.names).toEqual(['look', 'look']);
  });

  it('offers the own sheet where a sheet is protected, and shows the preview before it writes', async () => {
    const { user, calls } = show({
      answers: { ...SETTLED, write: () => Promise.resolve(failure(sampleFailure)) },
    });
    await title('Pratinjau');
    await confirmable();
    await user.click(button('Tulis hasil'));
    await title('Lembar terkunci');
    expect(await accessibilityProblems()).toEqual([]);
    await user.click(button('Tulis di lembar baru'));
    await title('Pratinjau');
    expect(calls.looks.at(-1)?.prefersSheet).toBe(true);
    expect(screen.getByRole('radio', { name: 'Di lembar Hasil Evaluasi' })).toBeChecked();
  });

  it('points at cells by hand where nothing was found', async () => {
    const { user, calls } = show({
      answers: {
        look: (choices) => {
          calls.looks.push(choices);
          return Promise.resolve(
            success(
              'point:target' in choices.answers
                ? ({ kind: 'read', hasEarlierRun: false } as const)
                : ({ kind: 'nothing' } as const),
            ),
          );
        },
      },
    });
    await title('Belum menemukan tabel target');
    await user.click(button('Tunjuk sel'));
    await user.click(button('Pakai sel ini'));
    expect(await screen.findByText('Sel target: Target 2026!E8')).toBeVisible();
    await user.click(button('Pakai sel ini'));
    await title('Saya menemukan ini');
    expect(calls.looks.at(-1)?.answers).toEqual({
      'point:target': 'Target 2026!E8',
      'point:realisation': 'Target 2026!E8',
    });
  });

  it('shows the history and the sample from wherever it is asked', async () => {
    const { user, calls } = show({ wasUsed: false });
    await user.click(button('Coba contoh'));
    await user.click(button('Riwayat'));
    await title('Riwayat');
    expect(calls.names).toEqual(['openNew sample', 'history']);
    await user.keyboard('{Escape}');
    await title('Nilai capaian target dan pakta');
  });

  it('holds a run of the history, or what is typed from paper, against the workbook', async () => {
    const { user, calls } = show({ wasUsed: false });
    await user.click(button('Riwayat'));
    await title('Riwayat');
    await user.click(button('Cocokkan hasil 21 November 2026 14.05'));
    await title('Cocokkan');
    expect(screen.getByText(/^Berbeda dari hasil 21 November 2026/)).toBeVisible();
    const send = button('Cocokkan');
    expect(send).toBeDisabled();
    await user.type(screen.getByLabelText('Sidik jari di kertas'), '7f3a 19c2{Enter}');
    await title('Cocokkan');
    expect(calls.names).toEqual(['history', 'match 2026-11-21 14:05:00', 'match 7f3a 19c2']);
    await user.keyboard('{Escape}');
    await title('Riwayat');
    expect(button('Cocokkan hasil 21 November 2026 14.05')).toHaveFocus();
    await user.click(button('Bandingkan hasil 20 Oktober 2026 09.12'));
    expect(calls.names.at(-1)).toBe('compare 2026-10-20 09:12:00');
  });

  it('turns a bug into a sentence instead of a dead screen', async () => {
    show({ answers: { look: () => Promise.reject(new TypeError('x is not a function')) } });
    await title('Belum dapat dilanjutkan');
    expect(screen.getByText(/kesalahan yang tidak terduga \(TypeError\)/)).toBeVisible();
    expect(screen.queryByText(/x is not a function/)).toBeNull();
    expect(screen.getByText('Tidak ada yang berubah di buku kerja.')).toBeVisible();
  });

  it('does not claim that nothing changed when a bug came while it wrote', async () => {
    const { user } = show({
      answers: { ...SETTLED, write: () => Promise.reject(new Error('broken')) },
    });
    await title('Pratinjau');
    await confirmable();
    await user.click(button('Tulis hasil'));
    await title('Belum dapat dilanjutkan');
    expect(screen.queryByText(/Tidak ada yang berubah/)).toBeNull();
  });
});
