// No table of targets, or no year: what the user can do about it. Never a dead end.
import { Field, Link, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { NothingFoundView } from '../paneViews';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { SmallLinks } from './SmallLinks';

const useStyles = makeStyles({
  text: { margin: 0 },
  links: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', '& button': { minHeight: '24px' } },
});

interface NothingScreenProps {
  readonly nothing: NothingFoundView;
  /** By cells that were pointed at; without them it may be found. */
  readonly wasPointed?: boolean;
}

export function NothingScreen({ nothing, wasPointed = false }: NothingScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const [year, setYear] = useState<string | null>(null);
  const point = {
    label: words.nothing.point,
    onClick: () => {
      send({ kind: 'open', side: { name: 'pointing', target: null } });
    },
  };
  const takeYear = {
    label: words.use,
    onClick: () => {
      if (year !== null) send({ kind: 'chooseYear', year: Number(year) });
    },
    isDisabled: year === null,
  };
  const lookAgain = {
    label: words.lookAgain,
    onClick: () => {
      send({ kind: 'begin' });
    },
  };
  const unpoint = {
    label: words.nothing.unpoint,
    onClick: () => {
      send({ kind: 'unpoint' });
    },
  };
  const again = wasPointed ? unpoint : lookAgain;
  const main = nothing.years.length > 0 ? takeYear : nothing.canPoint ? point : again;
  return (
    <Screen
      title={nothing.years.length > 0 ? words.nothing.yearTitle : words.nothing.title}
      main={main}
      other={main === again ? undefined : nothing.canPoint && main !== point ? point : again}
    >
      <p className={styles.text}>{nothing.sentence}</p>
      {nothing.years.length === 0 ? null : (
        <Field label={words.nothing.years}>
          <RadioGroup
            value={year ?? ''}
            onChange={(_event, { value }) => {
              setYear(value);
            }}
          >
            {nothing.years.map((each) => (
              <Radio key={each} value={String(each)} label={String(each)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Section heading={words.nothing.others}>
        <div className={styles.links}>
          <Link
            as="button"
            onClick={() => {
              send({ kind: 'openNew', book: 'sample' });
            }}
          >
            {words.welcome.sample}
          </Link>
          <Link
            as="button"
            onClick={() => {
              send({ kind: 'openNew', book: 'template' });
            }}
          >
            {words.aboutPage.makeTemplate}
          </Link>
        </div>
      </Section>
      <SmallLinks />
    </Screen>
  );
}
