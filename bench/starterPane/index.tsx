// The starter's entry: the screen is drawn when Office is ready, as Microsoft's React template does it.
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { Starter } from './Starter';

const container = document.getElementById('container');
const root = container === null ? undefined : createRoot(container);

void Office.onReady(() => {
  root?.render(
    <FluentProvider theme={webLightTheme}>
      <Starter title="Starter" />
    </FluentProvider>,
  );
});
