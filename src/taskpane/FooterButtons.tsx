// The footer's buttons: the main one wide, the other beside it. Never more than two.
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ main: { flexGrow: 1 } });

export interface Step {
  readonly label: string;
  readonly onClick: () => void;
}

export function FooterButtons({ main, other }: { readonly main?: Step; readonly other?: Step }): ReactNode {
  const styles = useStyles();
  return (
    <>
      {other === undefined ? null : <Button onClick={other.onClick}>{other.label}</Button>}
      {main === undefined ? null : (
        <Button appearance="primary" className={styles.main} onClick={main.onClick}>
          {main.label}
        </Button>
      )}
    </>
  );
}
