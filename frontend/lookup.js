// A field that looks up what is typed: Enter and the arrows, pressed before the hits for it have come,
// are kept for them, and Enter alone chooses the first hit.
import { press } from './ahead.js';

const KEPT = ['ArrowDown', 'ArrowUp', 'Enter'];
const WAIT = 10000;
const field = node => node instanceof Element && node.matches('vaadin-combo-box.lookup > input') && node;
let asked = null;
let kept = null;
let replays = false;

const isAnswered = box => asked !== box && !box.loading;

function replay(input, pressed) {
  replays = true;
  try {
    if (pressed[0] === 'Enter' && !input.hasAttribute('aria-activedescendant')) {
      press(input, 'ArrowDown');
    }
    pressed.forEach(key => press(input, key));
  } finally {
    replays = false;
  }
}

// Only for what stood in the field when they were pressed
function keep(input, box, key) {
  if (kept?.box === box && kept.typed === input.value) {
    if (!kept.pressed.includes('Enter')) {
      kept.pressed.push(key);
    }
    return;
  }
  const mine = { box, typed: input.value, pressed: [key], until: Date.now() + WAIT };
  kept = mine;
  const look = () => {
    if (kept !== mine) {
      return;
    }
    const meant = document.activeElement === input && input.value === mine.typed && Date.now() < mine.until;
    if (meant && !isAnswered(box)) {
      requestAnimationFrame(look);
      return;
    }
    kept = null;
    if (meant && box.filteredItems?.length) {
      replay(input, mine.pressed);
    }
  };
  requestAnimationFrame(look);
}

// The box asks for hits only after the letter has come to it
window.addEventListener(
  'input',
  event => {
    const input = field(event.target);
    if (input) {
      const box = input.parentElement;
      kept = null;
      asked = box;
      requestAnimationFrame(() => requestAnimationFrame(() => (asked = asked === box ? null : asked)));
    }
  },
  true,
);

window.addEventListener(
  'keydown',
  event => {
    const input = field(event.target);
    if (replays || !input || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    const box = input.parentElement;
    if (event.key === 'Escape') {
      kept = null;
    } else if (KEPT.includes(event.key) && input.value && (asked === box || box.filter)) {
      if (!isAnswered(box)) {
        event.preventDefault();
        event.stopPropagation();
        keep(input, box, event.key);
      } else if (event.key === 'Enter' && box.opened && box.filteredItems?.length) {
        event.preventDefault();
        event.stopPropagation();
        replay(input, ['Enter']);
      }
    }
  },
  true,
);
