// The security headers of the pane's files: used by the local server, written into dist for the real one,
// and (where a page can say it itself) into the page. No inline script, no eval, no foreign origin but Microsoft's.

const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Excel on the web embeds the pane from these; Microsoft publishes no complete list. */
const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.office.com',
  'https://onedrive.live.com',
];

/**
 * Styles: the pane's own, the empty text (Griffel makes empty style elements and fills them by insertRule), and the two
 * style attributes that Fluent's focus keeper writes.
 */
const STYLES = [
  "'self'",
  "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "'unsafe-hashes'",
  "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='",
  "'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
].join(' ');

const PAGE_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_CDN}`,
  `style-src ${STYLES}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  `frame-src ${OFFICE_CDN}`,
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** The workbench frames the pane from its own address and needs nothing foreign at all. */
const WORKBENCH_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src ${STYLES}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

const SECURITY_HEADERS = {
  'Content-Security-Policy': `${PAGE_POLICY}; frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

const WORKBENCH_HEADERS = {
  ...SECURITY_HEADERS,
  'Content-Security-Policy': `${WORKBENCH_POLICY}; frame-ancestors 'none'`,
};

/** Excel on the web fetches these two from its own pages; they hold nothing but the help of the functions for cells. */
const OPEN_FILES = ['/functions.json', '/functions-id.json'];
const OPEN_HEADERS = { 'Access-Control-Allow-Origin': '*' };

/** Headers of a file of the pane's folder. */
const paneHeadersFor = (url) =>
  OPEN_FILES.includes(url.split('?', 1)[0]) ? { ...SECURITY_HEADERS, ...OPEN_HEADERS } : SECURITY_HEADERS;

/** Headers of a file of the workbench's folder, in which the pane keeps its own. */
const workbenchHeadersFor = (url) => (url.startsWith('/pane/') ? SECURITY_HEADERS : WORKBENCH_HEADERS);

/** Hashed names never change their content; icons must be cacheable or Office shows a generic one. */
const cacheControlFor = (name) => {
  if (/\.[0-9a-f]{8,}\.(js|css)(\.map)?$/.test(name)) return 'public, max-age=31536000, immutable';
  if (name.endsWith('.png')) return 'public, max-age=86400';
  return 'no-cache';
};

/** The `_headers` file that several static hosts read; others take the same lines in their own notation. */
const headersFile = () =>
  [
    '/*',
    ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`),
    '  Strict-Transport-Security: max-age=31536000',
    '/assets/*',
    '  Cache-Control: public, max-age=86400',
    ...OPEN_FILES.flatMap((name) => [
      name,
      ...Object.entries(OPEN_HEADERS).map(([header, value]) => `  ${header}: ${value}`),
    ]),
    '',
  ].join('\n');

module.exports = {
  PAGE_POLICY,
  WORKBENCH_POLICY,
  SECURITY_HEADERS,
  OFFICE_CDN,
  cacheControlFor,
  headersFile,
  paneHeadersFor,
  workbenchHeadersFor,
};
