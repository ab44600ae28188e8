// A place in the workbook that is shown in the sheet when it is pressed.
import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './paneContext';
import type { PlaceView } from './paneViews';

interface PlaceLinkProps {
  readonly place: PlaceView;
  /** Instead of the place itself. */
  readonly text?: string;
}

export function PlaceLink({ place, text }: PlaceLinkProps): ReactNode {
  const { words, send } = usePane();
  return (
    <Link
      as="button"
      inline
      title={words.jumpTo(place.text)}
      onClick={() => {
        send({ kind: 'jump', place });
      }}
    >
      {text ?? place.text}
    </Link>
  );
}
