// Ready-made filters above a list. A button stays the same: whoever is on it by keyboard stays there.
import { drawn, element } from './drawn.js';

const button = (part, position) => {
  const made = element('button', 'chip', element('span', ''), element('span', 'chip-count'));
  made.type = 'button';
  made.addEventListener('click', () => part.dispatchEvent(new CustomEvent('chosen', { detail: position })));
  part.append(made);
  return made;
};

drawn('ohlas-chips', 'chips', (part, chips) => {
  chips.forEach(({ label, count, pressed }, position) => {
    const shown = part.children[position] ?? button(part, position);
    const [word, number] = shown.children;
    word.textContent = label;
    number.textContent = count;
    number.hidden = !count;
    shown.setAttribute('aria-pressed', pressed);
  });
});
