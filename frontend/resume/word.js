/**
 * What is pasted, as HTML means it. Word's lists come as paragraphs with a bullet or a number typed in front, between
 * comments and elements of its own; rows of tables, which a résumé cannot have, become paragraphs. All else that it cannot
 * have is left out by the editor in any case.
 */
export function cleaned(html) {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  if (/class="?Mso|mso-|urn:schemas-microsoft-com/.test(html)) {
    cleanWord(body);
  }
  body.querySelectorAll('tr').forEach(unfold);
  return body.innerHTML;
}

function cleanWord(body) {
  body.querySelectorAll('style, script, meta, link, title, xml').forEach((element) => element.remove());
  [...body.querySelectorAll('p')].filter((paragraph) => levelOf(paragraph) > 0).forEach(moveIntoList);
  body.querySelectorAll('[style*="mso-list:Ignore" i]').forEach((bullet) => bullet.remove());
  body.querySelectorAll('p').forEach((paragraph) => {
    if (paragraph.textContent.trim() === '') {
      paragraph.remove();
    }
  });
}

/** A row of short cells becomes one line, one that lays out a page stays a block after the other. */
function unfold(row) {
  const cells = [...row.cells].filter((cell) => cell.textContent.trim() !== '');
  if (cells.some((cell) => cell.querySelector('ul, ol, h1, h2, h3, p + p, table'))) {
    row.replaceChildren(...cells.flatMap((cell) => [...cell.childNodes]));
  } else {
    const line = document.createElement('p');
    cells.forEach((cell, at) => {
      const inline = cell.querySelector(':scope > p') ?? cell;
      line.append(...(at === 0 ? [] : [' | ']), ...inline.childNodes);
    });
    row.replaceChildren(line);
  }
}

function levelOf(paragraph) {
  const found = /mso-list:[^;]*level(\d)/i.exec(paragraph.getAttribute('style') ?? '');
  return found ? Number(found[1]) : 0;
}

function isNumbered(paragraph) {
  const bullet = paragraph.querySelector('[style*="mso-list:Ignore" i]');
  return /^\s*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(bullet?.textContent ?? '');
}

/** Moves a line to the end of the list before it, or into a new one; deeper lines into a list within the last item. */
function moveIntoList(line) {
  const kind = isNumbered(line) ? 'ol' : 'ul';
  const level = levelOf(line);
  const before = line.previousElementSibling;
  let list;
  if (before?.matches('ul, ol') && (level > 1 || before.localName === kind)) {
    list = before;
  } else {
    list = document.createElement(kind);
    line.before(list);
  }
  for (let depth = 1; depth < level && list.lastElementChild; depth++) {
    const inner = list.lastElementChild.querySelector(':scope > ul, :scope > ol') ?? document.createElement(kind);
    list.lastElementChild.append(inner);
    list = inner;
  }
  const item = document.createElement('li');
  list.append(item);
  item.append(line);
}
