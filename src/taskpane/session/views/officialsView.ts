// Who held which office, what was signed, and what is blank in it. Tells it and judges nobody.
import type { OfficialResult } from '../../../domain/evaluation';
import { groupedBy } from '../../../domain/groupedBy';
import type { Pact } from '../../../domain/pact';
import { PERIOD_KINDS } from '../../../domain/period';
import { positionKey } from '../../../domain/post';
import type { Language } from '../../../messages/language';
import {
  actingSentence,
  blankFieldSentence,
  officialOutlookSentence,
  officialsSummary,
  outlookSentence,
  pactSummary,
  startedSentence,
  successionSentence,
  vacantSentence,
  withoutOfficialSentence,
  type BlankField,
} from '../../../messages/officialSentences';
import { ruleFaultSentence } from '../../../messages/ruleEditSentences';
import type { InputSheet, OfficialsView } from '../../paneViews';
import type { Looked } from '../looked';
import { documentLines, signingView, termLines } from '../rules/pactViews';
import { pactCounts } from './pactCounts';
import { rowPlace } from './places';
import { ruleSheets } from './rulesView';

const SHEETS: readonly InputSheet[] = ['Pejabat', 'Pakta', 'Pengecualian', 'Pemetaan OPD'];

export function officialsView(looked: Looked, language: Language): OfficialsView {
  const { input, prepared } = looked;
  const { sources } = prepared.asFound;
  const triggers = PERIOD_KINDS.map(
    (kind) => [kind, input.pacts.filter((pact) => pact.triggers.includes(kind)).length] as const,
  );
  return {
    ...peopleLines(looked, language),
    pactSummary: pactSummary(
      input.pacts.length,
      triggers.filter(([, count]) => count > 0),
      language,
    ),
    unsettled: unsettled(looked, language),
    outlook: outlook(looked, language),
    sheets: ruleSheets(SHEETS, sources),
    terms: termLines(looked, language),
    documents: documentLines(looked, language),
    canSign: signingView(looked).offices.length > 0,
    hasPacts: (prepared.asFound.input?.pacts.length ?? 0) > 0,
    faults: prepared.ruleFaults
      .filter(({ what }) => what === 'terms' || what === 'documents')
      .map((fault) => ruleFaultSentence(fault, language)),
  };
}

type People = Pick<OfficialsView, 'summary' | 'notes'>;

function peopleLines({ evaluation, input }: Looked, language: Language): People {
  const { asOf } = evaluation.settings;
  const posts = [
    ...groupedBy(evaluation.officials, ({ opd, position }) =>
      JSON.stringify([opd, positionKey(position)]),
    ).values(),
  ].map((tenures) => tenures.toSorted((a, b) => (a.from < b.from ? -1 : 1)));
  const isVacant = (tenures: readonly OfficialResult[]): boolean => {
    const end = tenures.at(-1)?.to ?? null;
    return end !== null && end < asOf;
  };
  const vacant = posts.filter(isVacant);
  const changed = posts.filter((tenures) => tenures.length > 1);
  const known = new Set(input.holdings.map(({ opd }) => opd));
  const without = new Map(
    input.indicators.flatMap(({ opd, office }) => (known.has(opd) ? [] : [[opd, office || opd] as const])),
  );
  const notes = posts.flatMap((tenures) => postNotes(tenures, `${evaluation.settings.year}-01-01`, language));
  return {
    summary: officialsSummary(
      {
        full: posts.filter((tenures) => tenures.length === 1 && !isVacant(tenures)).length,
        changed: changed.length,
        vacant: vacant.filter((tenures) => tenures.length === 1).length,
      },
      language,
    ),
    notes: [
      ...notes,
      ...vacant.flatMap(([first]) =>
        first === undefined ? [] : [vacantSentence(officeOf(first), asOf, language)],
      ),
      ...(without.size === 0 || known.size === 0
        ? []
        : [withoutOfficialSentence([...without.values()], language)]),
    ],
  };
}

const officeOf = ({ office, opd }: OfficialResult): string => office || opd;

function postNotes(
  tenures: readonly OfficialResult[],
  yearStart: string,
  language: Language,
): readonly string[] {
  return tenures.flatMap((tenure, at) => {
    const former = tenures[at - 1];
    const office = officeOf(tenure);
    const began =
      former !== undefined
        ? [
            successionSentence(
              { office, name: tenure.name, former: former.name, from: tenure.from },
              language,
            ),
          ]
        : tenure.from > yearStart
          ? [startedSentence(office, tenure.name, tenure.from, language)]
          : [];
    const acting =
      tenure.kind === 'Definitif' ? [] : [actingSentence(office, tenure.name, tenure.kind, language)];
    return [...began, ...acting];
  });
}

const BLANK: readonly (readonly [BlankField, (pact: Pact) => boolean])[] = [
  ['Pemicu', ({ triggers }) => triggers.length === 0],
  ['Kejar', ({ catchUp }) => catchUp === null],
  ['Pejabat Baru', ({ newcomer }) => newcomer === null],
  ['Acuan Target', ({ targetReference }) => targetReference === null],
];

function unsettled(looked: Looked, language: Language): OfficialsView['unsettled'] {
  const { input, prepared } = looked;
  const { sources } = prepared.inspection;
  const lines = termLines(looked, language);
  return BLANK.flatMap(([field, isBlank]) => {
    const pacts = input.pacts.filter(isBlank);
    const [first] = pacts;
    if (first === undefined) return [];
    const sentence = blankFieldSentence(field, [...new Set(pacts.map(({ number }) => number))], language);
    // A pact that is only decided has no place yet.
    const isThere = prepared.reading.sheetNames.includes(first.source.sheet);
    const term = lines.find((line) => line.term === field)?.term ?? null;
    return [{ sentence, term, place: isThere ? rowPlace(sources, first.source, field, 'pacts') : null }];
  });
}

function outlook({ evaluation, input, latest }: Looked, language: Language): readonly string[] {
  if (input.pacts.length === 0 || latest === null) return [];
  const rows = pactCounts(evaluation.indicators.map(({ periods }) => periods[latest].pactStatus));
  const people = pactCounts(evaluation.officials.map(({ pactStatus }) => pactStatus));
  return [
    ...(rows.length === 0 ? [] : [outlookSentence(latest, rows, language)]),
    ...(people.length === 0 ? [] : [officialOutlookSentence(people, language)]),
  ];
}
