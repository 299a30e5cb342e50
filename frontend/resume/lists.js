import { ListItem } from '@tiptap/extension-list';

/** Tab leaves the editor, as it leaves every field; items move by the keys that Word has for it as well. */
export const ListItemWithoutTab = ListItem.extend({
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});
