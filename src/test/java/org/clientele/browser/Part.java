package org.clientele.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page, or a dialog on it, as somebody uses it: by the words that stand there. */
final class Part {

    private final Page page;
    private final Locator root;

    private Part(Page page, Locator root) {
        this.page = page;
        this.root = root;
    }

    static Part page(Page page) {
        return new Part(page, page.locator("body"));
    }

    /** The dialog that is open, the last if there are several. */
    static Part dialog(Page page) {
        return new Part(
                page,
                page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                        .last());
    }

    Locator itself() {
        return root;
    }

    Locator text(String text) {
        return root.getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    Locator heading(String text) {
        return root.getByRole(
                AriaRole.HEADING, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator link(String text) {
        return root.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator button(String text) {
        return root.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator field(String label) {
        return root.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    void press(String button) {
        button(button).click();
    }

    void type(String label, String text) {
        field(label).fill(text);
    }

    /** Types into a box with choices, and takes the one of that name. */
    void search(String label, String option) {
        type(label, option);
        option(option).click();
    }

    /** Opens a list and takes the choice of that name. */
    void choose(String label, String option) {
        field(label).click();
        option(option).click();
    }

    /** Ticks a box, or takes the tick away. */
    void tick(String box) {
        root.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(box).setExact(true))
                .click();
    }

    /** Takes one of several radio buttons. */
    void pick(String choice) {
        root.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice))
                .click();
    }

    /** Opens a menu, which shows its name or a symbol of that name, and takes the entry of that name. */
    void menu(String menu, String entry) {
        field(menu)
                .or(root.getByRole(
                        AriaRole.MENUITEM,
                        new Locator.GetByRoleOptions().setName(menu).setExact(true)))
                .first()
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
