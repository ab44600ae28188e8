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

/** What a page may load, in the form that both a header and the page itself can say. */
const pagePolicy = ({ scripts, frames }) =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${STYLES}`,
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${frames}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');

const PAGE_POLICY = pagePolicy({ scripts: `'self' ${OFFICE_CDN}`, frames: OFFICE_CDN });

/** The workbench frames the pane from its own address and needs nothing foreign at all; neither does its pane. */
const WORKBENCH_POLICY = pagePolicy({ scripts: "'self'", frames: "'self'" });
const FRAMED_POLICY = pagePolicy({ scripts: "'self'", frames: "'none'" });

/** Powers of a browser that no page of ours uses. Writing to the clipboard is one that the pane asks for. */
const UNUSED_POWERS = [
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

const headersWith = (policy, ancestors) => ({
  'Content-Security-Policy': `${policy}; frame-ancestors ${ancestors}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED_POWERS.map((power) => `${power}=()`).join(', '),
});

const SECURITY_HEADERS = headersWith(PAGE_POLICY, FRAME_ANCESTORS.join(' '));

/** No other site may frame, open or load what is the workbench's. Office may load the pane's files: they lack these. */
const OWN_ALONE = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
const WORKBENCH_HEADERS = { ...headersWith(WORKBENCH_POLICY, "'none'"), ...OWN_ALONE };
const FRAMED_HEADERS = { ...headersWith(FRAMED_POLICY, "'self'"), ...OWN_ALONE };

/** Excel on the web fetches these two from its own pages; they hold nothing but the help of the functions for cells. */
const OPEN_FILES = ['/functions.json', '/functions-id.json'];
const OPEN_HEADERS = { 'Access-Control-Allow-Origin': '*' };

/** Headers of a file of the pane's folder. */
const paneHeadersFor = (url) =>
  OPEN_FILES.includes(url.split('?', 1)[0]) ? { ...SECURITY_HEADERS, ...OPEN_HEADERS } : SECURITY_HEADERS;

/** Headers of a file of the workbench's folder, in which the pane keeps its own. */
const workbenchHeadersFor = (url) => (url.startsWith('/pane/') ? FRAMED_HEADERS : WORKBENCH_HEADERS);

/** Hashed names never change their content; icons must be cacheable or Office shows a generic one. */
const cacheControlFor = (name) => {
  if (/\.[0-9a-f]{8,}\.(js|css)(\.map)?$/.test(name)) return 'public, max-age=31536000, immutable';
  if (name.endsWith('.png')) return 'public, max-age=86400';
  return 'no-cache';
};

const TRANSPORT = { 'Strict-Transport-Security': 'max-age=31536000' };
const sectionOf = ([place, headers]) => [
  place,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];
const fileOf = (sections) => [...sections.flatMap(sectionOf), ''].join('\n');

/** The `_headers` file that several static hosts read; others take the same lines in their own notation. */
const headersFile = () =>
  fileOf([
    ['/*', { ...SECURITY_HEADERS, ...TRANSPORT }],
    ['/assets/*', { 'Cache-Control': 'public, max-age=86400' }],
    ...OPEN_FILES.map((name) => [name, OPEN_HEADERS]),
  ]);

/** The same for the workbench. Such hosts join what several lines say of one file, so that each page stands in one alone. */
const workbenchHeadersFile = () =>
  fileOf([
    ['/', { ...WORKBENCH_HEADERS, ...TRANSPORT }],
    ['/index.html', { ...WORKBENCH_HEADERS, ...TRANSPORT }],
    ['/pane/*', { ...FRAMED_HEADERS, ...TRANSPORT }],
  ]);

module.exports = {
  PAGE_POLICY,
  WORKBENCH_POLICY,
  SECURITY_HEADERS,
  WORKBENCH_HEADERS,
  FRAMED_HEADERS,
  OFFICE_CDN,
  TRANSPORT,
  cacheControlFor,
  headersFile,
  workbenchHeadersFile,
  paneHeadersFor,
  workbenchHeadersFor,
};
