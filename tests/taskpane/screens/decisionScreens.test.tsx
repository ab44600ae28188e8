/**
 * @jest-environment jsdom
 */
// The screens on which rules and pacts are decided: what they send, and that nothing is chosen beforehand.
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { NO_TERMS } from '../../../src/sheets/rules/ruleChanges';
import { BoundsScreen } from '../../../src/taskpane/screens/decisions/BoundsScreen';
import { IndicatorScreen } from '../../../src/taskpane/screens/decisions/IndicatorScreen';
import { IndicatorsScreen } from '../../../src/taskpane/screens/decisions/IndicatorsScreen';
import { SigningScreen } from '../../../src/taskpane/screens/decisions/SigningScreen';
import { StagesScreen } from '../../../src/taskpane/screens/decisions/StagesScreen';
import { TermScreen } from '../../../src/taskpane/screens/decisions/TermScreen';
import { OfficialsScreen } from '../../../src/taskpane/screens/OfficialsScreen';
import { sampleIndicator, sampleIndicators, sampleSigning, sampleTerm } from '../sampleDecisions';
import { sampleReading } from '../sampleViews';
import { button, draw } from './drawnScreen';

const usable = (texts: readonly string[]) => ({
  isUsable: !texts.includes(''),
  sentence: texts.includes('') ? 'Belum lengkap' : 'Dapat dipakai',
});

describe('StagesScreen', () => {
  it('takes a preset, and says once that its legal basis must be confirmed', async () => {
    const { user, events } = draw(<StagesScreen texts={['15', '40', '75', '100']} check={usable} />);
    expect(screen.getAllByText('Pastikan dasar hukumnya dengan Bagian Hukum.')).toHaveLength(1);
    await user.click(button('Pakai'));
    expect(events).toEqual([]);
    await user.click(screen.getByRole('radio', { name: /^Rata 25\/50\/75\/100/ }));
    await user.keyboard('{Enter}');
    expect(events).toEqual([{ kind: 'chooseRules', rules: { shares: ['25', '50', '75', '100'] } }]);
  });

  it('takes a table of its own only once it can be used', async () => {
    const { user, events } = draw(<StagesScreen texts={['15', '40', '75', '100']} check={usable} />);
    await user.click(screen.getByRole('radio', { name: /^Tabel sendiri/ }));
    const field = screen.getByRole('textbox', { name: 'TW II, % dari target tahun' });
    await user.clear(field);
    expect(screen.getByText('Belum lengkap')).toBeVisible();
    await user.keyboard('{Enter}');
    expect(events).toEqual([]);
    await user.type(field, '37,5{Enter}');
    expect(events).toEqual([{ kind: 'chooseRules', rules: { shares: ['15', '37,5', '75', '100'] } }]);
  });
});

describe('fields of stages and bounds', () => {
  const faulty = () => ({ isUsable: false, sentence: 'Isi TW II dengan angka persen.', faultyAt: [1] });

  it('mark the one at fault, and say at it why', async () => {
    const { user } = draw(<StagesScreen texts={['15', '40', '75', '100']} check={faulty} />);
    await user.click(screen.getByRole('radio', { name: /^Tabel sendiri/ }));
    const field = screen.getByRole('textbox', { name: 'TW II, % dari target tahun' });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription('Isi TW II dengan angka persen.');
    expect(screen.getByRole('textbox', { name: 'TW I, % dari target tahun' })).toBeValid();
  });

  it('do so for the bounds of statuses', () => {
    const { boundTexts } = sampleReading('id').rules;
    draw(<BoundsScreen bounds={boundTexts} check={faulty} />);
    expect(screen.getByRole('textbox', { name: 'Mendekati Target, mulai (%)' })).toBeInvalid();
    expect(screen.getByRole('textbox', { name: 'Tercapai, mulai (%)' })).toBeValid();
  });
});

describe('BoundsScreen', () => {
  it('sends the bounds of all statuses once one is another', async () => {
    const { boundTexts } = sampleReading('id').rules;
    const { user, events } = draw(<BoundsScreen bounds={boundTexts} check={usable} />);
    const field = screen.getByRole('textbox', { name: 'Mendekati Target, mulai (%)' });
    await user.clear(field);
    await user.type(field, '85{Enter}');
    expect(events).toEqual([{ kind: 'chooseRules', rules: { bounds: ['100', '85'] } }]);
  });
});

describe('IndicatorsScreen', () => {
  it('looks for indicators and opens one', async () => {
    const asked: string[] = [];
    const find = (words: string) => {
      asked.push(words);
      return sampleIndicators();
    };
    const { user, events } = draw(<IndicatorsScreen find={find} />);
    await user.type(screen.getByRole('searchbox', { name: 'Cari indikator atau OPD' }), 'pasar');
    expect(asked.at(-1)).toBe('pasar');
    expect(screen.getByText(/2 dari 60 indikator/)).toBeVisible();
    await user.click(button('Retribusi Pelayanan Pasar · Dinas Perdagangan'));
    expect(events).toEqual([{ kind: 'open', side: { name: 'indicator', id: 'Target 2026!8' } }]);
  });
});

describe('IndicatorScreen', () => {
  it('answers only what is other than it was', async () => {
    const { user, events } = draw(<IndicatorScreen indicator={sampleIndicator()} check={usable} />);
    const direction = screen.getByRole('combobox', { name: 'Arah indikator' });
    await user.selectOptions(direction, 'Semakin rendah semakin baik');
    await user.selectOptions(direction, 'Semakin tinggi semakin baik');
    await user.click(button('Pakai'));
    expect(events).toEqual([]);
    const field = screen.getByRole('textbox', { name: 'TW I, % dari target tahun' });
    await user.clear(field);
    await user.type(field, '12,5');
    await user.selectOptions(direction, 'Semakin rendah semakin baik');
    await user.click(button('Pakai'));
    expect(events).toEqual([
      {
        kind: 'answer',
        answers: {
          'own-direction:Target 2026!4.1.02': 'Semakin rendah semakin baik',
          'own-stages:Target 2026!4.1.02': '12.5/40/75/100',
        },
      },
    ]);
  });

  it('takes back what was said by hand', async () => {
    const { user, events } = draw(<IndicatorScreen indicator={sampleIndicator(true)} check={usable} />);
    await user.click(button('Kembalikan seperti di lembar'));
    expect(events).toEqual([{ kind: 'answer', answers: { 'own-direction:Target 2026!4.1.02': '' } }]);
  });
});

describe('TermScreen', () => {
  it('says once what every choice would come to', () => {
    const term = { ...sampleTerm('id', false), sameEffect: 'Hasil pakta, baris: 13 Belum Dapat Dinilai' };
    draw(<TermScreen term={term} terms={NO_TERMS} />);
    expect(
      screen.getByText(/^Untuk saat ini semua pilihan sama hasilnya\. .*13 Belum Dapat Dinilai\.$/),
    ).toBeVisible();
  });

  it('has no trigger chosen, waits for one, and takes several', async () => {
    const { user, events } = draw(<TermScreen term={sampleTerm('id', true)} terms={NO_TERMS} />);
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([]);
    await user.click(button('Pakai'));
    expect(events).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: /^Akhir tahun/ }));
    await user.click(screen.getByRole('checkbox', { name: /^Tiap triwulan/ }));
    await user.click(button('Pakai'));
    const terms = { ...NO_TERMS, triggers: ['Triwulan', 'Tahun'] };
    expect(events).toEqual([{ kind: 'chooseRules', rules: { terms } }]);
  });

  it('keeps the other terms, and can be cleared', async () => {
    const terms = { ...NO_TERMS, newcomer: 'Meneruskan' } as const;
    const { user, events } = draw(<TermScreen term={sampleTerm('id', false, ['Ketat'])} terms={terms} />);
    await user.click(screen.getByRole('radio', { name: 'Dianggap tercapai' }));
    await user.keyboard('{Enter}');
    await user.click(button('Kosongkan pilihan ini'));
    expect(events).toEqual([
      { kind: 'chooseRules', rules: { terms: { ...terms, catchUp: 'Boleh dikejar' } } },
      { kind: 'chooseRules', rules: { terms: { ...terms, catchUp: null } } },
    ]);
  });
});

describe('SigningScreen', () => {
  it('adds a document for all heads who have signed nothing, once it says whose, what and when', async () => {
    const { user, events } = draw(<SigningScreen signing={sampleSigning} documents={[]} />);
    await user.type(screen.getByRole('textbox', { name: 'Kalimat pakta (tempel)' }), 'Baris satu{Enter}dua');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Untuk kepala/ }), '*');
    await user.selectOptions(screen.getByRole('combobox', { name: /^Jenis dokumen/ }), 'Perjanjian Kinerja');
    await user.type(screen.getByLabelText(/^Tanggal pakta/), '2026-01-02');
    await user.click(button('Pakai'));
    expect(events).toEqual([]);
    expect(screen.getByText('Perjanjian Kinerja tanpa penandatangan tidak berlaku.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Penandatangan' }), ' Bupati ');
    await user.click(button('Pakai'));
    const document = {
      opds: ['1.02', '1.03'],
      kind: 'Perjanjian Kinerja',
      number: '',
      date: '2026-01-02',
      signatory: 'Bupati',
      clause: 'Baris satu\ndua',
    };
    expect(events).toEqual([{ kind: 'chooseRules', rules: { documents: [document] } }]);
  });
});

describe('OfficialsScreen', () => {
  it('settles terms, adds and removes pacts, and may leave pacts out', async () => {
    const { user, events } = draw(<OfficialsScreen officials={sampleReading('id').officials} />);
    await user.click(button('Tetapkan Pejabat Baru di sini'));
    await user.click(button('Ubah Kejar'));
    await user.click(button('Tambah pakta'));
    await user.click(button('Hapus pakta yang belum ditulis'));
    await user.click(button('Tanpa pakta, nilai saja'));
    expect(events).toEqual([
      { kind: 'open', side: { name: 'term', term: 'Pejabat Baru' } },
      { kind: 'open', side: { name: 'term', term: 'Kejar' } },
      { kind: 'open', side: { name: 'signing' } },
      { kind: 'chooseRules', rules: { documents: [] } },
      { kind: 'withoutPacts' },
    ]);
  });

  it('does not offer to leave out pacts that stand in the workbook', () => {
    draw(<OfficialsScreen officials={{ ...sampleReading('id').officials, hasPacts: true }} />);
    expect(screen.queryByRole('button', { name: 'Tanpa pakta, nilai saja' })).not.toBeInTheDocument();
  });
});
