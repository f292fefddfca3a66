/** What logs are built of. Whatever people wrote is set as text, never as HTML. */

const MOST = 200;

export function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

/** What somebody wrote, marked with its language so that it is read aloud and set in type well. */
export function words(text) {
  const made = element('p', 'words', text);
  made.lang = /[\u3040-\u30ff\u3400-\u9fff]/.test(text) ? 'ja' : 'en';
  return made;
}

export function time(instant) {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** Adds to a log's end, once; the log follows when its end was in view. */
export function add(log, id, item) {
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
