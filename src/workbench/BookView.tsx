// One open workbook: its grid and tabs, and the pane beside them. Stays mounted while another workbook is looked at, so
// that its pane keeps its place.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Area } from '../host/engine/address';
import type { SheetEntry, WorkbookModel } from '../host/engine/workbookModel';
import type { Language } from '../messages/language';
import { gridWords } from '../messages/workbenchGridSentences';
import { workbenchSentences } from '../messages/workbenchSentences';
import { SheetView } from './grid/SheetView';
import type { OpenBook } from './openBook';
import { PaneFrame, type PaneFrameProps } from './PaneFrame';
import { SheetTabs } from './SheetTabs';
import { typedText } from './typedText';

const useStyles = makeStyles({
  book: { flexGrow: 1, minHeight: 0, display: 'flex' },
  hidden: { display: 'none' },
  sheet: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column' },
  grid: { flexGrow: 1, minHeight: 0 },
  pane: {
    width: 'min(350px, 100%)',
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
  },
  paneBar: { display: 'flex', justifyContent: 'flex-end', padding: '2px 4px', flexShrink: 0 },
});

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/** What is typed into a cell of the format Text stays as it is typed. */
const isTextCell = (model: WorkbookModel, { worksheet }: SheetEntry, row: number, column: number): boolean =>
  worksheet !== null && model.styles.style(worksheet.style(row, column)).numberFormat === '@';

export interface BookViewProps extends Pick<PaneFrameProps, 'shell' | 'takeFault' | 'onHost'> {
  readonly book: OpenBook;
  readonly isActive: boolean;
  readonly isPaneShown: boolean;
  readonly onClosePane: () => void;
  readonly language: Language;
  /** Whether the next edit counts as a co-author's. */
  readonly isCoauthor: boolean;
  readonly onEditing: (isEditing: boolean) => void;
  /** Something other than the pane happened in the workbook: its events are to be sent. */
  readonly onHappened: () => void;
}

export function BookView(props: BookViewProps): ReactNode {
  const { book, isActive, isPaneShown, language, isCoauthor, onEditing, onHappened } = props;
  const { executor } = book;
  const { model } = executor;
  const styles = useStyles();
  const words = workbenchSentences(language);
  // As in Excel it is settled when the pane starts; of another choice the pane is told without losing its place.
  const [locale] = useState(language === 'id' ? 'id-ID' : 'en-US');
  // The model is changed in place; the first number tells that it must be read again, the second only drawn again.
  const [version, setVersion] = useState(0);
  const [, setMoment] = useState(0);
  const renew = (): void => {
    setVersion((number) => number + 1);
  };
  const redraw = (): void => {
    setMoment((number) => number + 1);
  };
  const active = model.activeSheet;
  const select = (sheet: SheetEntry, area: Area): void => {
    executor.select(sheet, area);
    onHappened();
    redraw();
  };
  const edit = (sheet: SheetEntry, row: number, column: number, text: string): boolean => {
    const source = isCoauthor ? 'Remote' : 'Local';
    const input = isTextCell(model, sheet, row, column) ? text : typedText(text, language);
    const refusal = executor.type(sheet, row, column, input, source);
    onHappened();
    renew();
    return refusal === null;
  };
  return (
    <div className={mergeClasses(styles.book, isActive ? undefined : styles.hidden)}>
      <div className={styles.sheet}>
        <div className={styles.grid}>
          {active === undefined ? null : (
            <SheetView
              model={model}
              sheet={active}
              version={version}
              selection={executor.selection ?? FIRST_CELL}
              onSelect={(area) => {
                select(active, area);
              }}
              onEdit={(row, column, text) => edit(active, row, column, text)}
              onEditing={onEditing}
              words={gridWords(language)}
            />
          )}
        </div>
        <SheetTabs
          model={model}
          label={words.sheets}
          active={active}
          onChoose={(sheet) => {
            select(sheet, FIRST_CELL);
          }}
        />
      </div>
      <div className={mergeClasses(styles.pane, isPaneShown ? undefined : styles.hidden)}>
        <div className={styles.paneBar}>
          <Button size="small" appearance="subtle" onClick={props.onClosePane}>
            {words.hidePane}
          </Button>
        </div>
        <PaneFrame
          book={book}
          locale={locale}
          title={words.pane}
          shell={props.shell}
          onWorkbookChanged={renew}
          takeFault={props.takeFault}
          onHost={props.onHost}
        />
      </div>
    </div>
  );
}
