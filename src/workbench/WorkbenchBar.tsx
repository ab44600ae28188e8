// The slim bar above the grid: file, the ribbon's commands, language, and the plain word that this is not Excel.
import {
  Badge,
  Button,
  Divider,
  makeStyles,
  Select,
  Toolbar,
  ToolbarButton,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { isLanguage, LANGUAGES, type Language } from '../messages/language';
import { LANGUAGE_NAMES } from '../messages/paneFrameSentences';
import type { WorkbenchSentences } from '../messages/workbenchSentences';
import { RIBBON_FUNCTIONS, type RibbonFunction } from '../taskpane/ribbonFunctions';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    flexShrink: 0,
  },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  divider: { flexGrow: 0, height: '24px' },
  rest: { flexGrow: 1 },
});

interface WorkbenchBarProps {
  readonly words: WorkbenchSentences;
  readonly language: Language;
  readonly hasBook: boolean;
  readonly isPaneShown: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: () => void;
  readonly onSave: () => void;
  readonly onPane: () => void;
  readonly onCommand: (command: RibbonFunction) => void;
  readonly onLanguage: (language: Language) => void;
}

export function WorkbenchBar(props: WorkbenchBarProps): ReactNode {
  const { words, hasBook, onFile, onCommand } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const labels: Readonly<Record<RibbonFunction, string>> = {
    evaluateAgain: words.evaluateAgain,
    explainCell: words.why,
    makeTemplate: words.template,
  };
  return (
    <header className={styles.bar}>
      <span className={styles.name}>{words.title}</span>
      <Tooltip content={words.notExcelTip} relationship="description">
        <Badge appearance="outline" color="informative" tabIndex={0}>
          {words.notExcel}
        </Badge>
      </Tooltip>
      <Divider vertical className={styles.divider} />
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be picked again.
          target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button size="small" onClick={() => picker.current?.click()}>
        {words.open}
      </Button>
      <Button size="small" onClick={props.onSample}>
        {words.sample}
      </Button>
      <Button size="small" disabled={!hasBook} onClick={props.onSave}>
        {words.save}
      </Button>
      <Divider vertical className={styles.divider} />
      <Toolbar aria-label={words.commands} size="small">
        <ToolbarButton appearance="primary" disabled={!hasBook} onClick={props.onPane}>
          {words.evaluate}
        </ToolbarButton>
        {RIBBON_FUNCTIONS.map((command) => (
          <ToolbarButton
            key={command}
            disabled={!hasBook}
            onClick={() => {
              onCommand(command);
            }}
          >
            {labels[command]}
          </ToolbarButton>
        ))}
      </Toolbar>
      <span className={styles.rest} />
      <Select
        size="small"
        aria-label={words.language}
        value={props.language}
        onChange={(_, { value }) => {
          if (isLanguage(value)) props.onLanguage(value);
        }}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </Select>
    </header>
  );
}
