// Whether the pane that Excel shows again was closed meanwhile. Closing it does not end it: what it showed then may be
// long past when the ribbon opens it again.

export interface PaneVisibility {
  /** Excel shows or hides the pane. */
  readonly changed: (isShown: boolean) => void;
  /** The add-in itself shows it, to say something of its own. */
  readonly showingItself: () => void;
}

/** Calls `returned` when a closed pane is opened by the user and not by the add-in. */
export function createPaneVisibility(returned: () => void): PaneVisibility {
  let isClosed = false;
  return {
    changed: (isShown) => {
      const returns = isClosed && isShown;
      isClosed = !isShown;
      if (returns) returned();
    },
    showingItself: () => {
      isClosed = false;
    },
  };
}
