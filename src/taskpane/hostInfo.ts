// What the host has said of itself before it was spoken to: in the page's address, in the name of its frame, or where the
// library keeps it. A hint that saves a wait; the library's own answer decides.

/** The place of the host's facts in the address, as the library reads them. */
const IN_ADDRESS = '_host_Info';
const IN_SESSION = 'hostInfoValue';

export interface HostInfo {
  readonly isExcel: boolean;
  /** Whether it is Excel in a browser, which always frames the pane. */
  readonly isWeb: boolean;
  /** Of the screen, such as `id-id`; undefined where it is not said. */
  readonly locale: string | undefined;
}

/** What is used of a window. */
export interface HostWindow {
  readonly name: string;
  readonly location: Pick<Location, 'search'>;
  readonly sessionStorage: Pick<Storage, 'getItem'>;
}

/** The host's facts, such as `Excel$Web$16.01$id-ID$...`; null for any other text. */
export function readHostInfo(text: string): HostInfo | null {
  const parts = text.split('$');
  const [host = '', platform = '', version, locale = ''] = parts.length > 2 ? parts : text.split('|');
  if (version === undefined) return null;
  return {
    isExcel: host.toLowerCase() === 'excel',
    isWeb: platform.toLowerCase() === 'web',
    locale: locale === '' ? undefined : locale,
  };
}

function nameText(name: string): string | null {
  try {
    const facts: unknown = JSON.parse(name);
    const isObject = typeof facts === 'object' && facts !== null;
    return isObject && 'hostInfo' in facts && typeof facts.hostInfo === 'string' ? facts.hostInfo : null;
  } catch {
    return null;
  }
}

function sessionText(from: HostWindow): string | null {
  try {
    return from.sessionStorage.getItem(IN_SESSION);
  } catch {
    // Storage is forbidden.
    return null;
  }
}

/** What is known of the host at once; null where nothing is said, as in a plain browser. */
export function knownHost(from: HostWindow): HostInfo | null {
  const text =
    new URLSearchParams(from.location.search).get(IN_ADDRESS) ?? nameText(from.name) ?? sessionText(from);
  return text === null ? null : readHostInfo(text);
}
