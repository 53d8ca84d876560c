// A key that is held repeats itself: Ctrl+Enter saves once however long somebody holds it
window.addEventListener(
  'keydown',
  event => {
    if (event.repeat && event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  },
  true,
);
