/** What of a manifest Excel would refuse or leave dead, told before anybody installs it. No network. */
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { CHILDREN, LONGEST, RESOURCE_OF } from './manifest-order';
import { pngSize } from './png';

export interface ManifestFacts {
  /** The address that every link must begin with, without a slash at its end. */
  readonly address: string;
  /** The folder that is published there. */
  readonly site: string;
  /** Names that the page gives to `Office.actions.associate`. */
  readonly commands: readonly string[];
  /** The requirement sets that the code uses, by name. */
  readonly sets: Readonly<Record<string, string>>;
}

type Check = (manifest: Element, facts: ManifestFacts) => string[];

const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName('*')].filter(({ tagName }) => tagName === name);
const within = (root: Element): Element[] => [root, ...root.getElementsByTagName('*')];
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** «VersionOverrides/Hosts/Host», from the root down. */
function trail(element: Element): string[] {
  const parent = element.parentElement;
  return parent ? [...trail(parent), element.tagName] : [element.tagName];
}

function childrenOf(element: Element): readonly string[] | null {
  const names = trail(element);
  for (let from = 0; from < names.length; from++) {
    const known = CHILDREN[names.slice(from).join('/')];
    if (known) return known;
  }
  return null;
}

const order: Check = (manifest) =>
  within(manifest).flatMap((element) => {
    const allowed = childrenOf(element);
    const names = [...element.children].map(({ tagName }) => tagName);
    if (allowed === null) return names.length === 0 ? [] : [`${element.tagName} has children that nobody knows: ${names.join(', ')}`];
    const places = names.map((name) => allowed.indexOf(name));
    if (places.includes(-1)) return [`${element.tagName} must not have ${names[places.indexOf(-1)] ?? ''}`];
    return places.every((place, i) => i === 0 || place >= (places[i - 1] ?? 0))
      ? []
      : [`${element.tagName}: its children are out of order`];
  });

const resources: Check = (manifest) => {
  const defined = new Map<string, Element>();
  const problems: string[] = [];
  for (const element of all(manifest, 'Resources')
    .flatMap(within)
    .filter((one) => one.hasAttribute('id'))) {
    const id = attribute(element, 'id');
    if (defined.has(id)) problems.push(`resource ${id} is defined twice`);
    if (id.length > (LONGEST.resid ?? 0)) problems.push(`resource ${id} has a name of more than 32 characters`);
    defined.set(id, element);
  }
  const used = new Set<string>();
  for (const element of within(manifest).filter((one) => one.hasAttribute('resid'))) {
    const resid = attribute(element, 'resid');
    used.add(resid);
    const kind = defined.get(resid)?.parentElement?.tagName;
    if (kind === undefined) problems.push(`${element.tagName} names resource ${resid}, which is not defined`);
    else if (kind !== RESOURCE_OF[element.tagName]) problems.push(`${element.tagName} names ${resid}, which is one of ${kind}`);
  }
  for (const id of defined.keys()) if (!used.has(id)) problems.push(`resource ${id} is never used`);
  return problems;
};

const texts: Check = (manifest) =>
  [...all(manifest, 'bt:String'), ...all(manifest, 'Description').filter((one) => one.hasAttribute('DefaultValue'))].flatMap((element) => {
    const text = attribute(element, 'DefaultValue');
    const longest = LONGEST[element.parentElement?.tagName ?? ''] ?? LONGEST[element.tagName] ?? Infinity;
    if (text.trim() === '') return [`${element.tagName} ${attribute(element, 'id')} is empty`];
    return text.length > longest ? [`${attribute(element, 'id') || element.tagName} has more than ${String(longest)} characters`] : [];
  });

const ids: Check = (manifest) => {
  const found = within(manifest)
    .filter((one) => one.hasAttribute('id') && !trail(one).includes('Resources'))
    .map((one) => attribute(one, 'id'));
  const guid = all(manifest, 'Id')[0]?.textContent ?? '';
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid) ? [] : [`Id «${guid}» is no GUID`]),
    ...found.filter((id, i) => found.indexOf(id) !== i).map((id) => `id ${id} stands twice`),
    ...found.filter((id) => id.length > (LONGEST.id ?? 0)).map((id) => `id ${id} is too long`),
  ];
};

const links: Check = (manifest, { address, site }) =>
  within(manifest)
    .flatMap((element) => [attribute(element, 'DefaultValue'), element.children.length === 0 ? element.textContent : ''])
    .filter((text) => /^[a-z]+:\/\//i.test(text.trim()))
    .flatMap((link) => {
      if (link === new URL(address).origin) return [];
      if (!link.startsWith(`${address}/`)) return [`${link} is not under ${address}`];
      return fs.existsSync(path.join(site, link.slice(address.length + 1))) ? [] : [`${link} is not a file of the site`];
    });

const icons: Check = (manifest, { address, site }) => {
  const sized = all(manifest, 'bt:Image').flatMap((element) => {
    if (!element.hasAttribute('size')) return [];
    const resource = all(manifest, 'bt:Image').find((one) => attribute(one, 'id') === attribute(element, 'resid'));
    return resource ? [{ link: attribute(resource, 'DefaultValue'), size: Number(attribute(element, 'size')) }] : [];
  });
  const own = (name: string, size: number) => all(manifest, name).map((one) => ({ link: attribute(one, 'DefaultValue'), size }));
  return [...sized, ...own('IconUrl', 32), ...own('HighResolutionIconUrl', 64)].flatMap(({ link, size }) => {
    const file = path.join(site, link.slice(address.length + 1));
    const real = fs.existsSync(file) ? pngSize(fs.readFileSync(file)) : null;
    return real?.width === size && real.height === size ? [] : [`${link} is not a PNG of ${String(size)} × ${String(size)}`];
  });
};

const commands: Check = (manifest, facts) => {
  const named = all(manifest, 'FunctionName').map((one) => one.textContent);
  const sizes = (icon: Element): string => [...icon.children].map((image) => attribute(image, 'size')).join();
  return [
    ...named.filter((name) => !facts.commands.includes(name)).map((name) => `no code answers to the button «${name}»`),
    ...facts.commands.filter((name) => !named.includes(name)).map((name) => `no button calls «${name}»`),
    ...all(manifest, 'Icon')
      .filter((icon) => sizes(icon) !== '16,32,80')
      .map(() => 'an icon lacks one of the sizes 16, 32 and 80'),
  ];
};

/** One page for the pane, the commands and the functions, that lives as long as the workbook is open. */
const sharedRuntime: Check = (manifest) => {
  const pages = ['Runtime', 'FunctionFile']
    .flatMap((name) => all(manifest, name))
    .concat(
      [...all(manifest, 'Page'), ...all(manifest, 'Action')].flatMap((one) =>
        [...one.children].filter(({ tagName }) => tagName === 'SourceLocation'),
      ),
    )
    .map((one) => attribute(one, 'resid'));
  return [
    ...(new Set(pages).size === 1 ? [] : [`the shared runtime needs one page, not ${[...new Set(pages)].join(', ')}`]),
    ...(all(manifest, 'Runtime').every((one) => attribute(one, 'lifetime') === 'long') ? [] : ['the runtime must be «long»']),
  ];
};

const requirements: Check = (manifest, { sets }) => {
  const asked = Object.fromEntries(all(manifest, 'Set').map((one) => [attribute(one, 'Name'), attribute(one, 'MinVersion')]));
  const shown = (of: Readonly<Record<string, string>>): string =>
    Object.keys(of)
      .sort()
      .map((name) => `${name} ${of[name] ?? ''}`)
      .join(', ');
  return shown(asked) === shown(sets) ? [] : [`it asks for ${shown(asked)}, and the code uses ${shown(sets)}`];
};

/** Sentences about what is wrong; none where nothing is. */
export function manifestProblems(xml: string, facts: ManifestFacts): string[] {
  const { window } = new JSDOM();
  const { documentElement: manifest } = new window.DOMParser().parseFromString(xml, 'text/xml');
  if (manifest.tagName !== 'OfficeApp') return ['it is no well-formed OfficeApp'];
  return [order, resources, texts, ids, links, icons, commands, sharedRuntime, requirements].flatMap((check) => check(manifest, facts));
}
