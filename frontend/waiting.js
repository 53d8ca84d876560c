// Rows of what waits for the reader, drawn from what the console says of them.
import { drawn, element } from './drawn.js';

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

drawn('ohlas-waiting', 'rows', (part, rows) => {
  part.replaceChildren(element('ul', 'waiting', ...rows.map(row)));
});
