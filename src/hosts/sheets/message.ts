/** The message of whatever was thrown; errors of a service are not made by our own `Error`. */
export function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? (error as { readonly message?: unknown }).message : error;
  return String(message ?? error);
}
