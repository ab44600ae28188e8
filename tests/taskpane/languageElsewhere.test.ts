/**
 * @jest-environment jsdom
 */
// Which changes of the browser's storage are a choice of language for this pane.
import { listenToLanguage } from '../../src/taskpane/languageElsewhere';

function heardOf(
  partitionKey: string | undefined,
  key: string | null,
  newValue: string | null,
): readonly string[] {
  const heard: string[] = [];
  const stop = listenToLanguage(
    () => partitionKey,
    (language) => heard.push(language),
  );
  const tell = (): void => {
    window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
  };
  tell();
  stop();
  tell();
  return heard;
}

describe('listenToLanguage', () => {
  it.each([
    [undefined, 'capaian.language', 'en', ['en']],
    ['user1', 'user1capaian.language', 'id', ['id']],
    ['user1', 'capaian.language', 'id', []],
    [undefined, 'user1capaian.language', 'id', []],
    [undefined, 'capaian.theme', 'en', []],
    [undefined, 'capaian.language', 'fr', []],
    [undefined, 'capaian.language', null, []],
    [undefined, null, null, []],
  ])('under the key of %p hears of %p = %p: %p, until it is stopped', (partition, key, value, heard) => {
    expect(heardOf(partition, key, value)).toEqual(heard);
  });
});
