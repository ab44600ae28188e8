// Why a row has its status: figures with their cells, reasons, and what would catch up. The percentage is the largest.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { copyText } from '../copyText';
import { usePane } from '../paneContext';
import type { WhyView } from '../paneViews';
import { Bar } from '../pictures/Bar';
import { Chip } from '../pictures/Chip';
import { Figure } from '../pictures/Figure';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { FactList } from './FactList';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  top: { display: 'flex', flexDirection: 'column', gap: '4px' },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  periods: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
    gap: '4px 12px',
  },
  period: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  quarter: { minWidth: '44px' },
  text: { margin: 0 },
  aside: {
    margin: 0,
    padding: '4px 0 4px 12px',
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  copy: { width: '100%', boxSizing: 'border-box', minHeight: '96px', font: 'inherit' },
});

type Copied = 'no' | 'yes' | 'by hand';

export function WhyScreen({ why }: { readonly why: WhyView }): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const [copied, setCopied] = useState<Copied>('no');
  const copy = (): void => {
    void copyText(why.sentence).then((isCopied) => {
      setCopied(isCopied ? 'yes' : 'by hand');
    });
  };
  return (
    <Screen
      title={words.why.title}
      note={[...new Set([why.office, why.title, why.period])].filter((part) => part !== '').join(' · ')}
      main={{ label: words.why.copy, onClick: copy }}
      other={{
        label: words.close,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {copied === 'by hand' ? (
        <label>
          {words.why.copyByHand}
          <textarea className={styles.copy} readOnly value={why.sentence} />
        </label>
      ) : null}
      <div>
        <div role="status">{copied === 'yes' ? words.why.copied : null}</div>
        <Verdict why={why} />
      </div>
      {why.facts.length === 0 ? null : (
        <Section heading={words.why.facts}>
          <FactList facts={why.facts} />
        </Section>
      )}
      {why.reasons.length === 0 ? null : (
        <Section heading={words.why.reasons}>
          <TextList lines={why.reasons} />
        </Section>
      )}
      <Section heading={words.why.sentence}>
        <p className={styles.aside}>{why.sentence}</p>
      </Section>
      {why.catchUp === null ? null : (
        <Section heading={words.why.catchUp}>
          <p className={styles.aside}>{why.catchUp}</p>
        </Section>
      )}
      {why.quarters.length === 0 ? null : (
        <Section heading={words.why.year}>
          <ul className={styles.periods}>
            {why.quarters.map(({ period, chip }) => (
              <li key={period} className={styles.period}>
                <span className={mergeClasses(styles.label, styles.quarter)}>{period}</span>
                <Chip chip={chip} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Screen>
  );
}

function Verdict({ why }: { readonly why: WhyView }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.top}>
      <div className={styles.chips}>
        <Chip chip={why.chip} />
        {why.pact === null ? null : (
          <>
            <span className={styles.label}>{words.why.pact}</span>
            <Chip chip={why.pact} />
          </>
        )}
      </div>
      {why.attainment === null ? null : <Figure number={why.attainment} />}
      {why.bar === null ? null : <Bar bar={why.bar} />}
    </div>
  );
}
