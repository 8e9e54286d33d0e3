import { mayHaveAddress, readAddresses } from '../../cells/address';
import type { Field, IsoDate, Row } from '../../model';
import type { Cell } from '../../snapshot';
import { rowRule } from '../rule';

interface Place {
  readonly text: string;
  readonly cell: Cell;
  readonly corte: IsoDate | null;
}

export const rule = rowRule({
  code: 'enlace-roto',
  severity: 'informativo',
  group: 'estructura',
  title: 'Enlace que no puede abrir',
  whatToDo: 'Copie de nuevo la dirección desde el navegador.',
  source: 'Ley 1712 de 2014: la evidencia que se publica debe poder consultarse.',
  effect: 'La evidencia no se puede consultar en la dirección que se cita.',
  messages: {
    roto: '«{{direccion}}» no puede ser una dirección: {{problema}}.',
  },
  *check(row) {
    for (const { text, cell, corte } of textsOf(row)) {
      const broken = readAddresses(text).find(({ problem }) => problem !== null);
      if (broken) yield { message: 'roto', data: { direccion: broken.text, problema: broken.problem ?? '' }, row, cell, corte };
    }
  },
});

const FIELDS = ['actividad', 'descripcion', 'meta', 'producto'] as const satisfies readonly Field[];

/** The row's own texts that may quote an address. */
function textsOf(row: Row): Place[] {
  const places: Place[] = [];
  const add = (field: Field, text: string, cell: Cell | null, corte: IsoDate | null): void => {
    if (mayHaveAddress(text) && cell && !row.heredados.includes(field)) places.push({ text, cell, corte });
  };
  for (const field of FIELDS) add(field, row[field], row.celdas[field] ?? null, null);
  for (const { seguimiento, celdaSeguimiento, corte } of row.avances) add('seguimiento', seguimiento, celdaSeguimiento, corte);
  return places;
}
