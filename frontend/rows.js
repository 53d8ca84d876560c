// What lists lack: the arrow leads into them from the page, Enter opens a row, Escape closes what is open.
import { isBusy, press } from './ahead.js';

// The search tells the console a moment after the last letter
const SEARCHED = 600;
const PLAIN = 'a[href], button, vaadin-button, [role=button]';
const OTHER = '[aria-haspopup]:not([aria-haspopup=false]), [slot=detail], [slot=detail] *';
let searched = 0;

window.addEventListener(
  'input',
  ({ target }) => {
    if (target instanceof Element && target.closest('.list-page .search')) {
      searched = Date.now();
    }
  },
  true,
);

const list = () => [...document.querySelectorAll('vaadin-grid.list')].find(grid => grid.checkVisibility());

// The cell of a list's row that has the focus itself, nothing within it
export function focusedCell(event) {
  const cell = event.composedPath()[0];
  if (!(cell instanceof HTMLTableCellElement)) {
    return null;
  }
  const grid = cell.getRootNode().host;
  return grid?.matches?.('vaadin-grid.list') ? grid : null;
}

const within = (cell, sought) =>
  cell.querySelector('slot')?.assignedElements().some(content => content.querySelector(sought));

// What stands in the cell is for the grid to enter: a button, a link; a row is ticked by Space
const holdsControl = cell => within(cell, 'input:not(.tick), button, a, [tabindex]:not(.tick)');

// A row on its way to being another one is opened when it has come
function openLater(cell, until) {
  const wait = () => {
    const grid = cell.getRootNode().host;
    if (grid?.shadowRoot?.activeElement !== cell || Date.now() > until) {
      return;
    }
    if (isListBusy(grid)) {
      requestAnimationFrame(wait);
    } else {
      press(cell, 'Enter');
    }
  };
  requestAnimationFrame(wait);
}

const isListBusy = grid => Date.now() - searched < SEARCHED || isBusy() || grid.loading;

export function openRow(grid, event) {
  const cell = event.composedPath()[0];
  const { section, item } = grid.getEventContext(event);
  if (section !== 'body' || holdsControl(cell)) {
    return false;
  }
  if (isListBusy(grid)) {
    openLater(cell, Date.now() + 3000);
    return true;
  }
  if (!item) {
    return false;
  }
  const isOpen = (grid.selectedItems ?? []).some(each => each.key === item.key);
  if (!isOpen) {
    grid.activeItem = null;
    grid.activeItem = item;
  }
  return true;
}

// Wherever the arrow means nothing of its own: on the page, on what is clicked, in the list's search
function isOutside(event) {
  const from = event.composedPath()[0];
  return (
    from === document.body ||
    (from.matches?.(PLAIN) && !from.matches(OTHER) && !from.getRootNode().host?.matches(OTHER)) ||
    (from.matches?.('.list-page .search input') && from.getAttribute('aria-expanded') !== 'true')
  );
}

// The open row, or else the first one that is seen
function rowToEnter(grid) {
  const rows = [...grid.shadowRoot.querySelectorAll('#items tr:not([hidden])')];
  const head = grid.shadowRoot.querySelector('#header').getBoundingClientRect().bottom - 1;
  const top = row => row.getBoundingClientRect().top;
  return (
    rows.find(row => row.getAttribute('aria-selected') === 'true') ??
    rows.filter(row => top(row) >= head).sort((one, other) => top(one) - top(other))[0]
  );
}

// Whether the arrow led to a row: to the cell that names it, not to the box before it
export function enterList(event) {
  const grid = isOutside(event) && list();
  const row = grid && rowToEnter(grid);
  if (!row) {
    return false;
  }
  const cells = [...row.querySelectorAll('td:not([hidden])')];
  (cells.find(cell => !within(cell, '.tick') && !holdsControl(cell)) ?? cells[0]).focus();
  return true;
}

export function closeDetail(frame) {
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
