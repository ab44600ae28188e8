import { knownHost, readHostInfo, type HostWindow } from '../../src/taskpane/hostInfo';

interface Said {
  readonly search?: string;
  readonly name?: string;
  readonly kept?: string;
}

const windowOf = ({ search = '', name = '', kept }: Said): HostWindow => ({
  name,
  location: { search },
  sessionStorage: { getItem: (key) => (key === 'hostInfoValue' ? (kept ?? null) : null) },
});

const frameName = (hostInfo: unknown): string => JSON.stringify({ baseFrameName: 'a', hostInfo });

describe('readHostInfo', () => {
  it.each([
    ['Excel$Web$16.01$id-ID$7f3a$$$0', { isExcel: true, isWeb: true, locale: 'id-ID' }],
    ['excel$win32$16.01$en-us$telemetry$$$0', { isExcel: true, isWeb: false, locale: 'en-us' }],
    ['Excel|Mac|16.02|en-US|telemetry||0', { isExcel: true, isWeb: false, locale: 'en-US' }],
    ['Word$Web$16.01$id-ID$7f3a$$$0', { isExcel: false, isWeb: true, locale: 'id-ID' }],
    ['Excel$Win32$16.01', { isExcel: true, isWeb: false, locale: undefined }],
    ['isDialog', null],
    ['', null],
  ])('reads %s', (text, expected) => {
    expect(readHostInfo(text)).toEqual(expected);
  });
});

describe('knownHost', () => {
  it.each<[string, Said, string | undefined]>([
    ['the address', { search: '?_host_Info=Excel$Win32$16.01$id-ID$telemetry$$$0' }, 'id-ID'],
    ['an encoded address', { search: '?x=1&_host_Info=Excel%7CMac%7C16.02%7Cen-US%7C' }, 'en-US'],
    ['the name of the frame', { name: frameName('Excel$Web$16.01$id-ID$') }, 'id-ID'],
    ['what the library keeps', { kept: 'Excel$Win32$16.01$en-US$' }, 'en-US'],
  ])('hears it from %s', (_where, said, locale) => {
    expect(knownHost(windowOf(said))).toMatchObject({ isExcel: true, locale });
  });

  it.each<[string, Said]>([
    ['nothing is said', {}],
    ['the frame has another name', { name: 'pane' }],
    ['the name holds something else', { name: frameName(7) }],
    ['the name is no object', { name: '"Excel$Web$16.01$id-ID"' }],
  ])('knows no host where %s', (_where, said) => {
    expect(knownHost(windowOf(said))).toBeNull();
  });

  it('does without a storage that is forbidden', () => {
    const blocked: HostWindow = {
      name: '',
      location: { search: '' },
      get sessionStorage(): HostWindow['sessionStorage'] {
        throw new Error('blocked');
      },
    };
    expect(knownHost(blocked)).toBeNull();
  });
});
