// Builds the starter as Microsoft's React template is built: polyfills, then React, then the pane, each an entry of its own,
// with webpack's defaults for production.
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const ROOT = path.join(__dirname, '../..');

/** The configuration for a pane in `folder`. */
module.exports = (folder) => ({
  mode: 'production',
  context: ROOT,
  devtool: 'source-map',
  // What the template's list of browsers comes to: it names Internet Explorer 11.
  target: ['web', 'es5'],
  entry: {
    polyfill: ['core-js/stable', 'regenerator-runtime/runtime'],
    react: ['react', 'react-dom'],
    taskpane: { import: path.join(__dirname, 'index.tsx'), dependOn: 'react' },
  },
  output: { path: folder, clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.html', '.js'] },
  performance: { hints: false },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es5',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: path.join(__dirname, 'index.html'),
      chunks: ['polyfill', 'taskpane', 'react'],
    }),
    new CopyPlugin({ patterns: [{ from: 'assets/icons/icon-80.png', to: 'assets/logo.png' }] }),
  ],
});
