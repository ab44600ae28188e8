// The bundles: the pane (which in a shared runtime is also where ribbon commands run), the workbench, the command line,
// the benchmarks.
// Addresses come from settings, never from code: see CAPAIAN_BASE_URL in scripts/build.cjs.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { PAGE_POLICY, WORKBENCH_POLICY, OFFICE_CDN } = require('./scripts/headers.cjs');
const { browserslist, version } = require('./package.json');

const source = (name) => path.join(__dirname, 'src', name);
const output = (name) => path.join(__dirname, 'dist', name);

const typescript = (env) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    env,
  },
});

const common = {
  mode: 'production',
  devtool: 'source-map',
  context: __dirname,
  resolve: { extensions: ['.tsx', '.ts', '.js', '.json'] },
  stats: 'errors-warnings',
};

const pane = {
  ...common,
  name: 'pane',
  target: 'browserslist',
  entry: {
    // Functions for cells are made known by the page's first script; what they do is a late chunk.
    taskpane: [source('functions/index.ts'), source('taskpane/index.tsx')],
    // The same functions for a runtime without a page: one script under the name that the manifest gives.
    functions: source('functions/standalone.ts'),
  },
  output: {
    path: output('pane'),
    filename: ({ chunk }) => (chunk.name === 'functions' ? '[name].js' : '[name].[contenthash].js'),
    chunkFilename: '[name].[contenthash].js',
    publicPath: '',
    clean: true,
  },
  module: { rules: [typescript({ targets: browserslist })] },
  optimization: {
    splitChunks: {
      // What a function for cells needs of the engine comes with it, so that the engine stays in one piece.
      chunks: ({ name }) => name !== 'functions' && name !== 'formulas',
      cacheGroups: {
        vendor: { test: /[\\/]node_modules[\\/]/, name: 'vendor', chunks: 'initial' },
        // Of fingerprints: the runs' rows and the pages both bear them.
        digest: { test: /[\\/]@noble[\\/]/, name: 'digest', chunks: 'async', enforce: true },
        // Of what is said about a reading: views, plan and proof, which come while the workbook is read, all bear it.
        sentences: {
          test: /[\\/]src[\\/]/,
          name: 'sentences',
          chunks: ({ name }) => ['views', 'proof', 'planning'].includes(name),
          minChunks: 2,
          enforce: true,
        },
        // Of plans: what plans a run, what takes it back and the sheets on demand all lay cells in the same way.
        plans: {
          test: /[\\/]src[\\/]/,
          name: 'plans',
          chunks: ({ name }) => ['planning', 'proof', 'writing', 'pages', 'rules'].includes(name),
          minChunks: 2,
          enforce: true,
        },
      },
    },
  },
  // The budget is checked after compression, in scripts/build.cjs.
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: source('taskpane/index.html'),
      chunks: ['taskpane'],
      scriptLoading: 'defer',
      minify: false,
      policy: PAGE_POLICY,
      officeJs: `${OFFICE_CDN}/lib/1/hosted/office.js`,
      version,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'src/taskpane/unsupported.js', info: { minimized: true } },
        { from: 'src/taskpane/pages', to: '.' },
        { from: 'assets/icons', to: 'assets' },
        { from: 'assets/*.xlsx' },
      ],
    }),
  ],
};

/** The page that runs the pane without Excel; scripts/build.cjs puts the pane and the library beside it. */
const workbench = {
  ...common,
  name: 'workbench',
  target: 'browserslist',
  entry: { workbench: source('workbench/index.tsx') },
  output: { path: output('workbench'), filename: '[name].[contenthash].js', publicPath: '', clean: true },
  module: { rules: [typescript({ targets: browserslist })] },
  optimization: { splitChunks: { chunks: 'all' } },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: source('workbench/index.html'),
      scriptLoading: 'defer',
      minify: false,
      policy: WORKBENCH_POLICY,
    }),
    new CopyPlugin({
      patterns: [{ from: 'assets/*.xlsx' }, { from: 'assets/icons/icon-32.png', to: 'assets/icon-32.png' }],
    }),
  ],
};

/** A program for Node; the library that must stay as it is on disk is read at run time. */
const program = (name, file, entry) => ({
  ...common,
  name,
  target: 'node20',
  entry: { [file]: entry },
  output: {
    path: output(name),
    filename: '[name].cjs',
    library: { type: 'commonjs2' },
    clean: true,
  },
  module: {
    rules: [typescript({ targets: { node: '20' } })],
    // `createRequire` looks packages up on disk at run time; webpack would answer it at build time.
    parser: { javascript: { createRequire: false } },
  },
  externals: ({ request }, callback) =>
    /^@microsoft\/office-js($|\/)/.test(request) ? callback(null, `commonjs ${request}`) : callback(),
  // Stack traces of our own bugs should name our own functions.
  optimization: { minimize: false },
  node: false,
});

const cli = program('cli', 'capaian', source('host/cli/main.ts'));
const bench = program('bench', 'bench', path.join(__dirname, 'bench/main.ts'));

module.exports = [pane, workbench, cli, bench];
