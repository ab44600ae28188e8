// Shown while the workbook is read or written: progress in words.
import { Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Screen } from '../Screen';

export function WorkingScreen({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <Screen title={title} takesFocus>
      <div role="status">
        <Spinner size="small" labelPosition="after" label={text} />
      </div>
    </Screen>
  );
}
