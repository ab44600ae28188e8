// A pane to compare with: what a starter project for an Office task pane shows, made of the same parts as Microsoft's own
// (React, Fluent UI v9, a head with a logo, three points with icons, a text field with a button), in one bundle.
import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

const useStyles = makeStyles({
  root: { minHeight: '100vh' },
  head: { display: 'flex', flexDirection: 'column', alignItems: 'center', padding: '30px' },
  points: { listStyleType: 'none', padding: '20px' },
  point: { display: 'flex', alignItems: 'center', gap: '10px', paddingBottom: '20px' },
  entry: { display: 'flex', flexDirection: 'column', alignItems: 'center' },
  title: { fontSize: tokens.fontSizeHero900 },
});

const POINTS = [
  { icon: <Ribbon24Regular />, text: 'First point' },
  { icon: <LockOpen24Regular />, text: 'Second point' },
  { icon: <DesignIdeas24Regular />, text: 'Third point' },
];

function Starter(): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState('Some text.');
  return (
    <div className={styles.root}>
      <section className={styles.head}>
        <Image width="90" height="90" src="../assets/icon-32.png" alt="Logo" />
        <h1 className={styles.title}>Starter</h1>
      </section>
      <ul className={styles.points}>
        {POINTS.map(({ icon, text: point }) => (
          <li key={point} className={styles.point}>
            {icon}
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <div className={styles.entry}>
        <Field label="Enter text to be inserted into the document.">
          <Textarea
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button appearance="primary" size="large">
          Insert text
        </Button>
      </div>
    </div>
  );
}

const container = document.getElementById('container');
void Office.onReady(() => {
  if (container === null) return;
  createRoot(container).render(
    <FluentProvider theme={webLightTheme}>
      <Starter />
    </FluentProvider>,
  );
});
