/** All that writes, in a file of its own: the pane loads it with its first write. */
export { undoWrite } from '../../actions/undo';
export { correct, decide, reopen, saveSettings, unmark, writeComparison, writeReview } from '../../actions/write';
