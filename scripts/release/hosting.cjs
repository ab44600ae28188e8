// What a web host must be told to send with the pane's files, in the notation of each kind of host, all from one table. The
// file `_headers`, which several static hosts read, is made in headers.cjs.
const { cacheControlFor, paneHeadersFor, TRANSPORT } = require('../headers.cjs');

/** Kinds of files in the pane's folder: a pattern for hosts that know patterns, and a file of the kind to ask for. */
const KINDS = [
  {
    what: 'scripts whose names change with their content',
    pattern: '\\.[0-9a-f]{8,}\\.(js|css)(\\.map)?$',
    example: 'engine.0123456789abcdef0123.js',
  },
  {
    what: 'icons, which Office must be able to keep',
    pattern: '\\.png$',
    example: 'assets/icon-32.png',
  },
  {
    what: 'help of the functions for cells, fetched by Excel on the web from its own pages',
    pattern: 'functions(-id)?\\.json$',
    example: 'functions.json',
  },
];
const OTHER = 'taskpane.html';

/** All that is sent with a file of the pane's folder. */
const headersOf = (name) => ({
  ...paneHeadersFor(`/${name}`),
  ...TRANSPORT,
  'Cache-Control': cacheControlFor(name),
});

/** What is sent with a file and not, or not so, with most others. */
const differing = (name) => {
  const usual = headersOf(OTHER);
  return Object.fromEntries(Object.entries(headersOf(name)).filter(([key, value]) => usual[key] !== value));
};

const quoted = (value) => `"${value}"`;
const lines = (...parts) => `${parts.flat().join('\n')}\n`;

/** For a `server` or `location` block. What a block adds replaces all that stands around it, so each says everything. */
function nginx() {
  const added = (name, indent) =>
    Object.entries(headersOf(name)).map(
      ([key, value]) => `${indent}add_header ${key} ${quoted(value)} always;`,
    );
  return lines(
    '# Headers of the pane. Include this file in the server block whose root is the folder of the site.',
    added(OTHER, ''),
    KINDS.map(({ what, pattern, example }) => [
      `# ${what}`,
      `location ~ ${quoted(pattern)} {`,
      ...added(example, '  '),
      '}',
    ]).flat(),
  );
}

/** Goes into the folder of the site as `.htaccess`, or into its `Directory` block. Needs mod_headers, and says so. */
function apache() {
  const set = (headers, indent) =>
    Object.entries(headers).map(([key, value]) => `${indent}Header always set ${key} ${quoted(value)}`);
  return lines(
    '# Headers of the pane. Put this file into the folder of the site as .htaccess; mod_headers must be on.',
    set(headersOf(OTHER), ''),
    KINDS.map(({ what, pattern, example }) => [
      `# ${what}`,
      `<FilesMatch ${quoted(pattern)}>`,
      ...set(differing(example), '  '),
      '</FilesMatch>',
    ]).flat(),
  );
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** `web.config` for the folder of the site. IIS knows no patterns: hashed scripts are asked for again and answered unchanged. */
function iis() {
  const add = (headers, indent) =>
    Object.entries(headers).map(([key, value]) => `${indent}<add name="${key}" value="${escaped(value)}" />`);
  const custom = (headers, indent, replaced = []) => [
    `${indent}<httpProtocol>`,
    `${indent}  <customHeaders>`,
    ...replaced.map((key) => `${indent}    <remove name="${key}" />`),
    ...add(headers, `${indent}    `),
    `${indent}  </customHeaders>`,
    `${indent}</httpProtocol>`,
  ];
  const place = (where, example) => {
    const headers = differing(example);
    return [
      `  <location path="${where}">`,
      '    <system.webServer>',
      ...custom(
        headers,
        '      ',
        Object.keys(headers).filter((key) => key in headersOf(OTHER)),
      ),
      '    </system.webServer>',
      '  </location>',
    ];
  };
  return lines(
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Headers of the pane. Put this file into the folder of the site. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    '      <remove fileExtension=".map" />',
    '      <mimeMap fileExtension=".map" mimeType="application/json" />',
    '    </staticContent>',
    custom(headersOf(OTHER), '    '),
    '  </system.webServer>',
    place('assets', 'assets/icon-32.png'),
    place('functions.json', 'functions.json'),
    place('functions-id.json', 'functions-id.json'),
    '</configuration>',
  );
}

/** `staticwebapp.config.json` of Azure Static Web Apps: the first route that fits counts. */
function azure() {
  const route = (where, example) => ({ route: where, headers: differing(example) });
  const usual = (where) => ({ route: where, headers: { 'Cache-Control': cacheControlFor(OTHER) } });
  const config = {
    globalHeaders: headersOf(OTHER),
    routes: [
      route('/assets/*.{png}', 'assets/icon-32.png'),
      route('/functions.json', 'functions.json'),
      route('/functions-id.json', 'functions-id.json'),
      ...['/functions.js', '/functions.js.map', '/unsupported.js'].map(usual),
      route('/*.{js,map}', KINDS[0].example),
    ],
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}

/** File names and texts, for the folder `hosting` of a release. */
const hostingFiles = () => ({
  'nginx.conf': nginx(),
  'apache.htaccess': apache(),
  'web.config': iis(),
  'staticwebapp.config.json': azure(),
});

module.exports = { headersOf, hostingFiles, KINDS };
