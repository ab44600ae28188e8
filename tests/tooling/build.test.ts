// The settings of a build: the address it is for, and the manifest made for it. No bundle is built here.
import { baseUrl, manifestFor } from '../../scripts/build.cjs';

describe('baseUrl', () => {
  it.each([
    [undefined, 'https://localhost:3000'],
    ['', 'https://localhost:3000'],
    ['https://capaian.example.go.id', 'https://capaian.example.go.id'],
    ['https://example.go.id/capaian/', 'https://example.go.id/capaian'],
  ])('takes %s as %s', (given, expected) => {
    expect(baseUrl(given === undefined ? {} : { CAPAIAN_BASE_URL: given })).toBe(expected);
  });

  it.each([
    'http://capaian.example.go.id',
    'capaian.example.go.id',
    'https://',
    'file:///pane',
    'https://a.b/?x=1',
  ])('refuses %s', (given) => {
    expect(() => baseUrl({ CAPAIAN_BASE_URL: given })).toThrow(/https/);
  });
});

describe('manifestFor', () => {
  it('names only the given address', () => {
    const manifest = manifestFor('https://capaian.example.go.id');
    expect(manifest).not.toMatch(/localhost/);
    expect(manifest).toContain('https://capaian.example.go.id/taskpane.html');
  });
});
