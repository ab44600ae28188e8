// The five steps of the way, as a thin bar with a word each. Once something was read each of them can be opened.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './paneContext';
import { STEPS, type Step } from './paneScreens';
import { isBefore } from './paneWalk';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: '12px 0 0',
    padding: 0,
    listStyleType: 'none',
  },
  item: { flexGrow: 1, display: 'flex' },
  step: {
    flexGrow: 1,
    minHeight: '24px',
    margin: 0,
    padding: '2px 0 0',
    textAlign: 'left',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    backgroundColor: 'transparent',
    border: 'none',
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  past: { borderTopColor: tokens.colorBrandStroke1 },
  current: {
    borderTopColor: tokens.colorBrandStroke1,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
  usable: { cursor: 'pointer', ':hover': { color: tokens.colorBrandForegroundLink } },
});

export function StepsBar({ current }: { readonly current: Step }): ReactNode {
  const styles = useStyles();
  const { words, send, canWalk } = usePane();
  const classOf = (step: Step): string =>
    mergeClasses(
      styles.step,
      step === current && styles.current,
      isBefore(step, current) && styles.past,
      canWalk && styles.usable,
    );
  return (
    <nav aria-label={words.steps.label}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => {
          const text = `${String(index + 1)} ${words.steps[step]}`;
          const isCurrent = step === current ? 'step' : undefined;
          return (
            <li key={step} className={styles.item}>
              {canWalk ? (
                <button
                  type="button"
                  className={classOf(step)}
                  aria-current={isCurrent}
                  onClick={() => {
                    send({ kind: 'goTo', step });
                  }}
                >
                  {text}
                </button>
              ) : (
                <span className={classOf(step)} aria-current={isCurrent}>
                  {text}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
