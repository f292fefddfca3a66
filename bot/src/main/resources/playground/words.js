import { labels } from './labels.js';

/** What the page itself says, and in which language. */

export let language = localStorage.getItem('language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');

export function word(key, values) {
  const label = labels[language][key];
  return typeof label === 'function' ? label(...values) : label;
}

/** Gives an element one of the page's labels, in whatever language the page turns to. */
export function label(made, key, ...values) {
  made.dataset.label = key;
  made.dataset.values = JSON.stringify(values);
  made.textContent = word(key, values);
  return made;
}

/** The same for words that the service gives in both languages. */
export function both(made, said) {
  made.dataset.en = said.en;
  made.dataset.ja = said.ja;
  made.textContent = said[language];
  return made;
}

/** Turns the page, or a part that was added to it, to a language. */
export function speak(chosen, root = document) {
  language = chosen;
  document.documentElement.lang = chosen;
  root.querySelectorAll('[data-label]').forEach((e) => label(e, e.dataset.label, ...JSON.parse(e.dataset.values ?? '[]')));
  root.querySelectorAll('[data-en]').forEach((e) => both(e, e.dataset));
  root.querySelectorAll('[data-name]').forEach((e) => e.setAttribute('aria-label', word(e.dataset.name, [])));
  root.querySelectorAll('[data-placeholder]').forEach((e) => (e.placeholder = word(e.dataset.placeholder, [])));
  root.querySelectorAll('[data-language]').forEach((e) => e.setAttribute('aria-pressed', e.dataset.language === language));
}
