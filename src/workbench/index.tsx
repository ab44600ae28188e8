// The workbench's entry.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { paneLanguage } from '../taskpane/paneLanguage';
import { Workbench } from './Workbench';

const container = document.getElementById('workbench');
const asked = new URLSearchParams(window.location.search);

if (container !== null) {
  createRoot(container).render(
    <StrictMode>
      <Workbench
        firstLanguage={paneLanguage(asked.get('bahasa') ?? navigator.language)}
        isDark={window.matchMedia('(prefers-color-scheme: dark)').matches}
        isTrial={asked.has('uji')}
      />
    </StrictMode>,
  );
}
