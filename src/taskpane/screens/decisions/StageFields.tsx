// Four percentages side by side in pairs, so that they fit a narrow pane.
import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../../paneContext';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))', gap: '8px 12px' },
  input: { minWidth: 0, width: '100%', fontVariantNumeric: 'tabular-nums' },
});

export const STAGE_PERIODS = ['TW I', 'TW II', 'TW III', 'TW IV'] as const;

interface StageFieldsProps {
  readonly texts: readonly string[];
  /** Which of them are at fault, and the id of the sentence that says why. */
  readonly faultyAt: readonly number[];
  readonly saidBy: string;
  readonly onChange: (texts: readonly string[]) => void;
}

export function StageFields({ texts, faultyAt, saidBy, onChange }: StageFieldsProps): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.fields}>
      {STAGE_PERIODS.map((period, quarter) => (
        <Field key={period} label={period} validationState={faultyAt.includes(quarter) ? 'error' : 'none'}>
          <Input
            className={styles.input}
            inputMode="decimal"
            aria-describedby={faultyAt.includes(quarter) ? saidBy : undefined}
            aria-label={words.stages.period(period)}
            contentAfter="%"
            value={texts[quarter] ?? ''}
            onChange={(_event, { value }) => {
              onChange(STAGE_PERIODS.map((_period, at) => (at === quarter ? value : (texts[at] ?? ''))));
            }}
          />
        </Field>
      ))}
    </div>
  );
}
