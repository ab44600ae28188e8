// How many verdicts there are of each status, in one line, as the history says it.

/** `Tercapai 8 · Mendekati Target 2`, in the order given. */
export const countedStatuses = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([status, count]) => `${status} ${count}`)
    .join(' · ');
