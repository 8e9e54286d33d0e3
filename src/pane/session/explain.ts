/** Errors that carry a Spanish sentence for the person; told by name, because a host may come from another page. */
const FOR_PEOPLE = ['HostError', 'ReviewFailure', 'ReviewError'];

/** An error as a clear sentence and a way on. */
export function explain(error: unknown): string {
  const { name = '', message = String(error) } = error as Partial<Error>;
  if (FOR_PEOPLE.includes(name)) return message;
  return `Ocurrió un error inesperado y no se pudo terminar. Su libro queda como estaba; intente de nuevo. Detalle para soporte: ${message}`;
}
