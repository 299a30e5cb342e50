package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.portal.RoleHolder;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Icons;

/** What one does with a role or a profile from its column. */
final class ColumnActions {

    private ColumnActions() {}

    static Component of(
            Component source, String name, Runnable edit, Runnable copy, Runnable holders, Runnable delete) {
        var pencil = Buttons.icon("vaadin:pencil", "action.edit", click -> edit.run());
        pencil.setAriaLabel(source.getTranslation("action.edit") + ": " + name);
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("icon-menu");
        var more = menu.addItem(Icons.of("vaadin:ellipsis-dots-v"));
        more.setAriaLabel(source.getTranslation("action.more") + ": " + name);
        SubMenu rest = more.getSubMenu();
        rest.addItem(source.getTranslation("portal.matrix.copy"), click -> copy.run());
        rest.addItem(source.getTranslation("portal.matrix.holders"), click -> holders.run());
        rest.addItem(source.getTranslation("action.delete"), click -> delete.run());
        Div actions = new Div(pencil, menu);
        actions.addClassName("row-actions");
        return actions;
    }

    /** Names those who have it. */
    static void showHolders(Component source, String name, List<RoleHolder> holders) {
        Dialog dialog = new Dialog(source.getTranslation("portal.matrix.holders.title", name));
        dialog.addClassName("form-dialog");
        dialog.add(
                holders.isEmpty() ? new Paragraph(source.getTranslation("portal.matrix.holders.none")) : list(holders));
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
        dialog.open();
    }

    /** Asks for another one that those get who have it, before it is deleted. */
    static <T> void replaceFirst(
            Component source,
            String name,
            List<RoleHolder> holders,
            List<T> others,
            Function<T, String> called,
            Consumer<T> replace) {
        Dialog dialog = new Dialog(source.getTranslation("portal.matrix.inUse", name));
        dialog.addClassName("form-dialog");
        ComboBox<T> instead = new ComboBox<>(source.getTranslation("portal.matrix.instead"));
        instead.setItems(others);
        instead.setItemLabelGenerator(called::apply);
        instead.setWidthFull();
        dialog.add(new Paragraph(source.getTranslation("portal.matrix.inUse.text")), list(holders), instead);
        dialog.getFooter()
                .add(
                        Buttons.of("action.cancel", click -> dialog.close()),
                        Buttons.dangerous("portal.matrix.replace", click -> {
                            if (instead.isEmpty()) {
                                instead.setErrorMessage(source.getTranslation("error.required"));
                                instead.setInvalid(true);
                                return;
                            }
                            dialog.close();
                            replace.accept(instead.getValue());
                        }));
        dialog.open();
    }

    private static UnorderedList list(List<RoleHolder> holders) {
        UnorderedList list = new UnorderedList();
        list.addClassName("link-list");
        holders.forEach(holder -> {
            Span client = new Span(holder.clientName());
            client.addClassName("secondary");
            list.add(new ListItem(new Anchor(ContactNavigation.url(holder.contact()), holder.name()), client));
        });
        return list;
    }
}
