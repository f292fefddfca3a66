import { add, element, time, words } from './log.js';
import { post } from './service.js';
import { label } from './words.js';

/** The phone and the direct message. */

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

export function bubble(shown) {
  const isText = shown.channel === 'SMS';
  add(document.getElementById(isText ? 'sms' : 'slack'), shown.id, isText ? textMessage(shown) : directMessage(shown));
}
