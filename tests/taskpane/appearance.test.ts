// Small decisions of the pane: its language by locale, and what counts as a dark ground.
import { paneLanguage } from '../../src/taskpane/paneLanguage';
import { isDarkGround } from '../../src/taskpane/useIsDark';

describe('paneLanguage', () => {
  it.each([
    ['id-ID', 'id'],
    ['id', 'id'],
    ['in_ID', 'id'],
    ['ID-id', 'id'],
    [undefined, 'id'],
    ['en-US', 'en'],
    ['ms-MY', 'en'],
  ])('speaks for %s the language %s', (locale, language) => {
    expect(paneLanguage(locale)).toBe(language);
  });
});

describe('isDarkGround', () => {
  it.each([
    ['#1f1f1f', true],
    ['#000000', true],
    ['#7f7f7f', true],
    ['#808080', false],
    ['#ffffff', false],
    ['FFFFFF', false],
    ['', false],
    ['red', false],
  ])('finds %s dark: %s', (color, isDark) => {
    expect(isDarkGround(color)).toBe(isDark);
  });
});
