// The open workbooks, where there is more than one.
import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import type { Dispatch, ReactNode } from 'react';
import type { WorkbenchSentences } from '../messages/workbenchSentences';
import type { BooksEvent, BooksState } from './booksState';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    backgroundColor: tokens.colorNeutralBackground3,
    flexShrink: 0,
  },
});

interface BookTabsProps {
  readonly words: WorkbenchSentences;
  readonly state: BooksState;
  readonly dispatch: Dispatch<BooksEvent>;
}

export function BookTabs({ words, state, dispatch }: BookTabsProps): ReactNode {
  const styles = useStyles();
  const active = state.books.find(({ id }) => id === state.activeId);
  return (
    <nav className={styles.bar} aria-label={words.books}>
      <TabList
        size="small"
        selectedValue={state.activeId}
        onTabSelect={(_, { value }) => {
          dispatch({ kind: 'chosen', id: Number(value) });
        }}
      >
        {state.books.map(({ id, name }) => (
          <Tab key={id} value={id}>
            {name}
          </Tab>
        ))}
      </TabList>
      {active === undefined ? null : (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            dispatch({ kind: 'closed', id: active.id });
          }}
        >
          {words.closeBook(active.name)}
        </Button>
      )}
    </nav>
  );
}
