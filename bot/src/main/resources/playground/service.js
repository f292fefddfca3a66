import { labels } from './labels.js';
import { language, word } from './words.js';

/** What goes to the service. */

export function random() {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Each tab is a person of its own, and stays so when it is loaded again. */
export function tab() {
  const known = sessionStorage.getItem('tab') ?? random();
  sessionStorage.setItem('tab', known);
  return known;
}

/** Sent again when no answer came: with the same id it is done once all the same. */
function sent(path, body) {
  const address = `playground/${path}?tab=${tab()}`;
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: random(), ...body }),
  };
  return fetch(address, request).catch(() => fetch(address, request)).catch(() => null);
}

/** A list that the page offers; empty when it cannot be had. */
export async function get(path) {
  const response = await fetch(`playground/${path}?tab=${tab()}`).catch(() => null);
  return response?.ok ? response.json() : [];
}

/** What the service answers, in both languages. */
export async function ask(path, body) {
  const response = await sent(path, body);
  return response?.ok ? response.json() : { en: labels.en.notSent, ja: labels.ja.notSent };
}

/** Empty when it is done, else why not. */
export async function post(path, body) {
  const response = await sent(path, body);
  if (response?.ok) {
    return '';
  }
  const said = response?.status === 409 ? await response.json() : null;
  return said?.[language] ?? word('notSent', []);
}

/** Sends what stands in the form's field; what could not be sent comes back to it. */
export function sends(form, problem, path, more) {
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const field = form.elements.text;
    const text = field.value;
    if (text.trim()) {
      field.value = '';
      problem.textContent = await post(path, { text, ...more() });
      field.value ||= problem.textContent && text;
    }
  });
}
