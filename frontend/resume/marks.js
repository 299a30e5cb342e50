import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const KEY = new PluginKey('marks');

/** What does not count when a passage is looked for: blanks, line ends and characters that nobody sees. */
const UNSEEN = /[\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/u;

function seen(text) {
  return [...text.toLowerCase()].filter((letter) => !UNSEEN.test(letter)).join('');
}

/** The letters of the document that count, and where each stands. */
function letters(doc) {
  const places = [];
  let text = '';
  doc.descendants((node, at) => {
    if (node.isText) {
      for (let i = 0; i < node.text.length; i++) {
        const letter = node.text[i].toLowerCase();
        if (!UNSEEN.test(letter)) {
          for (let j = 0; j < letter.length; j++) {
            places.push(at + i);
          }
          text += letter;
        }
      }
    }
  });
  return { text, places };
}

/** Where links lead to something that holds the quote. */
function linksWith(doc, quote) {
  const ranges = [];
  doc.descendants((node, at) => {
    const link = node.marks.find((mark) => mark.type.name === 'link');
    if (link && seen(link.attrs.href ?? '').includes(quote)) {
      ranges.push([at, at + node.nodeSize]);
    }
  });
  return ranges;
}

function rangesOf(doc, { text, places }, quote) {
  const ranges = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
    ranges.push([places[at], places[at + quote.length - 1] + 1]);
  }
  return ranges.length ? ranges : linksWith(doc, quote);
}

/** Right behind the first place where the words before it stand; without any, where the text begins. */
function placeBehind(doc, { text, places }, words) {
  const at = text.indexOf(words);
  return words === '' ? Selection.atStart(doc).from : at < 0 ? undefined : places[at + words.length - 1] + 1;
}

/** A word of ours in the text, for what was taken out there. */
function chip({ kind, says }) {
  const element = document.createElement('span');
  element.className = `resume-mark ${kind}`;
  element.textContent = says;
  return element;
}

function drawnOne(doc, counted, mark) {
  const { id, kind, quote, says } = mark;
  const wanted = seen(quote);
  if (kind === 'removed') {
    const place = placeBehind(doc, counted, wanted);
    return place === undefined ? [] : [Decoration.widget(place, () => chip(mark), { id, key: `${place} ${says}`, side: -1 })];
  }
  const attributes = { nodeName: 'mark', class: `resume-mark ${kind}`, title: says, 'aria-description': says };
  return wanted === ''
    ? []
    : rangesOf(doc, counted, wanted).map(([from, to]) => Decoration.inline(from, to, attributes, { id }));
}

/** Marks are drawn over the text and are no part of it: neither the value nor what is copied holds them. */
function drawn(doc, marks) {
  const counted = letters(doc);
  return DecorationSet.create(
    doc,
    marks.flatMap((mark) => drawnOne(doc, counted, mark)),
  );
}

export const Marks = Extension.create({
  name: 'marks',

  addCommands() {
    return {
      setMarks:
        (marks) =>
        ({ tr, dispatch }) => {
          dispatch?.(tr.setMeta(KEY, { marks }).setMeta('addToHistory', false));
          return true;
        },
    };
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: KEY,
        state: {
          init: () => ({ marks: [], set: DecorationSet.empty }),
          apply(transaction, { marks, set }) {
            const given = transaction.getMeta(KEY);
            return given
              ? { marks: given.marks, set: drawn(transaction.doc, given.marks) }
              : { marks, set: set.map(transaction.mapping, transaction.doc) };
          },
        },
        props: {
          decorations: (state) => KEY.getState(state).set,
        },
      }),
    ];
  },
});

export function marksOf(editor) {
  return KEY.getState(editor.state).marks;
}

export function showMark(editor, id) {
  const [first] = KEY.getState(editor.state).set.find(undefined, undefined, (spec) => spec.id === id);
  if (first) {
    editor.chain().focus().setTextSelection({ from: first.from, to: first.to }).run();
    const { node } = editor.view.domAtPos(first.from, 1);
    const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
    element.scrollIntoView({ block: 'center' });
  }
}
