// For whoever develops against the workbench: what Excel answers when it refuses, at the next step of the pane, and
// edits that count as a co-author's. Shown only where the address asks for it (`?uji`).
import { Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { WorkbenchSentences } from '../messages/workbenchSentences';
import { FAULT_CODES } from './faultCodes';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '2px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface FaultPickerProps {
  readonly words: WorkbenchSentences;
  readonly fault: string | null;
  readonly isCoauthor: boolean;
  readonly onFault: (code: string | null) => void;
  readonly onCoauthor: (isCoauthor: boolean) => void;
}

export function FaultPicker({ words, fault, isCoauthor, onFault, onCoauthor }: FaultPickerProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Select
        size="small"
        aria-label={words.trial}
        value={fault ?? ''}
        onChange={(_, { value }) => {
          onFault(value === '' ? null : value);
        }}
      >
        <option value="">{words.trialNone}</option>
        {FAULT_CODES.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </Select>
      <Checkbox
        size="medium"
        label={words.coauthor}
        checked={isCoauthor}
        onChange={(_, { checked }) => {
          onCoauthor(checked === true);
        }}
      />
    </div>
  );
}
