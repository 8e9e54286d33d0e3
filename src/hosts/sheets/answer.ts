/** The server's side of the wire: one request in, one reply out, always as text. */
import { HostError } from '../host';
import { changesSince, type Cache } from './changes';
import { messageOf } from './message';
import type { Services } from './services';
import { SheetsBook } from './sheets-host';
import type { Reply, Verb, Verbs } from './wire';

type Answers = { readonly [V in Verb]: (asked: Verbs[V]['asks']) => Verbs[V]['gives'] };

function answersOf(services: Services, cache: Cache): Answers {
  const book = new SheetsBook(services);
  return {
    leer: ({ desde }) => ({ ...book.readSlice(desde), nombre: book.name() }),
    notas: ({ desde }) => book.notesSlice(desde),
    rango: (area) => book.readRange(area),
    aspectos: ({ celdas }) => book.signedLooks(celdas),
    aplicar: ({ edits, vistas }) => {
      book.remember(vistas);
      book.apply(edits);
      return null;
    },
    escribir: ({ fases, vistas, hojas, guardia }) => book.writeSlice(fases, vistas, hojas, guardia),
    ir: (cell) => {
      book.select(cell);
      return null;
    },
    cambios: ({ desde }) => changesSince(services, cache, desde),
  };
}

/** @param request what `askWith` of the sidebar's host wrote. */
export function answerRequest(services: Services, cache: Cache, request: string): string {
  try {
    const { verbo, ...asked } = JSON.parse(request) as { readonly verbo: Verb };
    const answer = answersOf(services, cache)[verbo] as (asked: unknown) => unknown;
    return JSON.stringify({ ok: true, valor: answer(asked) });
  } catch (error) {
    return JSON.stringify(failure(error));
  }
}

function failure(error: unknown): Reply<Verb> {
  if (error instanceof HostError) return { ok: false, codigo: error.code, mensaje: error.message };
  return { ok: false, codigo: 'no-se-puede-leer', mensaje: `Hojas de cálculo no respondió: ${messageOf(error)} Repita en un momento.` };
}
