package org.clientele.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page, or a dialog on it, as somebody uses it: by the words that stand there. */
final class Part {

    private final Page page;
    private final Locator root;
    private final Locator own;

    private Part(Page page, Locator root, Locator own) {
        this.page = page;
        this.root = root;
        this.own = own;
    }

    /** The page without its dialogs, since one that is just closing still repeats words of the page. */
    static Part page(Page page) {
        return new Part(page, page.locator("body"), page.locator(":not(vaadin-dialog *, vaadin-confirm-dialog *)"));
    }

    /** The dialog that is open, the last if there are several. */
    static Part dialog(Page page) {
        return new Part(
                page,
                page.locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]")
                        .last(),
                page.locator("*"));
    }

    Locator itself() {
        return root;
    }

    Locator text(String text) {
        return root.getByText(text, new Locator.GetByTextOptions().setExact(true))
                .and(own);
    }

    Locator heading(String text) {
        return role(AriaRole.HEADING, text);
    }

    Locator link(String text) {
        return role(AriaRole.LINK, text);
    }

    Locator button(String text) {
        return role(AriaRole.BUTTON, text);
    }

    Locator field(String label) {
        return root.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(own);
    }

    void press(String button) {
        button(button).click();
    }

    /** Presses the first button of that name: an empty list offers in its middle once more what stands above it. */
    void pressFirst(String button) {
        button(button).first().click();
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
        role(AriaRole.CHECKBOX, box).click();
    }

    /** Takes one of several radio buttons. */
    void pick(String choice) {
        root.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice))
                .click();
    }

    /** Opens a menu, which shows its name or a symbol of that name, and takes the entry of that name. */
    void menu(String menu, String entry) {
        field(menu).or(role(AriaRole.MENUITEM, menu)).first().click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    private Locator role(AriaRole role, String name) {
        return root.getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .and(own);
    }

    private Locator option(String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
