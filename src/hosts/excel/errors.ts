/** From the codes of Excel to sentences for the person at the sheet. */
import { HostError, type HostErrorCode } from '../host';

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as Partial<OfficeError>;
  return typeof code === 'string' ? code : '';
}

export function isOfficeError(error: unknown, ...codes: readonly string[]): boolean {
  return !(error instanceof HostError) && codes.includes(codeOf(error));
}

/** Codes of requests and answers over what Excel on the web takes at once. */
export const TOO_LARGE = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'] as const;

const SENTENCES: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  ActivityLimitReached: ['ocupado', 'Excel está atendiendo demasiadas solicitudes. Espere un minuto y repita.'],
  InvalidOperationInCellEditMode: ['celda-en-edicion', 'Hay una celda en edición. Termine de escribir (Entrar o Esc) y repita.'],
  InvalidOrTimedOutSession: ['no-se-puede-leer', 'La sesión de Excel terminó. Vuelva a cargar la página del libro y repita.'],
  WriteNotSupportedWhenModalDialogOpen: ['no-se-puede-escribir', 'Excel tiene abierto un cuadro de diálogo. Ciérrelo y repita.'],
  AccessDenied: [
    'hoja-protegida',
    'Excel no permite el cambio: el libro o la hoja están protegidos o son de solo lectura. Quite la protección y repita.',
  ],
  ItemNotFound: ['hoja-inexistente', 'El libro cambió mientras se trabajaba: falta una hoja o un comentario. Revise de nuevo el libro.'],
  RequestPayloadSizeLimitExceeded: [
    'demasiado-grande',
    'El libro es demasiado grande para Excel en la web. Ábralo en Excel de escritorio y repita.',
  ],
  ResponsePayloadSizeLimitExceeded: [
    'demasiado-grande',
    'El libro es demasiado grande para Excel en la web. Ábralo en Excel de escritorio y repita.',
  ],
};

/** What any part of the host threw, as the error that the port promises. */
export function hostErrorOf(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = codeOf(error);
  const known = SENTENCES[code];
  if (known) return new HostError(known[0], known[1], { cause: error });
  const detail = error instanceof Error ? error.message : String(error);
  return new HostError(
    'no-se-puede-escribir',
    `Excel no pudo hacerlo (${code === '' ? 'error' : code}: ${detail}). Revise de nuevo el libro y repita.`,
    {
      cause: error,
    },
  );
}

export function missingSheet(name: string): HostError {
  return new HostError('hoja-inexistente', `El libro no tiene la hoja «${name}». Revise de nuevo el libro.`);
}
