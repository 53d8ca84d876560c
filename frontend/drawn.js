// Parts of a page that the browser draws from one property, which the console may say before their file has come.
export const element = (name, classes, ...content) => {
  const made = document.createElement(name);
  made.className = classes;
  made.append(...content);
  return made;
};

export const drawn = (name, property, draw) => {
  class Drawn extends HTMLElement {
    connectedCallback() {
      if (Object.hasOwn(this, property)) {
        const said = this[property];
        delete this[property];
        this[property] = said;
      }
    }
  }
  Object.defineProperty(Drawn.prototype, property, {
    set(said) {
      draw(this, said);
    },
  });
  customElements.define(name, Drawn);
};
