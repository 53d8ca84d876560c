// Tells the server when the person last did something: what a window asks by itself is no action.
const EVERY_SECONDS = 15;
let told = 0;

function acted() {
  const now = Math.floor(Date.now() / 1000);
  if (now - told >= EVERY_SECONDS) {
    told = now;
    document.cookie = `ohlas-acted=${now}; path=/; samesite=strict`;
  }
}

for (const what of ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart']) {
  window.addEventListener(what, acted, { capture: true, passive: true });
}
acted();
