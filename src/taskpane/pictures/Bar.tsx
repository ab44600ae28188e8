// Realisation against the target as a thin bar, with a tick at the threshold. Says the same in words.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BarView } from '../paneViews';

const useStyles = makeStyles({
  bar: { position: 'relative', height: '12px' },
  track: {
    position: 'absolute',
    top: '3px',
    left: 0,
    right: 0,
    height: '6px',
    boxSizing: 'border-box',
    borderRadius: '3px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  filled: {
    height: '100%',
    backgroundColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  tick: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText', forcedColorAdjust: 'none' },
  },
});

/** As a share of the whole width, whatever came. */
const percent = (share: number): string => `${String(Math.min(Math.max(share, 0), 1) * 100)}%`;

export function Bar({ bar }: { readonly bar: BarView }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="img" aria-label={bar.text}>
      <div className={styles.track}>
        <div className={styles.filled} style={{ width: percent(bar.filled) }} />
      </div>
      <div className={styles.tick} style={{ left: percent(bar.threshold) }} />
    </div>
  );
}
