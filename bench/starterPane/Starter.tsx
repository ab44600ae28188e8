// The starter's one screen: a head with a logo, three points with icons, a text field and a button. Only to compare with.
import { Button, Field, Image, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { insertText } from './insertText';

const useRootStyles = makeStyles({ root: { minHeight: '100vh' } });

const useHeadStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    paddingTop: '100px',
    paddingBottom: '30px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  greeting: {
    fontSize: tokens.fontSizeHero900,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground1,
  },
});

const usePointStyles = makeStyles({
  all: { width: '100%', display: 'flex', flexDirection: 'column', alignItems: 'center' },
  heading: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightRegular,
    paddingLeft: '10px',
    paddingRight: '10px',
  },
  list: { marginTop: '20px' },
  point: { display: 'flex', paddingBottom: '20px' },
  icon: { marginRight: '10px' },
  text: { fontSize: tokens.fontSizeBase300 },
});

const useEntryStyles = makeStyles({
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  field: {
    marginTop: '30px',
    marginBottom: '20px',
    marginLeft: '20px',
    marginRight: '20px',
    maxWidth: '50%',
  },
  hint: { fontWeight: tokens.fontWeightSemibold, marginTop: '20px', marginBottom: '10px' },
});

interface Point {
  readonly icon: ReactElement;
  readonly text: string;
}

const POINTS: readonly Point[] = [
  { icon: <Ribbon24Regular />, text: 'First point' },
  { icon: <LockOpen24Regular />, text: 'Second point' },
  { icon: <DesignIdeas24Regular />, text: 'Third point' },
];

function Head({ title }: { readonly title: string }): ReactNode {
  const styles = useHeadStyles();
  return (
    <section className={styles.head}>
      <Image width="90" height="90" src="assets/logo.png" alt={title} />
      <h1 className={styles.greeting}>{'Welcome'}</h1>
    </section>
  );
}

function Points(): ReactNode {
  const styles = usePointStyles();
  return (
    <div className={styles.all}>
      <h2 className={styles.heading}>{'What this does'}</h2>
      <ul className={styles.list}>
        {POINTS.map(({ icon, text }) => (
          <li key={text} className={styles.point}>
            <i className={styles.icon}>{icon}</i>
            <span className={styles.text}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Entry(): ReactNode {
  const styles = useEntryStyles();
  const [text, setText] = useState('A text.');
  return (
    <div className={styles.entry}>
      <Field className={styles.field} size="large" label="Text to be put into the sheet.">
        <Textarea
          size="large"
          value={text}
          onChange={(_, { value }) => {
            setText(value);
          }}
        />
      </Field>
      <Field className={styles.hint}>{'The button puts it there.'}</Field>
      <Button appearance="primary" disabled={false} size="large" onClick={() => void insertText(text)}>
        {'Insert'}
      </Button>
    </div>
  );
}

export function Starter({ title }: { readonly title: string }): ReactNode {
  const styles = useRootStyles();
  return (
    <div className={styles.root}>
      <Head title={title} />
      <Points />
      <Entry />
    </div>
  );
}
