/** What reads a picked file, in a file of its own: the pane loads it with the first one. */
export { openWorkbook } from '../hosts/file/file-host';
export { pickedBytes } from '../hosts/file/picked-file';
