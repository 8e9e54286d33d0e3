import type { ComponentChildren } from 'preact';

/** The inline marks that rule pages use: `code`, **strong** and links, whose address is shown and never followed. */
const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inline(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, label, address] = match;
    if (match.index > at) parts.push(text.slice(at, match.index));
    if (code !== undefined) parts.push(<code>{code}</code>);
    else if (strong !== undefined) parts.push(<strong>{strong}</strong>);
    else parts.push(`${label ?? ''} (${address ?? ''})`);
    at = match.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts;
}

function block(lines: readonly string[]): ComponentChildren {
  const first = lines[0] ?? '';
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) {
    const title = inline(heading[2] ?? '');
    return heading[1]?.length === 1 ? <h2>{title}</h2> : <h3>{title}</h3>;
  }
  const items = lines.filter((line) => /^- /.test(line));
  if (items.length === lines.length) {
    return (
      <ul>
        {items.map((line) => (
          <li key={line}>{inline(line.slice(2))}</li>
        ))}
      </ul>
    );
  }
  return <p>{inline(lines.join(' '))}</p>;
}

/** A page of ours as elements; its text is only ever text. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = text.split(/\n{2,}/).map((part) => part.split('\n').filter((line) => line !== ''));
  return <>{blocks.filter((lines) => lines.length > 0).map(block)}</>;
}
