// Text for those who listen; it takes no room on the screen.
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

export function Spoken({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className={useStyles().spoken}>{children}</span>;
}
