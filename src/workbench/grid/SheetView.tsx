// A sheet of an open workbook as a grid to look at, walk through and type into. Reads the model and never changes it: what
// a person does is told through the props.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Area } from '../../host/engine/address';
import type { SheetEntry, WorkbookModel } from '../../host/engine/workbookModel';
import type { Worksheet } from '../../host/engine/worksheet';
import type { GridWords } from '../../messages/workbenchGridSentences';
import { SheetGrid } from './SheetGrid';

export interface SheetViewProps {
  readonly model: WorkbookModel;
  readonly sheet: SheetEntry;
  /** Rises with every change of the workbook, so that the view reads it again. */
  readonly version: number;
  readonly selection: Area;
  readonly onSelect: (area: Area) => void;
  /** What a person typed into a cell; false when the workbook refuses it: the view says so and keeps the old content. */
  readonly onEdit: (row: number, column: number, text: string) => boolean;
  /** A person is inside a cell: Excel refuses requests meanwhile. */
  readonly onEditing: (isEditing: boolean) => void;
  readonly words: GridWords;
}

export type SheetGridProps = SheetViewProps & { readonly worksheet: Worksheet };

const useStyles = makeStyles({
  empty: {
    height: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

export function SheetView(props: SheetViewProps): ReactNode {
  const styles = useStyles();
  const { sheet, words } = props;
  if (sheet.worksheet === null) return <div className={styles.empty}>{words.noCells}</div>;
  // Another sheet is another grid: nothing of the old one's editing or place stays.
  return <SheetGrid key={sheet.id} {...props} worksheet={sheet.worksheet} />;
}
