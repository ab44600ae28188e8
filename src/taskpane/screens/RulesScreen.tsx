// The rules that a run would use: the evaluation date, stages, bands, and the sheets in which they can be changed.
import { Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Notice } from '../Notice';
import { usePane } from '../paneContext';
import type { SideScreen } from '../paneScreens';
import type { RulesView } from '../paneViews';
import { Chip } from '../pictures/Chip';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { RuleSheets } from './RuleSheets';

const useStyles = makeStyles({
  note: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  table: { width: '100%', borderCollapse: 'collapse', overflowWrap: 'break-word' },
  column: {
    padding: '0 0 4px 8px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'right',
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  row: { padding: '4px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  figure: { padding: '4px 0 4px 8px', textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  band: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  range: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
  change: { margin: '4px 0 0', '& button': { minHeight: '24px' } },
});

const IS_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface RulesScreenProps {
  readonly rules: RulesView;
  /** The evaluation date in words, because a date field shows it in the way of the web view. */
  readonly asOfText: string;
}

export function RulesScreen({ rules, asOfText }: RulesScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const [asOf, setAsOf] = useState(rules.asOf);
  const isOther = asOf !== rules.asOf;
  const next = {
    label: words.next,
    onClick: () => {
      send({ kind: 'next' });
    },
  };
  const recount = {
    label: words.rules.recount,
    onClick: () => {
      if (IS_DATE.test(asOf)) send({ kind: 'chooseDate', asOf });
    },
    isDisabled: !IS_DATE.test(asOf),
  };
  return (
    <Screen
      title={words.rules.title}
      note={words.rules.note(asOfText)}
      main={isOther ? recount : next}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      <Field label={words.rules.asOf} hint={rules.dueText}>
        <Input
          type="date"
          value={asOf}
          onChange={(_event, { value }) => {
            setAsOf(value);
          }}
        />
      </Field>
      {rules.faults.length === 0 ? null : <Notice lines={rules.faults} />}
      {rules.stages.length === 0 && rules.stagesNote === '' ? null : (
        <Section heading={words.rules.stages}>
          {rules.stages.length === 0 ? null : <Stages rules={rules} />}
          <p className={styles.note}>{rules.stagesNote}</p>
          <p className={styles.note}>{words.rules.legal}</p>
          <Change text={words.stages.change} side={{ name: 'stages' }} />
        </Section>
      )}
      <Bands rules={rules} />
      <Section heading={words.rules.basis}>
        <TextList lines={[rules.basis, rules.grace, ...rules.directions].filter((line) => line !== '')} />
        <Change text={words.indicators.change} side={{ name: 'indicators' }} />
      </Section>
      {rules.sheets.length === 0 ? null : (
        <Section heading={words.rules.sheets}>
          <RuleSheets sheets={rules.sheets} />
        </Section>
      )}
    </Screen>
  );
}

/** Opens the screen on which a rule is decided. */
function Change({ text, side }: { readonly text: string; readonly side: SideScreen }): ReactNode {
  const styles = useStyles();
  const { send } = usePane();
  return (
    <p className={styles.change}>
      <Link
        as="button"
        inline
        onClick={() => {
          send({ kind: 'open', side });
        }}
      >
        {text}
      </Link>
    </p>
  );
}

function Bands({ rules }: { readonly rules: RulesView }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Section heading={words.rules.bands}>
      <TextList
        lines={rules.bands.map(({ chip, range }) => (
          <span key={chip.word} className={styles.band}>
            <Chip chip={chip} />
            <span className={styles.range}>{range}</span>
          </span>
        ))}
      />
      <p className={styles.note}>{rules.bandsNote}</p>
      {rules.boundTexts.length === 0 ? null : <Change text={words.bounds.change} side={{ name: 'bounds' }} />}
    </Section>
  );
}

function Stages({ rules }: { readonly rules: RulesView }): ReactNode {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[words.rules.period, words.rules.share, words.rules.threshold].map((column) => (
            <th key={column} scope="col" className={styles.column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.stages.map(({ period, share, threshold }) => (
          <tr key={period} className={styles.line}>
            <th scope="row" className={styles.row}>
              {period}
            </th>
            <td className={styles.figure}>{share}</td>
            <td className={styles.figure}>{threshold}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
