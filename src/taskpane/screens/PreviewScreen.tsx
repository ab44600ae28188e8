// What a run would find and write, before anything is written. The number of those that reached it is the largest.
import { Checkbox, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExtraSheet } from '../../sheets/writing/ownSheets';
import { Notice } from '../Notice';
import type { FooterStep } from '../FooterButtons';
import { usePane } from '../paneContext';
import type { CountView, PreviewView, RowView } from '../paneViews';
import { Chip } from '../pictures/Chip';
import { Figure } from '../pictures/Figure';
import { QuarterStrip } from '../pictures/QuarterStrip';
import { Screen } from '../Screen';
import { Section } from '../Section';
import { TextList } from '../TextList';
import { useIsSettled } from '../useIsSettled';
import { ChangeList } from './ChangeList';
import { RowList } from './RowList';
import { listedRows } from './shownRows';
import { SmallLinks } from './SmallLinks';

const useStyles = makeStyles({
  text: { margin: 0 },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  label: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface PreviewScreenProps {
  readonly preview: PreviewView;
  readonly openQuestions: number;
  readonly waitingRows: number;
  readonly prefersSheet: boolean;
  readonly wants: readonly ExtraSheet[];
  /** Rows before the pane looked again; null when it was not asked to. */
  readonly before: readonly RowView[] | null;
}

export function PreviewScreen(props: PreviewScreenProps): ReactNode {
  const { preview, openQuestions, waitingRows, before } = props;
  const styles = useStyles();
  const { words, send } = usePane();
  const { scales, warnings, rows, best } = preview;
  const changes = preview.changes ?? [];
  const hasChanges = changes.length > 0;
  const listed = listedRows(rows, best?.status ?? null);
  return (
    <Screen
      title={words.preview.title}
      note={words.preview.note(preview.asOf)}
      main={useMainStep(preview)}
      other={{
        label: words.back,
        onClick: () => {
          send({ kind: 'back' });
        },
      }}
    >
      {openQuestions === 0 ? null : (
        <Notice
          lines={[words.preview.open(openQuestions, waitingRows)]}
          action={{
            label: words.preview.answer,
            onClick: () => {
              send({ kind: 'goTo', step: 'check' });
            },
          }}
        />
      )}
      {preview.recalculated === null ? null : <p className={styles.text}>{preview.recalculated}</p>}
      {preview.total === 0 ? (
        <p className={styles.text}>{words.preview.empty}</p>
      ) : (
        <Standing preview={preview} />
      )}
      {scales.length === 0 ? null : (
        <Section heading={words.preview.scales}>
          <TextList lines={scales} />
        </Section>
      )}
      {warnings.length === 0 ? null : <Notice heading={words.preview.warnings} lines={warnings} />}
      {before === null ? null : <ChangeList before={before} now={rows} hasOtherChanges={hasChanges} />}
      {!hasChanges ? null : (
        <Section heading={words.preview.changes}>
          <TextList lines={changes} />
        </Section>
      )}
      {rows.length === 0 ? null : (
        <Section heading={listed.metRest > 0 ? words.preview.unmetRows : words.preview.rows}>
          <RowList rows={listed.rows} metRest={listed.metRest} />
        </Section>
      )}
      {preview.total === 0 ? null : <Writes {...props} />}
      <SmallLinks />
    </Screen>
  );
}

/** Writing, as long as what is shown still holds and there is something to write. */
function useMainStep({ writes, total }: PreviewView): FooterStep | undefined {
  const { words, send, freshness, lookAgain } = usePane();
  const isSettled = useIsSettled();
  if (freshness !== 'fresh' || total === 0) return { label: words.lookAgain, onClick: lookAgain };
  if (writes.length === 0) return undefined;
  return {
    label: words.preview.write,
    onClick: () => {
      send({ kind: 'confirm' });
    },
    isEarly: !isSettled,
  };
}

/** How many reached it, over the year and by status. */
function Standing({ preview }: { readonly preview: PreviewView }): ReactNode {
  const styles = useStyles();
  const { words, language } = usePane();
  const { period, best, total, quarters, counts, pactCounts } = preview;
  return (
    <>
      {period === null ? <p className={styles.text}>{words.preview.noneDue}</p> : null}
      {period !== null && best === null ? <p className={styles.text}>{words.preview.noScale}</p> : null}
      {period === null || best === null ? null : (
        <Figure
          number={best.count.toLocaleString(language)}
          text={words.preview.ofAll(total.toLocaleString(language), best.status, period)}
        />
      )}
      {quarters.length === 0 ? null : <QuarterStrip quarters={quarters} label={words.preview.year} />}
      <Counts label={words.preview.counts} counts={counts} isLabelSpoken />
      <Counts label={words.preview.pactCounts} counts={pactCounts} />
    </>
  );
}

interface CountsProps {
  readonly label: string;
  readonly counts: readonly CountView[];
  /** Only for those who listen. */
  readonly isLabelSpoken?: boolean;
}

function Counts({ label, counts, isLabelSpoken = false }: CountsProps): ReactNode {
  const styles = useStyles();
  const { language } = usePane();
  if (counts.length === 0) return null;
  return (
    <div>
      {isLabelSpoken ? null : (
        <p className={styles.label} aria-hidden="true">
          {label}
        </p>
      )}
      <ul className={styles.counts} aria-label={label}>
        {counts.map(({ chip, count }) => (
          <li key={chip.word}>
            <Chip chip={chip} count={count.toLocaleString(language)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Writes({ preview, prefersSheet, wants }: PreviewScreenProps): ReactNode {
  const styles = useStyles();
  const { words, send } = usePane();
  const { besideBlocked } = preview;
  const isUpToDate = preview.writes.length === 0;
  if (isUpToDate && preview.offers.length === 0)
    return <p className={styles.text}>{words.preview.upToDate}</p>;
  return (
    <Section heading={words.preview.writes}>
      {isUpToDate ? (
        <p className={styles.text}>{words.preview.upToDate}</p>
      ) : (
        <>
          <TextList lines={preview.writes} />
          <RadioGroup
            aria-label={words.preview.place}
            value={prefersSheet || besideBlocked !== null ? 'sheet' : 'beside'}
            onChange={(_event, { value }) => {
              send({ kind: 'choosePlace', prefersSheet: value === 'sheet' });
            }}
          >
            <Radio
              value="beside"
              disabled={besideBlocked !== null}
              label={besideBlocked === null ? words.preview.beside : words.preview.notBeside(besideBlocked)}
            />
            <Radio value="sheet" label={words.preview.ownSheet} />
          </RadioGroup>
        </>
      )}
      {preview.offers.map((sheet) => (
        <Checkbox
          key={sheet}
          checked={wants.includes(sheet)}
          label={words.preview.offers[sheet]}
          onChange={(_event, { checked }) => {
            send({ kind: 'chooseSheet', sheet, isWanted: checked === true });
          }}
        />
      ))}
    </Section>
  );
}
