// The page's first script, in pages whose web view is old or whose scripts did not arrive.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';

const FOLDER = path.join(__dirname, '../../src/taskpane');
const SCRIPT = readFileSync(path.join(FOLDER, 'unsupported.js'), 'utf8');
const PAGE = readFileSync(path.join(FOLDER, 'index.html'), 'utf8').replace(
  /<script src="[^"]*"><\/script>/g,
  '',
);

const OLD_EXCEL = 'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko';
const EDGE_HTML = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.19041';
const WEBVIEW2 = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0';

interface Situation {
  readonly agent: string;
  readonly hasOffice: boolean;
  readonly hasLoaded: boolean;
}

/** Ids of the notices that are shown once the page has loaded. */
function shownNotices({ agent, hasOffice, hasLoaded }: Situation): readonly string[] {
  const { window } = new JSDOM(PAGE, {
    runScripts: 'outside-only',
    beforeParse: (page) => {
      Object.defineProperty(page.navigator, 'userAgent', { value: agent });
    },
  });
  if (hasOffice) window.eval('window.Office = {}');
  window.eval(SCRIPT);
  if (hasLoaded) window.document.getElementById('pane')?.setAttribute('data-loaded', '');
  window.dispatchEvent(new window.Event('load'));
  return [...window.document.querySelectorAll('[role=alert]:not([hidden])')].map(({ id }) => id);
}

describe('unsupported.js', () => {
  it.each([
    ['nothing in a modern web view', { agent: WEBVIEW2, hasOffice: true, hasLoaded: true }, []],
    ['the age of Office in Trident', { agent: OLD_EXCEL, hasOffice: true, hasLoaded: false }, ['too-old']],
    [
      'the age of Office in the first Edge',
      { agent: EDGE_HTML, hasOffice: true, hasLoaded: true },
      ['too-old'],
    ],
    ['a missing office.js', { agent: WEBVIEW2, hasOffice: false, hasLoaded: true }, ['no-office']],
    ['a missing bundle', { agent: WEBVIEW2, hasOffice: true, hasLoaded: false }, ['no-office']],
  ])('shows %s', (_fact, situation, notices) => {
    expect(shownNotices(situation)).toEqual(notices);
  });
});

describe('index.html', () => {
  it('has no script or style of its own, so that a strict policy can hold', () => {
    const { document } = new JSDOM(readFileSync(path.join(FOLDER, 'index.html'), 'utf8')).window;
    for (const script of document.querySelectorAll('script')) expect(script.textContent).toBe('');
    expect(document.querySelectorAll('style, [style], [onclick], [onload]')).toHaveLength(0);
  });

  it('says its notices in both languages', () => {
    const { document } = new JSDOM(PAGE).window;
    for (const notice of document.querySelectorAll('[role=alert]')) {
      expect(notice.querySelector('[lang=en]')?.textContent.trim()).not.toBe('');
      expect(notice.querySelector('h1')?.textContent.trim()).not.toBe('');
    }
  });
});
