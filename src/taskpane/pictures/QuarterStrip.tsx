// The year as tiles, one a period: how many of all reached it, the latest due one marked.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { QuarterView } from '../paneViews';
import { Spoken } from '../Spoken';

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(60px, 1fr))',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  tile: {
    position: 'relative',
    padding: '4px 7px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  latest: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  period: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { display: 'block', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface QuarterStripProps {
  readonly quarters: readonly QuarterView[];
  readonly label: string;
}

export function QuarterStrip({ quarters, label }: QuarterStripProps): ReactNode {
  const styles = useStyles();
  return (
    <ul className={styles.strip} aria-label={label}>
      {quarters.map(({ period, isDue, isLatest, met, total, text }) => (
        <li key={period} className={mergeClasses(styles.tile, isLatest && styles.latest)}>
          <Spoken>{text}</Spoken>
          <span className={styles.period} aria-hidden="true">
            {period}
          </span>
          <span className={styles.count} aria-hidden="true">
            {met === null ? isDue ? '–' : '▷' : <Share met={met} total={total} />}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Large numbers break behind the stroke. */
function Share({ met, total }: { readonly met: number; readonly total: number }): ReactNode {
  const { language } = usePane();
  return (
    <>
      {`${met.toLocaleString(language)}/`}
      <wbr />
      {total.toLocaleString(language)}
    </>
  );
}
