import { add, element, time, words } from './log.js';
import { ask, get, post, sends } from './service.js';
import { both, label, language, speak } from './words.js';

/** The counsellors' desk. */

const SEVERITIES = ['CRISIS', 'URGENT', 'NORMAL'];
const byId = (id) => document.getElementById(id);
const cards = new Map();
const replies = get('replies');

export function counsellor() {
  return byId('name').value.trim() || 'Aiko';
}

function build(id) {
  const box = byId('case').content.cloneNode(true).firstElementChild;
  const problem = box.querySelector('.problem');
  const field = box.querySelector('form').elements.text;
  /** Of several acts at once none wipes out why another was not done. */
  const act = async (what, more) => {
    problem.textContent = '';
    const why = await post(`desk/${what}`, { about: id, name: counsellor(), ...more });
    problem.textContent ||= why;
    return why;
  };
  const actWithWords = async (what, more) => {
    if (!(await act(what, { text: field.value, ...more }))) {
      field.value = '';
    }
  };
  sends(box.querySelector('form'), problem, 'desk/say', () => ({ about: id, name: counsellor() }));
  box.querySelector('.claim').addEventListener('click', () => act('claim'));
  box.querySelector('.note-act').addEventListener('click', () => field.value.trim() && actWithWords('note'));
  box.querySelectorAll('[data-act]').forEach((button) => button.addEventListener('click', () => {
    const to = button.parentElement.querySelector('.to')?.value;
    return button.dataset.act === 'transfer' ? actWithWords('transfer', { to }) : act(button.dataset.act, { to });
  }));
  replies.then((all) => box.querySelector('[data-name=readyWhich]').replaceChildren(...all.map(reply)));
  speak(language, box);
  return box;
}

function reply({ id, title }) {
  const option = both(element('option', ''), title);
  option.value = id;
  return option;
}

function stage(made, shown) {
  const minutes = Math.max(0, Math.floor((Date.now() - new Date(shown.openedAt)) / 60_000));
  switch (shown.stage) {
    case 'WAITING': return label(made, 'waiting', minutes);
    case 'CLAIMED': return label(made, shown.snoozed ? 'snoozed' : 'claimed', shown.counsellor);
    default: return label(made, 'RESOLVED');
  }
}

function facts(shown) {
  const topic = shown.topic ? both(element('span', ''), shown.topic) : label(element('span', ''), 'noTopic');
  return [topic, ' · ', label(element('span', ''), shown.language), ' · ', label(element('span', ''), shown.channel)];
}

export function card(shown) {
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
  box.querySelector('[data-act=take-over]').hidden = shown.stage !== 'CLAIMED';
  box.querySelector('form').hidden = shown.stage === 'RESOLVED';
  box.querySelectorAll('.acts').forEach((acts) => (acts.hidden = shown.stage === 'RESOLVED'));
  box.querySelector('[data-act=raise]').hidden = shown.severity === 'CRISIS';
  box.querySelector('[data-act=lower]').hidden = shown.severity === 'NORMAL';
  box.querySelector('[data-act=snooze]').hidden = shown.stage !== 'CLAIMED' || shown.snoozed;
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

export function remark(shown) {
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

/** Writes anew how long each case has waited. */
export function tick() {
  cards.forEach(({ shown, box }) => stage(box.querySelector('.stage'), shown));
}

/** What a counsellor does beside the cases; the answer stands above them until the next one. */
document.querySelectorAll('[data-shift]').forEach((button) => {
  button.addEventListener('click', async () => both(byId('answer'), await ask(`desk/${button.dataset.shift}`, { name: counsellor() })));
});
