// What the host tells the library of itself: the name of the pane's frame and the context of the add-in.
import type { HostProfile } from '../executor/host';

export interface FrameFacts {
  readonly profile: HostProfile;
  /** Of the screen and of the figures, such as 'id-ID'. */
  readonly locale: string;
  readonly documentName: string;
  /** The origin of the page around the frame. */
  readonly origin: string;
}

const CONVERSATION = 'capaian-workbench';
const CONTROL = 'capaian-pane';
const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const READ_WRITE = 0;
const INSERTED = 0;

/** The `name` that the frame must bear before its page loads: the library reads host and partner from it. */
export const frameName = ({ locale, origin }: FrameFacts): string =>
  JSON.stringify({
    baseFrameName: 'capaian',
    hostInfo: `Excel$Web$16.01$${locale}$${CONVERSATION}$$$0`,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${origin}`,
    serializerVersion: '1',
  });

/** The answer to `ContextActivationManager_getAppContextAsync`. Only the sets that this host has are declared. */
export const appContext = ({ profile, locale, documentName, origin }: FrameFacts): object => ({
  _id: CONTROL,
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: '16.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: `${origin}/${encodeURIComponent(documentName)}`,
  _clientMode: READ_WRITE,
  _settings: [],
  _reason: INSERTED,
  _osfControlType: TASK_PANE,
  _eToken: '',
  _correlationId: CONVERSATION,
  _appInstanceId: CONTROL,
  _appMinorVersion: 1,
  _requirementMatrix: JSON.stringify({ ExcelApi: profile.apiSet, SharedRuntime: '1.1' }),
  _hostFullVersion: '16.0.0.0',
  _addinName: 'Capaian',
  _appDomains: [],
  _initialDisplayMode: 0,
});
