// A status as it stands everywhere in the pane: mark and word on its colour, with a border for grounds that hide it.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { ChipView } from '../paneViews';
import { chipColors } from './chipColors';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: '0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    border: '1px solid',
    borderRadius: tokens.borderRadiusXLarge,
  },
});

interface ChipProps {
  readonly chip: ChipView;
  readonly count?: string;
}

export function Chip({ chip, count }: ChipProps): ReactNode {
  const styles = useStyles();
  const { isDark } = usePane();
  return (
    <span className={styles.chip} style={chipColors(chip, isDark)}>
      <span aria-hidden="true">{`${chip.mark} `}</span>
      {count === undefined ? null : <b>{`${count} `}</b>}
      {chip.word}
    </span>
  );
}
