// What is typed before the field that it is meant for has come is kept, and handed over in its order.
const WAIT = 3000;
const CALM = 12;
const NAMED = ['Enter', 'ArrowDown', 'ArrowUp'];
let waiting = null;

// Whether the console has not yet answered everything that was asked
export const isBusy = () => Object.values(window.Vaadin?.Flow?.clients ?? {}).some(client => client.isActive?.());

export const press = (target, key) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

// Ends once the console has long answered and no field came of it
export function calm() {
  let frames = 0;
  return () => {
    frames = isBusy() ? 0 : frames + 1;
    return frames > CALM;
  };
}

function hand(field, { text, named }) {
  if (text) {
    field.value = text + field.value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }
  named.forEach(key => press(field, key));
}

// One letter alone was no text, it was meant for the page as it is by now
function handBack({ text, named }) {
  if (text.length === 1 && named.length === 0) {
    press(document.activeElement ?? document.body, text);
  }
}

// Takes what returns the field once it has the focus, and, where none may come, what tells that
export function keepTyped(reached, ends = null) {
  const mine = { reached, ends, until: Date.now() + WAIT, text: '', named: [] };
  waiting = mine;
  const look = () => {
    if (waiting !== mine) {
      return;
    }
    const field = reached();
    if (field) {
      waiting = null;
      hand(field, mine);
    } else if (Date.now() > mine.until) {
      waiting = null;
    } else if (ends?.()) {
      waiting = null;
      handBack(mine);
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

// Where no field may come, these go on working on the page
const isKeptByName = key => NAMED.includes(key) && (waiting.text !== '' || !waiting.ends);

// Whether the key was kept: then it is to do nothing else
export function keeps(event) {
  if (!waiting || Date.now() > waiting.until || waiting.reached()) {
    return false;
  }
  if (event.key === 'Escape') {
    waiting = null;
    return false;
  }
  if (event.ctrlKey || event.altKey || event.metaKey) {
    return false;
  }
  if (event.key === 'Backspace') {
    waiting.text = waiting.text.slice(0, -1);
  } else if (event.key.length !== 1 && !isKeptByName(event.key)) {
    return false;
  } else if (!event.repeat) {
    // A key that is only held down is still the one that was pressed before
    if (event.key.length === 1) {
      waiting.text += event.key;
    } else {
      waiting.named.push(event.key);
    }
  }
  return true;
}
