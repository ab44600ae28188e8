/**
 * @jest-environment jsdom
 */
// The grid as a person meets it with the keyboard and a screen reader: by role, name and what the workbook is told.
import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextDecoder, TextEncoder } from 'node:util';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Area } from '../../../src/host/engine/address';
import { gridWords } from '../../../src/messages/workbenchGridSentences';
import { SheetView } from '../../../src/workbench/grid/SheetView';
import { accessibilityProblems } from '../../taskpane/accessibilityProblems';
import { cell, openedSheet } from './drawnSheet';

// jsdom has neither; opening a workbook needs both, as every browser has them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const BOOK = {
  rows:
    `<row r="1">${cell('A1', 'Kode')}${cell('B1', 'Target')}</row>` +
    `<row r="2">${cell('A2', '4.1.01')}${cell('B2', 1234.5)}</row><row r="3"><c r="B3"><f>B2*2</f><v>2469</v></c></row>`,
  after: '<mergeCells><mergeCell ref="D1:E2"/></mergeCells>',
};

interface Heard {
  readonly selections: Area[];
  readonly edits: (readonly [row: number, column: number, text: string])[];
  readonly editing: boolean[];
}

function show(isAllowed = true): {
  readonly heard: Heard;
  readonly user: ReturnType<typeof userEvent.setup>;
} {
  const { model, entry, worksheet } = openedSheet(BOOK);
  const heard: Heard = { selections: [], edits: [], editing: [] };
  function Shown(): ReactNode {
    const [selection, setSelection] = useState<Area>({ row: 0, column: 0, rows: 1, columns: 1 });
    const [version, setVersion] = useState(0);
    return (
      <SheetView
        model={model}
        sheet={entry}
        version={version}
        selection={selection}
        onSelect={(area) => {
          heard.selections.push(area);
          setSelection(area);
        }}
        onEdit={(row, column, text) => {
          heard.edits.push([row, column, text]);
          if (isAllowed) worksheet.setContent(row, column, text === '' ? undefined : text, null);
          setVersion((number) => number + 1);
          return isAllowed;
        }}
        onEditing={(isEditing) => heard.editing.push(isEditing)}
        words={gridWords('id')}
      />
    );
  }
  document.documentElement.lang = 'id';
  document.title = 'Capaian';
  render(
    <main>
      <Shown />
    </main>,
  );
  return { heard, user: userEvent.setup() };
}

const grid = (): HTMLElement => screen.getByRole('grid', { name: 'Lembar Target' });
/** The cell that a screen reader is told of. */
const active = (): HTMLElement | null =>
  document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');

describe('SheetView', () => {
  it('names the sheet, its cells and their places', async () => {
    show();
    expect(grid()).toHaveAttribute('aria-rowcount', '201');
    const target = screen.getByRole('gridcell', { name: '1234,5' });
    expect(target).toHaveAttribute('aria-colindex', '3');
    expect(target.closest('[role=row]')).toHaveAttribute('aria-rowindex', '3');
    expect(screen.getByRole('columnheader', { name: 'B' })).toBeInTheDocument();
    expect(active()).toHaveAccessibleName('A1: Kode');
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('is one stop for the keyboard, walked through with arrow keys, and left after Escape', async () => {
    const { user, heard } = show();
    await user.tab();
    expect(grid()).toHaveFocus();
    await user.keyboard('{ArrowRight}{ArrowDown}');
    expect(active()).toHaveAccessibleName('B2: 1234,5');
    expect(active()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Tab}');
    expect(heard.selections.at(-1)).toEqual({ row: 1, column: 2, rows: 1, columns: 1 });
    expect(active()).toHaveAccessibleName('C2: kosong');
    await user.keyboard('{Escape}{Tab}');
    expect(document.body).toHaveFocus();
  });

  it('selects whole merges, and says what several cells are selected', async () => {
    const { user, heard } = show();
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowRight}{/Shift}');
    expect(heard.selections.at(-1)).toEqual({ row: 0, column: 2, rows: 2, columns: 3 });
    expect(screen.getByText('Terpilih C1:E2')).toBeInTheDocument();
  });

  it('begins to edit by typing and hands the text on with Enter', async () => {
    const { user, heard } = show();
    await user.tab();
    await user.keyboard('5.01');
    expect(heard.editing).toEqual([true]);
    expect(screen.getByRole('textbox', { name: 'Isi sel A1' })).toHaveValue('5.01');
    await user.keyboard('{Enter}');
    expect(heard.edits).toEqual([[0, 0, '5.01']]);
    expect(heard.editing).toEqual([true, false]);
    expect(heard.selections.at(-1)).toMatchObject({ row: 1, column: 0 });
    expect(screen.getByRole('gridcell', { name: '5.01' })).toBeInTheDocument();
    expect(grid()).toHaveFocus();
  });

  it('opens a formula as a formula, and writes nothing that was not changed', async () => {
    const { user, heard } = show();
    await user.tab();
    await user.keyboard('{Control>}{End}{/Control}{F2}');
    expect(screen.getByRole('textbox', { name: 'Isi sel B3' })).toHaveValue('=B2*2');
    await user.keyboard('{Enter}');
    expect(heard.edits).toEqual([]);
    await user.keyboard('{ArrowUp}{F2}9{Escape}');
    expect(heard.edits).toEqual([]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('clears what is selected', async () => {
    const { user, heard } = show();
    await user.tab();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
    expect(heard.edits).toEqual([
      [0, 0, ''],
      [0, 1, ''],
      [1, 0, ''],
      [1, 1, ''],
    ]);
  });

  it('says that a cell is protected and keeps its content', async () => {
    const { user, heard } = show(false);
    await user.tab();
    await user.keyboard('x{Enter}');
    expect(heard.edits).toHaveLength(1);
    expect(screen.getByRole('alert')).toHaveTextContent('dilindungi');
    expect(active()).toHaveAccessibleName('A1: Kode');
    await user.keyboard('{ArrowDown}');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('copies what is selected as text', async () => {
    const { user } = show();
    await user.tab();
    await user.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    const setData = jest.fn();
    fireEvent.copy(grid(), { clipboardData: { setData } });
    expect(setData).toHaveBeenCalledWith('text/plain', 'Kode\tTarget\n4.1.01\t1234,5');
  });
});
