// One answer of a question: its label, at most two rows as it would read them, and what it would change.
import { makeStyles, Radio, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { OptionView } from '../paneViews';

const useStyles = makeStyles({
  answer: { width: '100%' },
  label: { display: 'block', color: tokens.colorNeutralForeground1 },
  details: {
    display: 'block',
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  example: { display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  name: { flexGrow: 1 },
  amount: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
});

/** Fills its line, so that amounts stand under each other. */
const WIDE = { style: { flexGrow: 1 } };

export function Answer({ option }: { readonly option: OptionView }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { examples, effect } = option;
  const hasDetails = examples.length > 0 || effect !== null;
  return (
    <Radio
      className={styles.answer}
      value={option.id}
      aria-labelledby={`${id}label`}
      {...(hasDetails ? { 'aria-describedby': `${id}details` } : {})}
      label={{
        ...WIDE,
        children: (
          <>
            <span id={`${id}label`} className={styles.label}>
              {option.label}
            </span>
            {hasDetails ? (
              <span id={`${id}details`} className={styles.details}>
                {examples.map(({ name, amount }, index) => (
                  <span key={index} className={styles.example}>
                    <span className={styles.name}>{`${name} `}</span>
                    <span className={styles.amount}>{amount}</span>
                  </span>
                ))}
                {effect}
              </span>
            ) : null}
          </>
        ),
      }}
    />
  );
}
