/// <reference types="webpack/module" />
/** The Spanish page of each rule, by code, as its folder has it. */
const context = import.meta.webpackContext('../../core/rules', { regExp: /\/rule\.md$/ });

export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  context.keys().map((key) => [key.split('/')[1] ?? '', context(key) as string]),
);
