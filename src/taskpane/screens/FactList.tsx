// Figures with the cells from which they come, the figures under each other at the right.
import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { WhyFactView } from '../paneViews';
import { PlaceLink } from '../PlaceLink';

const useStyles = makeStyles({
  list: { margin: 0 },
  fact: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    padding: '4px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  label: { flexGrow: 1, flexBasis: '80px', color: tokens.colorNeutralForeground2 },
  value: {
    margin: '0 0 0 auto',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    '@media (min-width: 240px)': { maxWidth: '66%' },
  },
  // Goes to a new line as a whole before it is broken.
  part: { display: 'inline-block' },
  places: {
    flexBasis: '100%',
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: '0 8px',
    fontSize: tokens.fontSizeBase200,
    '& button': { fontSize: 'inherit', minHeight: '24px', textAlign: 'right' },
  },
});

export function FactList({ facts }: { readonly facts: readonly WhyFactView[] }): ReactNode {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, value, places }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <Whole text={value} />
          </dd>
          {places.length === 0 ? null : (
            <dd className={styles.places}>
              {places.map((place) => (
                <PlaceLink key={place.text} place={place} />
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A sign is never torn from its figure. */
const joined = (text: string): string =>
  text.replaceAll(' – < ', '\u00a0–\u00a0<\u00a0').replace(/([×÷≥<]) /g, '$1\u00a0');

/** Parts between dots, none of which is torn apart while there is a line for it. */
function Whole({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  const parts = joined(text).split(' · ');
  if (parts.length === 1) return parts[0];
  return parts.map((part, at) => (
    <Fragment key={at}>
      <span className={styles.part}>{at === parts.length - 1 ? part : `${part} ·`}</span>{' '}
    </Fragment>
  ));
}
