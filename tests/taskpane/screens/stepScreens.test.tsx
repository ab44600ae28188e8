/**
 * @jest-environment jsdom
 */
// The steps between finding and preview, and the keys that work on each of them.
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { ChecksScreen } from '../../../src/taskpane/screens/ChecksScreen';
import { OfficialsScreen } from '../../../src/taskpane/screens/OfficialsScreen';
import { QuestionScreen } from '../../../src/taskpane/screens/QuestionScreen';
import { RulesScreen } from '../../../src/taskpane/screens/RulesScreen';
import { UnmetScreen } from '../../../src/taskpane/screens/UnmetScreen';
import { samplePreview, sampleQuestions, sampleReading } from '../sampleViews';
import { button, draw } from './drawnScreen';

const [question] = sampleQuestions('id');
if (question === undefined) throw new Error('The sample has no question');

describe('QuestionScreen', () => {
  it('shows rows and the effect under each answer', () => {
    draw(<QuestionScreen question={question} title="Satuan" number={1} total={2} />);
    const answer = screen.getByRole('radio', { name: 'Target dikalikan 1.000' });
    expect(answer).toHaveAccessibleDescription(/Dinas Perhubungan, target Rp3.000.000.000/);
    expect(answer).toHaveAccessibleDescription(/5 putusan berubah/);
    expect(screen.getByText('Pertanyaan 1 dari 2 · sel tidak diubah')).toBeVisible();
  });

  it('takes the answer with the arrows and Enter', async () => {
    const { user, events } = draw(<QuestionScreen question={question} title="Satuan" number={1} total={2} />);
    await user.click(screen.getByRole('radio', { name: 'Target dikalikan 1.000' }));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(events).toEqual([{ kind: 'answer', answers: { [question.id]: '1' } }]);
  });

  it('waits for an answer, or leaves the question open', async () => {
    const { user, events } = draw(<QuestionScreen question={question} title="Satuan" number={1} total={2} />);
    await user.click(button('Pakai'));
    await user.keyboard('{Enter}');
    expect(events).toEqual([]);
    await user.click(button('Lewati'));
    expect(events).toEqual([{ kind: 'skip' }]);
  });

  it('says once that all answers come to the same, and that nothing waits', () => {
    const [, second] = sampleQuestions('id');
    if (second === undefined) throw new Error('The sample has one question');
    draw(<QuestionScreen question={second} title="Bulan" number={2} total={2} />);
    expect(
      screen.getByText('Untuk saat ini semua pilihan sama hasilnya. TW III: tidak ada status yang berubah.'),
    ).toBeVisible();
    expect(screen.getByText('Jika dilewati, status baris tidak berubah.')).toBeVisible();
  });

  it('says how many rows wait for the answer', () => {
    draw(<QuestionScreen question={question} title="Satuan" number={1} total={2} />);
    expect(screen.getByText('Jika dilewati, 5 baris tetap Perlu Keputusan.')).toBeVisible();
  });

  it('takes a day as the answer, only within the year', async () => {
    const date = { lead: 'since:', first: '2026-01-01', last: '2026-12-31' };
    const dated = { ...question, date };
    const { user, events } = draw(<QuestionScreen question={dated} title="Target" number={1} total={1} />);
    expect(screen.queryByLabelText('Tanggal berlaku')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Berlaku sejak tanggal lain' }));
    await user.click(button('Pakai'));
    const field = screen.getByLabelText('Tanggal berlaku');
    await user.type(field, '2027-01-01');
    expect(screen.getByText('Tanggalnya harus dalam tahun 2026.')).toBeVisible();
    await user.click(button('Pakai'));
    expect(events).toEqual([]);
    await user.clear(field);
    await user.type(field, '2026-09-30');
    await user.click(button('Pakai'));
    expect(events).toEqual([{ kind: 'answer', answers: { [question.id]: 'since:2026-09-30' } }]);
  });

  it('shows the day that was the answer', () => {
    const date = { lead: 'since:', first: '2026-01-01', last: '2026-12-31' };
    const option = {
      id: 'since:2026-09-30',
      label: 'Berlaku sejak 30 September 2026',
      examples: [],
      effect: null,
    };
    const given = { ...question, date, options: [option, ...question.options], answer: option.id };
    draw(<QuestionScreen question={given} title="Target" number={1} total={1} />);
    expect(screen.getByRole('radio', { name: 'Berlaku sejak tanggal lain' })).toBeChecked();
    expect(screen.getByLabelText('Tanggal berlaku')).toHaveValue('2026-09-30');
    expect(screen.queryByRole('radio', { name: option.label })).toBeNull();
  });

  it('takes a remembered answer back', async () => {
    const { user, events } = draw(
      <QuestionScreen question={{ ...question, answer: '1' }} title={null} number={null} total={0} />,
    );
    expect(screen.getByRole('radio', { name: 'Satuannya sudah sama' })).toBeChecked();
    await user.click(button('Tarik jawaban ini'));
    expect(events).toEqual([{ kind: 'answer', answers: { [question.id]: '' } }]);
  });
});

describe('ChecksScreen', () => {
  it('says how grave each point is, jumps to its cell, and opens remembered answers', async () => {
    const { user, events } = draw(<ChecksScreen reading={sampleReading('id', 0)} />);
    expect(screen.getByText('Penting.')).toBeVisible();
    await user.click(button('Realisasi!K10'));
    await user.click(button(/^Ubah jawaban: Target tahun/));
    expect(events).toEqual([
      { kind: 'jump', place: { sheet: 'Realisasi', address: 'K10', text: 'Realisasi!K10' } },
      { kind: 'openQuestion', id: 'revision:Target 2026' },
    ]);
  });
});

describe('RulesScreen', () => {
  it('computes again for another date only when asked to', async () => {
    const { user, events } = draw(
      <RulesScreen rules={sampleReading('id').rules} asOfText="30 September 2026" />,
    );
    const field = screen.getByLabelText('Dinilai sampai');
    await user.clear(field);
    await user.click(button('Hitung ulang'));
    expect(events).toEqual([]);
    await user.type(field, '2026-06-30');
    await user.keyboard('{Enter}');
    expect(events).toEqual([{ kind: 'chooseDate', asOf: '2026-06-30' }]);
  });

  it('says that every percentage has one status, and opens or adds the sheets of rules', async () => {
    const { user, events } = draw(
      <RulesScreen rules={sampleReading('id').rules} asOfText="30 September 2026" />,
    );
    expect(screen.getByText(/Setiap persentase punya satu status/)).toBeVisible();
    expect(screen.getByRole('row', { name: 'TW III 75 % 100 %' })).toBeVisible();
    await user.click(button('Buka Ambang Triwulan'));
    await user.click(button('Tambah lembar Pengaturan'));
    expect(events.map(({ kind }) => kind)).toEqual(['jump', 'addSheet']);
  });
});

describe('Screen', () => {
  it('goes back with Escape and walks by the steps', async () => {
    const { user, events } = draw(<OfficialsScreen officials={sampleReading('id').officials} />, {
      step: 'officials',
    });
    await user.keyboard('{Escape}');
    await user.click(button('1 Data'));
    expect(button('4 Pejabat')).toHaveAttribute('aria-current', 'step');
    await user.keyboard('{Escape}');
    expect(events.map(({ kind }) => kind)).toEqual(['back', 'goTo', 'back']);
  });

  it('presses the main button with Enter unless something else has it', async () => {
    const { user, events } = draw(<OfficialsScreen officials={sampleReading('id').officials} />);
    await user.keyboard('{Enter}');
    button('Pakta!Q6').focus();
    await user.keyboard('{Enter}');
    expect(events.map(({ kind }) => kind)).toEqual(['next', 'jump']);
  });

  it('keeps chips readable on a dark ground', () => {
    draw(<UnmetScreen preview={samplePreview('id')} />, { isDark: true });
    const [chip] = screen.getAllByText('Tidak Tercapai');
    expect(chip).toHaveStyle({ color: '#FFC7CE' });
  });
});
