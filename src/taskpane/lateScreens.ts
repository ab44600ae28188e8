// The screens that nobody sees at first, while their code is on its way. One that did not arrive is sent for again.
import type { ComponentType } from 'react';
import type { OpenScreenProps } from './OpenScreen';

export type Screens = ComponentType<OpenScreenProps>;

export interface LateScreens {
  /** The screens once they are there, null before. */
  readonly arrived: () => Screens | null;
  /** Resolves when they are there, rejects when they did not come. */
  readonly load: () => Promise<Screens>;
}

/** Screens over code that `load` brings, when it is first asked for. */
export function lateScreens(load: () => Promise<Screens>): LateScreens {
  let arrived: Screens | null = null;
  let loading: Promise<Screens> | null = null;
  return {
    arrived: () => arrived,
    load: () => {
      loading ??= load().then(
        (screens) => (arrived = screens),
        (error: unknown) => {
          loading = null;
          throw error;
        },
      );
      return loading;
    },
  };
}
