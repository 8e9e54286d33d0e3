/** What reads a picked file, in a file of its own: the pane loads it with the first one. */
export { readFile } from '../hosts/file/open-file';
export { pickedBytes } from '../hosts/file/picked-file';
