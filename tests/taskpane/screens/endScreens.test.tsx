/**
 * @jest-environment jsdom
 */
// What comes after the preview: the end, the reasons, the history, trouble.
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { DoneScreen } from '../../../src/taskpane/screens/DoneScreen';
import { HistoryScreen } from '../../../src/taskpane/screens/HistoryScreen';
import { TroubleScreen } from '../../../src/taskpane/screens/TroubleScreen';
import { UnmetScreen } from '../../../src/taskpane/screens/UnmetScreen';
import { WhyScreen } from '../../../src/taskpane/screens/WhyScreen';
import { sampleDone, sampleFailure, sampleHistory, samplePreview, sampleWhy } from '../sampleViews';
import { button, draw } from './drawnScreen';

describe('DoneScreen', () => {
  it('shows how many cells were checked, and takes everything back', async () => {
    const { user, events } = draw(<DoneScreen done={sampleDone('id')} />);
    expect(screen.getByText('1.342')).toBeVisible();
    expect(
      screen.getByText(/19 kolom ditulis di lembar Target 2026 dalam 1,2 detik · 0 sel Anda berubah/),
    ).toBeVisible();
    await user.click(button('Batalkan semua'));
    expect(events).toEqual([{ kind: 'undo' }]);
  });

  it('stays when Escape is pressed, and has a way on', async () => {
    const looked = jest.fn();
    const { user, events } = draw(<DoneScreen done={sampleDone('id')} />, { lookAgain: looked });
    await user.keyboard('{Escape}');
    expect(events).toEqual([]);
    await user.click(button('Lihat lagi'));
    expect(looked).toHaveBeenCalledTimes(1);
  });

  it('leaves the way on to the banner once figures have changed', () => {
    draw(<DoneScreen done={sampleDone('id')} />, { step: 'result', freshness: 'edited' });
    expect(screen.getAllByRole('button', { name: 'Lihat lagi' })).toHaveLength(1);
  });

  it('says that sheets changed as decided, and how, instead of that none did', () => {
    const decided = ['Pakta, kolom Pejabat Baru: 1 sel kosong → Sejak menjabat'];
    draw(<DoneScreen done={{ ...sampleDone('id'), decided }} />);
    expect(screen.queryByText(/0 sel Anda berubah/)).toBeNull();
    expect(screen.getByText(/lembar Anda hanya berubah sesuai ketetapan Anda/)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Ketetapan Anda yang ditulis' })).toHaveTextContent(
      decided[0] ?? '',
    );
  });
});

describe('UnmetScreen', () => {
  it('lists the rows that are not met, in the order of the sheet', () => {
    draw(<UnmetScreen preview={samplePreview('id')} />);
    const names = screen.getAllByRole('button', { name: /Mengapa/ }).map((each) => each.textContent);
    expect(names.map((name) => name.replace(': Mengapa?', ''))).toEqual([
      'Dinas Perhubungan',
      'Dinas Perdagangan',
      'Dinas Pariwisata',
      'Dinas Lingkungan Hidup',
    ]);
  });
});

describe('WhyScreen', () => {
  it('shows the percentage, the figures with their cells, the reasons and the way to catch up', async () => {
    const { user, events } = draw(<WhyScreen why={sampleWhy('id')} />);
    expect(screen.getByText('99,99 %')).toBeVisible();
    expect(screen.getByRole('region', { name: 'Alasan' })).toHaveTextContent('Putusan ini rapuh');
    expect(screen.getByRole('region', { name: 'Mengejar target' })).toHaveTextContent('per bulan');
    await user.click(button('Realisasi!C9:K9'));
    expect(events).toEqual([
      { kind: 'jump', place: { sheet: 'Realisasi', address: 'C9:K9', text: 'Realisasi!C9:K9' } },
    ]);
  });

  it('copies the sentence', async () => {
    const { user } = draw(<WhyScreen why={sampleWhy('id')} />);
    await user.click(button('Salin kalimat'));
    expect(await screen.findByText('Tersalin.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(sampleWhy('id').sentence);
  });

  it('shows the sentence for copying by hand where the web view forbids more', async () => {
    const { user } = draw(<WhyScreen why={sampleWhy('id')} />);
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(button('Salin kalimat'));
    expect(await screen.findByRole('textbox', { name: /Salin teks ini/ })).toHaveValue(
      sampleWhy('id').sentence,
    );
  });
});

describe('HistoryScreen', () => {
  it('takes only the latest run back', async () => {
    const { user, events } = draw(<HistoryScreen runs={sampleHistory('id')} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText('berlaku · sidik jari 7F3A-19C2')).toBeVisible();
    expect(screen.getByText(/sidik jari data A01B-77DE, aturan 11D0-5B2A/)).toBeVisible();
    await user.click(button('Batalkan hasil ini'));
    expect(events).toEqual([{ kind: 'undo' }]);
  });
});

describe('TroubleScreen', () => {
  it('says what is safe and offers one way out', async () => {
    const { user, events } = draw(<TroubleScreen failure={sampleFailure('id')} />);
    expect(screen.getByText('Tidak ada yang berubah di buku kerja.')).toBeVisible();
    await user.click(button('Tulis di lembar baru'));
    expect(events).toEqual([{ kind: 'takeOffer', offer: 'ownSheet' }]);
  });

  it('does not claim that nothing changed where that is not known', () => {
    draw(<TroubleScreen failure={{ ...sampleFailure('id'), isUnchanged: false, offer: null }} />);
    expect(screen.queryByText(/Tidak ada yang berubah/)).toBeNull();
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
