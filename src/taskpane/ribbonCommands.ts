// What the ribbon's buttons and the cell menu do. Each says `completed` exactly once, whatever happened, or Office would
// never run the next one. Nothing is written that no earlier run of the same workbook was confirmed for.
import type { PaneUseCases } from './paneContract';
import type { PaneRequest } from './paneRequests';
import type { RibbonFunction } from './ribbonFunctions';

export interface RibbonSurroundings {
  readonly useCases: PaneUseCases;
  /** Opens the pane, or brings it forward. */
  readonly showPane: () => Promise<void>;
  /** Tells the pane what was asked for: it may be open or just opening. */
  readonly request: (what: Exclude<PaneRequest, 'hold' | 'returned'>) => void;
}

/** What Office hands to a command. */
export interface CommandEvent {
  completed(): void;
}

export type RibbonCommands = Readonly<Record<RibbonFunction, (event: CommandEvent) => Promise<void>>>;

/** The commands over one workbook. */
export function ribbonCommands({ useCases, showPane, request }: RibbonSurroundings): RibbonCommands {
  const open = async (what: 'preview' | 'why'): Promise<void> => {
    request(what);
    await showPane();
  };
  const evaluateAgain = async (): Promise<void> => {
    const again = await useCases.evaluateAgain();
    if (!again.ok || again.value.kind === 'unsettled') await open('preview');
    else request(again.value.kind === 'current' ? 'lookAgain' : again.value);
  };
  const makeTemplate = async (): Promise<void> => {
    const opened = await useCases.openNew('template');
    if (!opened.ok) await showPane();
  };
  return {
    evaluateAgain: completing(evaluateAgain),
    explainCell: completing(() => open('why')),
    makeTemplate: completing(makeTemplate),
  };
}

/** Runs the work and tells Office that it is over, once. */
const completing =
  (work: () => Promise<void>) =>
  async (event: CommandEvent): Promise<void> => {
    try {
      await work();
    } finally {
      event.completed();
    }
  };
