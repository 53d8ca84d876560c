// Rows of what waits for the reader, drawn from what the console says of them.
const element = (name, classes, ...content) => {
  const made = document.createElement(name);
  made.className = classes;
  made.append(...content);
  return made;
};

const row = ({ path, number, who, what, state, classes }) => {
  const link = element(
    'a',
    'waiting-row',
    element('span', 'kicker', number),
    element('span', 'strong', who),
    element('span', '', what),
    element('span', classes, state),
  );
  link.href = path;
  return element('li', '', link);
};

customElements.define(
  'ohlas-waiting',
  class extends HTMLElement {
    // What was said before this file had come
    connectedCallback() {
      if (Object.hasOwn(this, 'rows')) {
        const { rows } = this;
        delete this.rows;
        this.rows = rows;
      }
    }

    set rows(rows) {
      this.replaceChildren(element('ul', 'waiting', ...rows.map(row)));
    }
  },
);
