// Every fixed word of the pane, in both languages. Words of the sheets (statuses, periods) are not translated.
// Plain text only: the pane decides where it stands.
import type { Language } from './language';
import { PANE_FRAME, type PaneFrameSentences } from './paneFrameSentences';
import { PANE_RESULTS, type PaneResultSentences } from './paneResultSentences';
import { PANE_RULES, type PaneRuleSentences } from './paneRuleSentences';
import { PANE_START, type PaneStartSentences } from './paneStartSentences';
import { PANE_STEPS, type PaneStepSentences } from './paneStepSentences';

export interface PaneSentences
  extends PaneFrameSentences, PaneStartSentences, PaneStepSentences, PaneRuleSentences, PaneResultSentences {}

const inLanguage = (language: Language): PaneSentences => ({
  ...PANE_FRAME[language],
  ...PANE_START[language],
  ...PANE_STEPS[language],
  ...PANE_RULES[language],
  ...PANE_RESULTS[language],
});

const SENTENCES: Readonly<Record<Language, PaneSentences>> = { id: inLanguage('id'), en: inLanguage('en') };

/** The pane's words in one language. */
export const paneSentences = (language: Language): PaneSentences => SENTENCES[language];
