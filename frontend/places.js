// How far the record beside a list was scrolled, for when it is read again after a change.
window.addEventListener(
  'scroll',
  ({ target }) => {
    const frame = target instanceof Element && target.matches('.detail, .request-page') && target.closest('.list-frame');
    if (frame) {
      frame.place = { of: frame.dataset.opening, top: target.scrollTop };
    }
  },
  { capture: true, passive: true },
);
