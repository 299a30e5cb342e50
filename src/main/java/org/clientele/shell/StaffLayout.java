package org.clientele.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.SkipLink;
import org.jspecify.annotations.Nullable;

/** Around every page of the desk. Its roles close every staff route to everybody else. */
@Layout("/desk")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class StaffLayout extends Composite<AppLayout> implements RouterLayout, AfterNavigationObserver {

    private final Main page = new Main();
    private final Trail trail = new Trail();

    StaffLayout(MainMenu menu, UserMenu userMenu, FrameParts parts, CurrentActor actor) {
        page.addClassName("page");
        page.getElement().setAttribute("tabindex", "-1");
        AppLayout frame = getContent();
        frame.setContent(page);
        if (actor.staff().isEmpty()) {
            // Others see in it that there is no such page, and nothing of the desk.
            frame.addToNavbar(new Brand());
            return;
        }
        frame.setPrimarySection(AppLayout.Section.DRAWER);
        Div drawer = new Div(menu.create());
        drawer.addClassName("drawer");
        drawer.add(parts.drawer());
        frame.addToDrawer(new Brand(), new Scroller(drawer));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu.toggle"));
        Div space = new Div();
        space.addClassName("space");
        frame.addToNavbar(new SkipLink(page), toggle, trail, space);
        parts.navbar().forEach(frame::addToNavbar);
        frame.addToNavbar(userMenu.create());
        frame.getElement().appendChild(new IdleNotice().getElement());
        PageKeys.on(this, "?", () -> getUI().ifPresent(ui -> ui.navigate(ShortcutsView.class)));
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        trail.show(event);
        getContent().getElement().executeJs("if (this.overlay) { this.drawerOpened = false; }");
    }
}
