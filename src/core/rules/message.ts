/** Fills «{{name}}» of a rule's template with what was found. */
export function renderMessage(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(data[name] ?? ''));
}
