/**
 * @jest-environment jsdom
 */
// The first screens: welcome, what was found, what was not, the meaning of columns.
import '@testing-library/jest-dom';
import { screen } from '@testing-library/react';
import { ColumnsScreen } from '../../../src/taskpane/screens/ColumnsScreen';
import { FoundScreen } from '../../../src/taskpane/screens/FoundScreen';
import { NothingScreen } from '../../../src/taskpane/screens/NothingScreen';
import { WelcomeScreen } from '../../../src/taskpane/screens/WelcomeScreen';
import { givenUseCases } from '../givenUseCases';
import { sampleNothing, sampleReading } from '../sampleViews';
import { button, draw } from './drawnScreen';

const nothing = (): undefined => undefined;

describe('WelcomeScreen', () => {
  it('begins, opens the sample as a new workbook, and speaks the other language', async () => {
    const heard: string[] = [];
    const { user, events } = draw(
      <WelcomeScreen
        isInExcel
        onBegin={() => heard.push('begin')}
        onLanguage={(language) => heard.push(language)}
      />,
    );
    expect(screen.getByText('Tidak mengubah angka Anda.')).toBeVisible();
    await user.click(button('Mulai dengan file ini'));
    await user.click(button('Coba contoh'));
    await user.click(screen.getByRole('radio', { name: 'English' }));
    expect(heard).toEqual(['begin', 'en']);
    expect(events).toEqual([{ kind: 'openNew', book: 'sample' }]);
  });

  it('offers nothing to begin outside Excel', () => {
    draw(<WelcomeScreen isInExcel={false} onBegin={nothing} onLanguage={nothing} />);
    expect(screen.queryByRole('button', { name: /Mulai|Riwayat|contoh/ })).toBeNull();
    expect(screen.getByText(/bekerja di dalam Excel/)).toBeVisible();
  });
});

describe('FoundScreen', () => {
  it('shows each table with its place, and the ways on', async () => {
    const { user, events } = draw(<FoundScreen reading={sampleReading('id')} />, { step: 'data' });
    const target = screen.getByRole('region', { name: 'Target' });
    expect(target).toHaveTextContent('Baris 6–11, judul di baris 4–5');
    await user.click(button('Target 2026!A4:R11'));
    await user.click(button('Tunjuk sendiri'));
    await user.click(button('Benar, lanjut'));
    expect(events.map(({ kind }) => kind)).toEqual(['jump', 'open', 'next']);
  });
});

describe('NothingScreen', () => {
  it('offers to point at a cell', async () => {
    const { user, events } = draw(<NothingScreen nothing={sampleNothing('id')} />);
    await user.click(button('Tunjuk sel'));
    expect(events).toEqual([{ kind: 'open', side: { name: 'pointing', target: null } }]);
  });

  it('leads back to the earlier reading where it was lost by pointing', async () => {
    const { user, events } = draw(<NothingScreen nothing={sampleNothing('id')} wasPointed />);
    await user.click(button('Kembali ke pembacaan semula'));
    expect(events).toEqual([{ kind: 'unpoint' }]);
  });

  it('offers the years that could be meant', async () => {
    const { user, events } = draw(
      <NothingScreen nothing={{ ...sampleNothing('id'), canPoint: false, years: [2025, 2026] }} />,
    );
    await user.click(button('Pakai'));
    expect(events).toEqual([]);
    await user.click(screen.getByRole('radio', { name: '2026' }));
    await user.click(button('Pakai'));
    expect(events).toEqual([{ kind: 'chooseYear', year: 2026 }]);
  });
});

describe('ColumnsScreen', () => {
  it('sends only the meanings that were changed', async () => {
    const { user, events } = draw(
      <ColumnsScreen sheet="Target 2026" columns={givenUseCases().useCases.columns('Target 2026', 'id')} />,
    );
    const column = screen.getByRole('combobox', { name: 'E · Target' });
    await user.selectOptions(column, 'Target Perubahan');
    await user.click(button('Pakai'));
    expect(events).toEqual([
      { kind: 'answer', answers: { 'column:Target 2026!target': 'Target Perubahan' } },
    ]);
    await user.selectOptions(column, 'Target Murni');
    await user.click(button('Pakai'));
    expect(events).toHaveLength(1);
  });
});
