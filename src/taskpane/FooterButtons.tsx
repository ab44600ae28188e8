// The footer's buttons: the main one wide, the other beside it. Never more than two.
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  main: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
  other: { minWidth: 0 },
});

export interface FooterStep {
  readonly label: string;
  readonly onClick: () => void;
  /** Something must be chosen first; the button can be reached and read. */
  readonly isDisabled?: boolean | undefined;
  /** It cannot be pressed for a moment. */
  readonly isEarly?: boolean | undefined;
}

interface FooterButtonsProps {
  readonly main?: FooterStep | undefined;
  readonly other?: FooterStep | undefined;
}

export function FooterButtons({ main, other }: FooterButtonsProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {other === undefined ? null : (
        <Button className={main === undefined ? styles.main : styles.other} onClick={other.onClick}>
          {other.label}
        </Button>
      )}
      {main === undefined ? null : (
        <Button
          appearance="primary"
          className={styles.main}
          onClick={main.onClick}
          // Reached by Tab at any moment, and read as not to be pressed yet.
          disabledFocusable={main.isDisabled === true || main.isEarly === true}
        >
          {main.label}
        </Button>
      )}
    </>
  );
}
