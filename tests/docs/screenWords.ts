// What stands on the tool's screens in one language, word for word: the fixed texts of pane, workbench and ribbon.
import type { Language } from '../../src/messages/language';
import { paneSentences } from '../../src/messages/paneSentences';
import { PROOF_WORDS } from '../../src/messages/proofSentences';
import { workbenchSentences } from '../../src/messages/workbenchSentences';
import { textOf } from './markdownPage';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};

/** The manifest's labels: the plain ones are English, Indonesian overrides them. */
function ribbonWords(language: Language): readonly string[] {
  const pattern =
    language === 'en' ? /<bt:String [^>]*DefaultValue="([^"]+)"/g : /Locale="id-ID" Value="([^"]+)"/g;
  return [...textOf('manifest.xml').matchAll(pattern)].map((match) => match[1] ?? '');
}

export const screenWords = (language: Language): ReadonlySet<string> =>
  new Set([
    ...textsIn(paneSentences(language)),
    ...textsIn(workbenchSentences(language)),
    ...textsIn(PROOF_WORDS[language]),
    ...ribbonWords(language),
  ]);
