// Draws the open screen: the first one and a trouble at once, every other as soon as its code is there.
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { LateScreens } from './lateScreens';
import { Notice } from './Notice';
import type { OpenScreenProps } from './OpenScreen';
import { usePane } from './paneContext';
import { Screen } from './Screen';
import { TroubleScreen } from './screens/TroubleScreen';
import { WelcomeScreen } from './screens/WelcomeScreen';

export interface ShownScreenProps extends OpenScreenProps {
  readonly screens: LateScreens;
}

export function ShownScreen({ screens, ...props }: ShownScreenProps): ReactNode {
  const { screen, useCases, onBegin, onLanguage } = props;
  const { language } = usePane();
  switch (screen.name) {
    case 'welcome':
      return <WelcomeScreen isInExcel={useCases !== null} onBegin={onBegin} onLanguage={onLanguage} />;
    case 'trouble':
      return <TroubleScreen failure={screen.of(language)} />;
    default:
      return <LateScreen screens={screens} {...props} />;
  }
}

/** A screen whose code may still be missing: for a moment nothing stands there, and a file that did not come is told. */
function LateScreen({ screens, ...props }: ShownScreenProps): ReactNode {
  const [, setArrivals] = useState(0);
  const [isMissing, setMissing] = useState(false);
  const Arrived = screens.arrived();
  const isThere = Arrived !== null;
  useEffect(() => {
    if (isThere) return;
    screens.load().then(
      () => {
        setArrivals((arrivals) => arrivals + 1);
      },
      () => {
        setMissing(true);
      },
    );
  }, [isThere, screens]);
  if (Arrived !== null) return <Arrived {...props} />;
  return isMissing ? <MissingScreen /> : null;
}

function MissingScreen(): ReactNode {
  const { words, send } = usePane();
  const back = {
    label: words.back,
    onClick: () => {
      send({ kind: 'back' });
    },
  };
  return (
    <Screen title={words.trouble.title} other={back}>
      <Notice lines={[words.trouble.notLoaded]} />
    </Screen>
  );
}
