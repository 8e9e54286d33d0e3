import { parseAddress } from '../../core/a1';
import type { Edit } from '../../core/edits/edit';
import { HostError } from '../host';

export type CellEdit = Exclude<Edit, { kind: 'tab' } | { kind: 'removeTab' }>;

export function sheetMissing(name: string): HostError {
  return new HostError('hoja-inexistente', `El libro no tiene la hoja «${name}». Revise de nuevo el libro.`);
}

/** Goes through all edits before the first is written, so that all are or none is. @throws HostError */
export function refuseUnwritable(edits: readonly Edit[], sheets: readonly { readonly name: string; readonly protected: boolean }[]): void {
  const standing = new Map(sheets.map((sheet) => [sheet.name, sheet.protected]));
  for (const edit of edits) {
    if (edit.kind === 'tab') {
      standing.set(edit.tab.name, false);
      continue;
    }
    const name = edit.kind === 'removeTab' ? edit.name : edit.hoja;
    const isProtected = standing.get(name);
    if (isProtected === undefined) throw sheetMissing(name);
    if (edit.kind === 'removeTab') standing.delete(name);
    else if (isProtected) throw new HostError('hoja-protegida', `La hoja «${name}» está protegida. Quite la protección y repita.`);
    else if (!parseAddress(edit.celda)) {
      throw new HostError('no-se-puede-escribir', `«${edit.celda}» no es una celda de la hoja «${name}».`);
    }
  }
}
