// The workbench's entry.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../messages/language';
import { listenToLanguage } from '../taskpane/languageElsewhere';
import { paneLanguage } from '../taskpane/paneLanguage';
import { createPaneMemory } from '../taskpane/paneMemory';
import { Workbench } from './Workbench';

const container = document.getElementById('workbench');
const asked = new URLSearchParams(window.location.search);
/** The pane's own: both speak the language that was chosen in either. */
const memory = createPaneMemory(() => window.localStorage, undefined);

function firstLanguage(): Language {
  const wanted = asked.get('bahasa');
  if (wanted === null) return memory.language() ?? paneLanguage(navigator.language);
  const language = paneLanguage(wanted);
  if (memory.language() !== null) memory.rememberLanguage(language);
  return language;
}

const languageElsewhere = (heard: (language: Language) => void): (() => void) =>
  listenToLanguage(() => undefined, heard);

if (container !== null) {
  createRoot(container).render(
    <StrictMode>
      <Workbench
        firstLanguage={firstLanguage()}
        rememberLanguage={memory.rememberLanguage}
        languageElsewhere={languageElsewhere}
        isDark={window.matchMedia('(prefers-color-scheme: dark)').matches}
        isTrial={asked.has('uji')}
      />
    </StrictMode>,
  );
}
