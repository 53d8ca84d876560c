// Keys that stand alone, Ctrl+K, and what lists lack: Enter opens a row, Escape closes what is open.
// Which keys do something now says the property `keys` of the element ohlas-keys.
const PALETTE = 'palette';
const WAIT = 3000;
const TYPED_INTO =
  'textarea, select, [contenteditable=""], [contenteditable=true], [role=textbox], [role=searchbox], [role=combobox],' +
  ' [role=spinbutton], [role=slider], [role=listbox], [role=menu], [role=menubar], vaadin-select';
const NOT_TYPED_INTO = /^(button|checkbox|color|file|image|radio|reset|submit)$/;
const OPEN =
  'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-context-menu[opened], vaadin-popover[opened],' +
  ' vaadin-login-overlay[opened]';
const apple = /Mac|iPhone|iPad/.test(navigator.platform);

const keys = () => document.querySelector('ohlas-keys');
const isTyped = node =>
  node instanceof Element &&
  (node.matches(TYPED_INTO) || (node.localName === 'input' && !NOT_TYPED_INTO.test(node.type)));
const tell = key => keys().dispatchEvent(new CustomEvent('page-key', { detail: key }));

function isPalette(event) {
  const held = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return held && !event.altKey && !event.shiftKey && event.key?.toLowerCase() === 'k';
}

// What is typed before the palette has come is kept for it
const paletteField = () => {
  const field = document.querySelector('.palette input');
  return field && document.activeElement === field ? field : null;
};
let awaited = 0;
let kept = '';
let entered = false;

function keepsForPalette(event) {
  if (Date.now() > awaited || paletteField()) {
    return false;
  }
  if (event.key === 'Enter') {
    entered = true;
    return true;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || event.key.length !== 1) {
    return false;
  }
  kept += event.key;
  return true;
}

function openPalette() {
  awaited = Date.now() + WAIT;
  kept = '';
  entered = false;
  tell(PALETTE);
  const hand = () => {
    const field = paletteField();
    if (field) {
      awaited = 0;
      if (kept) {
        field.value = kept + field.value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      if (entered) {
        field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      }
    } else if (Date.now() <= awaited) {
      requestAnimationFrame(hand);
    }
  };
  requestAnimationFrame(hand);
}

// The cell of a list's row that has the focus itself, nothing within it
function focusedCell(event) {
  const cell = event.composedPath()[0];
  if (!(cell instanceof HTMLTableCellElement)) {
    return null;
  }
  const grid = cell.getRootNode().host;
  return grid?.matches?.('vaadin-grid.list') ? grid : null;
}

// What stands in the cell is for the grid to enter: a box, a link
function holdsControl(cell) {
  return cell.querySelector('slot')?.assignedElements().some(content => content.querySelector('input, button, a, [tabindex]'));
}

function openRow(grid, event) {
  const { section, item } = grid.getEventContext(event);
  if (section !== 'body' || !item || holdsControl(event.composedPath()[0])) {
    return false;
  }
  const isOpen = (grid.selectedItems ?? []).some(each => each.key === item.key);
  if (!isOpen) {
    grid.activeItem = null;
    grid.activeItem = item;
  }
  return true;
}

function closeDetail(frame) {
  frame.dispatchEvent(new CustomEvent('detail-escape-press'));
}

// Where one was in the list, so that arrows go on from there
function backToList(frame) {
  const grid = frame.querySelector('vaadin-grid.list');
  const go = () => {
    const active = document.activeElement;
    if (active === document.body || active?.closest('[slot=detail]')) {
      grid?.shadowRoot.querySelector('#items td[tabindex="0"]')?.focus({ preventScroll: true });
    }
  };
  [0, 100, 300, 600].forEach(wait => setTimeout(go, wait));
}

window.addEventListener('detail-escape-press', event => backToList(event.target), true);

window.addEventListener(
  'keydown',
  event => {
    if (!keys() || event.isComposing || event.defaultPrevented) {
      return;
    }
    if (isPalette(event)) {
      if (!document.querySelector(OPEN)) {
        event.preventDefault();
        openPalette();
      } else if (document.querySelector('.palette')) {
        event.preventDefault();
      }
      return;
    }
    if (keepsForPalette(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector(OPEN)) {
      return;
    }
    const grid = focusedCell(event);
    if (event.key === 'Enter' && grid && openRow(grid, event)) {
      return;
    }
    if (event.key === 'Escape' && (grid || event.target === document.body)) {
      const frame = document.querySelector('.list-frame:has(> [slot=detail])');
      if (frame) {
        closeDetail(frame);
      }
      return;
    }
    if (!event.repeat && keys().keys?.includes(event.key) && !event.composedPath().some(isTyped)) {
      event.preventDefault();
      tell(event.key);
    }
  },
  true,
);
