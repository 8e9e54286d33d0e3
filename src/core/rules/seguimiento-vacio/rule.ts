import { formatDate } from '../../days';
import type { Avance, IsoDate, Row } from '../../model';
import { inUse } from '../columns';
import { nameOf } from '../quote';
import { rowRule } from '../rule';

/** A follow-up with fewer reports than this has hardly begun: its blanks are still to be filled. */
const LEAST_REPORTED = 0.1;

const isReported = inUse(
  { exists: (row) => narrated(row, null) !== null, isFilled: (row) => row.avances.some(saysSomething) },
  LEAST_REPORTED,
);

export const rule = rowRule({
  code: 'seguimiento-vacio',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Actividad sin seguimiento',
  whatToDo: 'Escriba qué se hizo, o que no se hizo y por qué.',
  source: 'Guía «Estrategias para la construcción del PAAC», versión 2: en cada corte se dice qué se hizo de cada actividad.',
  effect: 'No se puede establecer si la actividad no se hizo o si se hizo y no se reportó.',
  messages: {
    sinRelato: '«{{actividad}}» no tiene seguimiento: la celda está vacía o tiene solo un guion.',
    sinRelatoEnCorte: '«{{actividad}}» no tiene seguimiento ni porcentaje al {{corte}}: la celda está vacía o tiene solo un guion.',
  },
  *check(row, { corte, reading }) {
    const avance = narrated(row, corte);
    if (!avance?.celdaSeguimiento || row.desplazada !== null || row.actividad === '') return;
    if (saysSomething(avance) || !isReported(row, reading)) return;
    const data = { actividad: nameOf(row), corte: avance.corte === null ? '' : formatDate(avance.corte) };
    yield {
      message: avance.corte === null ? 'sinRelato' : 'sinRelatoEnCorte',
      data,
      row,
      cell: avance.celdaSeguimiento,
      corte: avance.corte,
    };
  },
});

/** The pair of the corte under review, where it has a narrative column; the last one where no corte is known. */
function narrated({ avances }: Row, corte: IsoDate | null): Avance | null {
  const told = avances.filter(({ celdaSeguimiento }) => celdaSeguimiento !== null);
  const last = told[told.length - 1] ?? null;
  if (corte === null) return last;
  return told.find((avance) => avance.corte === corte) ?? (last?.corte === null ? last : null);
}

function saysSomething({ seguimiento, avance, noAplica, ilegible }: Avance): boolean {
  return seguimiento !== '' || avance !== null || noAplica || ilegible;
}
