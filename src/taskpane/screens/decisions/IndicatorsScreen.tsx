// The indicators with the rules by which each is judged, to be looked for and opened one at a time.
import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../../paneContext';
import type { IndicatorListView } from '../../ruleViews';
import { Screen } from '../../Screen';
import { TextList } from '../../TextList';

const useStyles = makeStyles({
  text: { margin: 0 },
  link: { textAlign: 'left', minHeight: '24px' },
  rule: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Fewer are seen at a glance. */
const FEW = 8;

interface IndicatorsScreenProps {
  readonly find: (words: string) => IndicatorListView;
}

export function IndicatorsScreen({ find }: IndicatorsScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const [wanted, setWanted] = useState('');
  const { lines, total } = find(wanted);
  return (
    <Screen
      title={words.indicators.title}
      note={words.indicator.note}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {wanted === '' && total <= FEW ? null : (
        <Field label={words.indicators.search}>
          <Input
            type="search"
            value={wanted}
            onChange={(_event, { value }) => {
              setWanted(value);
            }}
          />
        </Field>
      )}
      <div>
        <p className={styles.text} role="status">
          {total === 0 ? words.indicators.none : ''}
          {total > lines.length ? words.indicators.some(lines.length, total) : ''}
        </p>
        <TextList
          lines={lines.map(({ id, name, office, rule, isOwn }) => (
            <span key={id}>
              <Link
                as="button"
                inline
                className={styles.link}
                onClick={() => {
                  send({ kind: 'open', side: { name: 'indicator', id } });
                }}
              >
                {office === '' ? name : `${name} · ${office}`}
              </Link>
              <span className={styles.rule}>{isOwn ? `${rule} · ${words.indicators.own}` : rule}</span>
            </span>
          ))}
        />
      </div>
    </Screen>
  );
}
