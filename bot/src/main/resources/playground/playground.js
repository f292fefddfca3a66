import { card, counsellor, remark, tick } from './desk.js';
import { random, sends, tab } from './service.js';
import { bubble } from './talk.js';
import { label, language, speak } from './words.js';

const byId = (id) => document.getElementById(id);

/** What the service tells, by the name of the event. */
const hears = {
  beginning: ({ number }) => (byId('number').textContent = number),
  bubble,
  card,
  remark,
  gone: ({ id }) => document.querySelectorAll(`[data-id="${CSS.escape(id)}"]`).forEach((shown) => shown.remove()),
};

function listen() {
  const source = new EventSource(`playground/events?tab=${tab()}`);
  Object.entries(hears).forEach(([name, hear]) => source.addEventListener(name, (e) => hear(JSON.parse(e.data))));
  source.addEventListener('open', () => { label(byId('connection'), 'here'); });
  source.addEventListener('error', () => {
    label(byId('connection'), 'away');
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(listen, 3_000);
    }
  });
}

document.querySelectorAll('[data-talk]').forEach((form) => {
  sends(form, document.querySelector(`[data-problem=${form.dataset.talk}]`), form.dataset.talk, () => ({}));
});
document.querySelectorAll('[data-language]').forEach((button) => {
  button.addEventListener('click', () => {
    localStorage.setItem('language', button.dataset.language);
    speak(button.dataset.language);
  });
});
byId('name').value = localStorage.getItem('name') ?? 'Aiko';
byId('name').addEventListener('change', () => localStorage.setItem('name', counsellor()));
byId('fresh').addEventListener('click', () => {
  sessionStorage.setItem('tab', random());
  location.reload();
});
const sizes = new ResizeObserver((changed) => changed.forEach(({ target }) => (target.scrollTop = target.scrollHeight)));
['sms', 'slack'].forEach((log) => sizes.observe(byId(log)));
setInterval(tick, 10_000);
speak(language);
listen();
