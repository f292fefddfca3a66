import { labels } from './labels.js';

// Whatever people wrote is set as text, never as HTML.

const MOST = 200;
const SEVERITIES = ['CRISIS', 'URGENT', 'NORMAL'];
const byId = (id) => document.getElementById(id);
const cards = new Map();

let language = localStorage.getItem('language') ?? (navigator.language.startsWith('ja') ? 'ja' : 'en');

// The page's words

function word(key, values) {
  const label = labels[language][key];
  return typeof label === 'function' ? label(...values) : label;
}

/** Gives an element one of the page's labels, in whatever language the page turns to. */
function label(made, key, ...values) {
  made.dataset.label = key;
  made.dataset.values = JSON.stringify(values);
  made.textContent = word(key, values);
  return made;
}

/** The same for words that the service gives in both languages. */
function both(made, said) {
  made.dataset.en = said.en;
  made.dataset.ja = said.ja;
  made.textContent = said[language];
  return made;
}

function speak(chosen, root = document) {
  language = chosen;
  root.querySelectorAll('[data-label]').forEach((e) => label(e, e.dataset.label, ...JSON.parse(e.dataset.values ?? '[]')));
  root.querySelectorAll('[data-en]').forEach((e) => both(e, e.dataset));
  root.querySelectorAll('[data-name]').forEach((e) => e.setAttribute('aria-label', word(e.dataset.name, [])));
  root.querySelectorAll('[data-placeholder]').forEach((e) => (e.placeholder = word(e.dataset.placeholder, [])));
  root.querySelectorAll('[data-language]').forEach((e) => e.setAttribute('aria-pressed', e.dataset.language === language));
}

// To the service

function random() {
  return Array.from(crypto.getRandomValues(new Uint8Array(10)), (b) => b.toString(16).padStart(2, '0')).join('');
}

/** Each tab is a person of its own, and stays so when it is loaded again. */
function tab() {
  const known = sessionStorage.getItem('tab') ?? random();
  sessionStorage.setItem('tab', known);
  return known;
}

/** Empty when it is done, else why not. Sent again when no answer came: with the same id it is done once all the same. */
async function post(path, body) {
  const address = `playground/${path}?tab=${tab()}`;
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: random(), ...body }),
  };
  const response = await fetch(address, request).catch(() => fetch(address, request)).catch(() => null);
  if (response?.ok) {
    return '';
  }
  const said = response?.status === 409 ? await response.json() : null;
  return said?.[language] ?? word('notSent', []);
}

/** Sends what stands in the form's field; what could not be sent comes back to it. */
function sends(form, problem, path, more) {
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

// Building

function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** What somebody wrote, marked with its language so that it is read aloud and set in type well. */
function words(text) {
  const made = element('p', 'words', text);
  made.lang = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? 'ja' : 'en';
  return made;
}

function time(instant) {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Adds to a log's end, once; the log follows when its end was in view. */
function add(log, id, item) {
  if ([...log.children].some((shown) => shown.dataset.id === id)) {
    return;
  }
  const follows = log.scrollHeight - log.scrollTop - log.clientHeight < 120;
  item.dataset.id = id;
  log.append(item);
  if (log.children.length > MOST) {
    log.firstElementChild.remove();
  }
  if (follows) {
    log.scrollTop = log.scrollHeight;
  }
}

// The phone and the direct message

function textMessage(shown) {
  const caption = element('p', 'caption', time(shown.at));
  if (!shown.mine) {
    caption.append(' · ', label(element('span', 'segments'), 'segments', shown.segments, shown.gsm));
  }
  return element('li', shown.mine ? 'bubble mine' : 'bubble', words(shown.text), caption);
}

function choice(offered) {
  const button = element('button', 'choice', offered.label);
  button.type = 'button';
  button.addEventListener('click', async () => {
    document.querySelector('[data-problem=slack]').textContent = await post('slack', { choice: offered.id });
  });
  return button;
}

function directMessage(shown) {
  const face = element('span', 'face', shown.mine ? '' : '相');
  face.setAttribute('aria-hidden', 'true');
  const name = shown.mine ? label(element('b', ''), 'you') : element('b', '', 'Soudan');
  const body = element('div', 'body', element('p', 'by', name, element('span', 'caption', time(shown.at))), words(shown.text));
  if (shown.choices.length) {
    body.append(element('p', 'choices', ...shown.choices.map(choice)));
  }
  return element('li', shown.mine ? 'message mine' : 'message', face, body);
}

function bubble(shown) {
  const isText = shown.channel === 'SMS';
  add(byId(isText ? 'sms' : 'slack'), shown.id, isText ? textMessage(shown) : directMessage(shown));
}

// The desk

function counsellor() {
  return byId('name').value.trim() || 'Aiko';
}

function build(id) {
  const box = byId('case').content.cloneNode(true).firstElementChild;
  const problem = box.querySelector('.problem');
  const act = async (what) => (problem.textContent = await post(`desk/${what}`, { about: id, name: counsellor() }));
  sends(box.querySelector('form'), problem, 'desk/say', () => ({ about: id, name: counsellor() }));
  box.querySelector('.claim').addEventListener('click', () => act('claim'));
  box.querySelector('.resolve').addEventListener('click', () => act('resolve'));
  speak(language, box);
  return box;
}

function stage(made, shown) {
  const minutes = Math.max(0, Math.floor((Date.now() - new Date(shown.openedAt)) / 60_000));
  switch (shown.stage) {
    case 'WAITING': return label(made, 'waiting', minutes);
    case 'CLAIMED': return label(made, 'claimed', shown.counsellor);
    default: return label(made, 'RESOLVED');
  }
}

function facts(shown) {
  const topic = shown.topic ? both(element('span', ''), shown.topic) : label(element('span', ''), 'noTopic');
  return [topic, ' · ', label(element('span', ''), shown.language), ' · ', label(element('span', ''), shown.channel)];
}

function card(shown) {
  const focused = document.activeElement;
  const box = cards.get(shown.id)?.box ?? build(shown.id);
  cards.set(shown.id, { shown, box });
  box.dataset.case = shown.id;
  box.setAttribute('aria-label', shown.handle);
  box.dataset.stage = shown.stage;
  box.dataset.severity = shown.severity;
  box.querySelector('.handle').textContent = shown.handle;
  label(box.querySelector('.severity'), shown.severity);
  stage(box.querySelector('.stage'), shown);
  box.querySelector('.facts').replaceChildren(...facts(shown));
  box.querySelector('.claim').hidden = shown.stage !== 'WAITING';
  box.querySelector('.resolve').hidden = shown.stage === 'RESOLVED';
  box.querySelector('form').hidden = shown.stage === 'RESOLVED';
  sort();
  goOn(box, focused);
}

/** Whoever pressed a button that is gone now goes on where the case goes on. */
function goOn(box, focused) {
  if (box.contains(focused) && focused.closest('[hidden]')) {
    box.querySelector(box.dataset.stage === 'RESOLVED' ? '.thread' : 'input').focus();
  }
}

/** Open ones first, of them the gravest, of those the one that waits longest. */
function before(a, b) {
  const rank = ({ shown }) => (shown.stage === 'RESOLVED' ? SEVERITIES.length : SEVERITIES.indexOf(shown.severity));
  return rank(a) - rank(b) || new Date(a.shown.openedAt) - new Date(b.shown.openedAt);
}

/** Moves only what stands wrong, and gives the focus back to whoever typed there. */
function sort() {
  const focused = document.activeElement;
  [...cards.values()].sort(before).forEach(({ box }, n) => {
    if (byId('cases').children[n] !== box) {
      byId('cases').insertBefore(box, byId('cases').children[n] ?? null);
    }
  });
  focused?.focus({ preventScroll: true });
}

function remark(shown) {
  const log = shown.about ? cards.get(shown.about)?.box.querySelector('.thread') : byId('alarms');
  if (!log) {
    return;
  }
  if (shown.kind === 'NOTE') {
    add(log, shown.id, element('li', 'note', both(element('p', 'words'), shown)));
  } else {
    const isOurs = shown.kind === 'COUNSELLOR';
    const name = isOurs ? element('b', '', shown.by) : label(element('b', ''), 'participant');
    const by = element('p', 'by', name, element('span', 'caption', time(shown.at)));
    add(log, shown.id, element('li', isOurs ? 'remark ours' : 'remark', by, words(shown.en)));
  }
}

// What the service tells

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
    document.documentElement.lang = button.dataset.language;
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
setInterval(() => cards.forEach(({ shown, box }) => stage(box.querySelector('.stage'), shown)), 10_000);
document.documentElement.lang = language;
speak(language);
listen();
