// Keys that stand alone, and Ctrl+K. Which keys do something now says the property `keys` of the
// element ohlas-keys; a field that a key leads to has it in data-key.
import { calm, keeps, keepTyped } from './ahead.js';
import { closeDetail, enterList, focusedCell, openRow } from './rows.js';

const PALETTE = 'palette';
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

const focusedIn = fields => {
  const active = document.activeElement;
  return active?.matches(fields) && isTyped(active) ? active : null;
};

function openPalette() {
  keepTyped(() => focusedIn('.palette input'));
  tell(PALETTE);
}

// A field of this page gets the cursor at once; what the console opens has a field of its own soon
function run(key) {
  const field = [...document.querySelectorAll('[data-key]')].find(
    each => each.dataset.key === key && each.checkVisibility(),
  );
  if (field) {
    field.focus();
  } else {
    keepTyped(() => focusedIn('input, textarea'), calm());
    tell(key);
  }
}

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
    if (keeps(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || document.querySelector(OPEN)) {
      return;
    }
    const grid = focusedCell(event);
    if (event.key === 'Enter' && grid && openRow(grid, event)) {
      // The grid would go into the box of the cell
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'ArrowDown' && !event.shiftKey && enterList(event)) {
      event.preventDefault();
      event.stopPropagation();
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
      run(event.key);
    }
  },
  true,
);
