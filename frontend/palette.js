// The palette's arrows and Enter; what is offered is the console's matter.
const field = node => node instanceof Element && node.matches('.palette input') && node;
const list = input => input.closest('.palette').querySelector('[role=listbox]');
const options = input => [...list(input).querySelectorAll('[role=option]')];
const active = input => options(input).find(option => option.getAttribute('aria-selected') === 'true');

function choose(input, option) {
  options(input).forEach(each => each.setAttribute('aria-selected', String(each === option)));
  input.setAttribute('aria-activedescendant', option.id);
  option.scrollIntoView({ block: 'nearest' });
}

function move(input, key) {
  const all = options(input);
  if (all.length === 0) {
    return;
  }
  const at = all.indexOf(active(input));
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 6, PageUp: at - 6 }[key];
  const wraps = key.startsWith('Arrow');
  choose(input, all[wraps ? (next + all.length) % all.length : Math.min(Math.max(next, 0), all.length - 1)]);
}

// Who types quickly means what the list is about to show for it
function run(input) {
  const palette = input.closest('.palette');
  const wanted = input.value;
  const answers = () => palette.getAttribute('data-typed') === wanted;
  if (answers()) {
    active(input)?.click();
    return;
  }
  const waiting = new MutationObserver(() => {
    if (!input.isConnected || input.value !== wanted) {
      waiting.disconnect();
    } else if (answers()) {
      waiting.disconnect();
      requestAnimationFrame(() => active(input)?.click());
    }
  });
  waiting.observe(palette, { attributes: true, attributeFilter: ['data-typed'] });
}

window.addEventListener(
  'keydown',
  event => {
    const input = field(event.target);
    if (!input || event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    if (['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      move(input, event.key);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) {
        run(input);
      }
    }
  },
  true,
);
