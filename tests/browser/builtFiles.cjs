// Before the browser tests: what they open is built from the sources as they stand, and there is a browser.
const { ensureBrowser } = require('../../scripts/browser.cjs');
const { ensureBuilt } = require('../../scripts/build.cjs');

const note = (text) => process.stderr.write(`${text}\n`);

module.exports = async () => {
  process.env.CHROME_PATH = ensureBrowser(note);
  await ensureBuilt(['pane', 'workbench'], note);
};
