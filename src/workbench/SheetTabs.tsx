// The sheets of a workbook as tabs below the grid, hidden ones left out.
import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SheetEntry, WorkbookModel } from '../host/engine/workbookModel';

const useStyles = makeStyles({
  bar: {
    overflowX: 'auto',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    flexShrink: 0,
  },
});

interface SheetTabsProps {
  readonly model: WorkbookModel;
  readonly label: string;
  readonly active: SheetEntry | undefined;
  readonly onChoose: (sheet: SheetEntry) => void;
}

const isVisible = ({ element }: SheetEntry): boolean =>
  (element.getAttribute('state') ?? 'visible') === 'visible';

export function SheetTabs({ model, label, active, onChoose }: SheetTabsProps): ReactNode {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label={label}>
      <TabList
        size="small"
        selectedValue={active?.id ?? ''}
        onTabSelect={(_, { value }) => {
          const sheet = model.sheets.find(({ id }) => id === value);
          if (sheet !== undefined) onChoose(sheet);
        }}
      >
        {model.sheets.filter(isVisible).map((sheet) => (
          <Tab key={sheet.id} value={sheet.id}>
            {model.nameOf(sheet)}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
