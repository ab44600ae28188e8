// The page's entry: waits for Office, then shows the pane in its language. In a plain browser it only says what it is.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { lateUseCases } from './lateUseCases';
import { Pane } from './Pane';
import { paneLanguage } from './paneLanguage';
import type { KnownTheme } from './useIsDark';

const container = document.getElementById('pane');
// Tells unsupported.js that the scripts have arrived.
container?.setAttribute('data-loaded', '');

/** The typings promise a context and a theme; a plain browser has no context, and Excel on the web tells no theme. */
const knownContext = (): Partial<Office.Context> | undefined => Office.context;
const readTheme = (): KnownTheme => knownContext()?.officeTheme;

if (container !== null && 'Office' in window) {
  void Office.onReady(({ host }) => {
    const isExcel = host === Office.HostType.Excel;
    const language = paneLanguage(isExcel ? knownContext()?.displayLanguage : navigator.language);
    const useCases = isExcel
      ? lateUseCases(async () => (await import(/* webpackChunkName: "engine" */ './engine')).createEngine())
      : null;
    document.documentElement.lang = language;
    createRoot(container).render(
      <StrictMode>
        <Pane language={language} readTheme={readTheme} useCases={useCases} />
      </StrictMode>,
    );
  });
}
