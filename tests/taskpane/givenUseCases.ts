// Use cases whose answers a test gives, with those of the sample for the rest. Plain objects of the pane's own contract.
import { success } from '../../src/domain/result';
import type { Choices, PaneUseCases } from '../../src/taskpane/paneContract';
import { sampleIndicator, sampleIndicators, sampleSigning, sampleTerm } from './sampleDecisions';
import {
  sampleDone,
  sampleHistory,
  sampleNothing,
  sampleProof,
  sampleReading,
  sampleWhy,
} from './sampleViews';

/** How many of the sample's two questions are open after these choices. */
const openAfter = ({ answers }: Choices): 0 | 1 | 2 => {
  const given = ['unit:Target 2026', 'grain:Realisasi'].filter((id) => id in answers).length;
  return given === 0 ? 2 : given === 1 ? 1 : 0;
};

export interface Calls {
  readonly looks: Choices[];
  readonly names: string[];
}

/** The sample's use cases, and what was asked of them. */
export function givenUseCases(answers: Partial<PaneUseCases> = {}): {
  readonly useCases: PaneUseCases;
  readonly calls: Calls;
} {
  const calls: Calls = { looks: [], names: [] };
  let open: 0 | 1 | 2 = 2;
  const done = <T>(name: string, value: T): Promise<{ readonly ok: true; readonly value: T }> => {
    calls.names.push(name);
    return Promise.resolve(success(value));
  };
  const useCases: PaneUseCases = {
    look: (choices) => {
      calls.looks.push(choices);
      open = openAfter(choices);
      return done('look', { kind: 'read', hasEarlierRun: false } as const);
    },
    reading: (language) => sampleReading(language, open),
    nothingFound: sampleNothing,
    write: () => done('write', sampleDone),
    evaluateAgain: () => done('evaluateAgain', { kind: 'written', of: sampleDone } as const),
    undo: () => done('undo', { keptRows: 0 }),
    why: () => done('why', sampleWhy),
    whyRow: () => sampleWhy,
    history: () => done('history', sampleHistory),
    prove: ({ kind, time, typed }) => done(`${kind} ${typed ?? time ?? ''}`, sampleProof),
    columns: () => [
      {
        id: 'column:Target 2026!target',
        letter: 'E',
        heading: 'Target',
        meaning: 'Target Murni',
        options: [
          { id: 'Target Murni', label: 'Target Murni' },
          { id: 'Target Perubahan', label: 'Target Perubahan' },
        ],
      },
    ],
    typed: () => ({
      shares: { isUsable: true, sentence: 'Tahapan dapat dipakai.' },
      bounds: { isUsable: true, sentence: 'Tidak ada celah.' },
    }),
    indicators: sampleIndicators,
    indicator: () => sampleIndicator(),
    term: (term, language) => sampleTerm(language, term === 'Pemicu'),
    signing: () => sampleSigning,
    selectedCell: () => done('selectedCell', 'Target 2026!E8'),
    jump: () => done('jump', null),
    addSheet: () => done('addSheet', null),
    openNew: (book) => done(`openNew ${book}`, null),
    watch: () => () => undefined,
    ...answers,
  };
  return { useCases, calls };
}
