package org.clientele.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.breadcrumbs.Breadcrumbs;
import com.vaadin.flow.component.breadcrumbs.BreadcrumbsItem;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouteReference;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.clientele.shared.ui.BelongsTo;
import org.clientele.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** The way from the home page to the page that is shown, out of the addresses of the views and what they belong to. */
final class Trail extends Composite<Breadcrumbs> {

    private final BreadcrumbsItem here = new BreadcrumbsItem("");
    private @Nullable HasDynamicTitle shown;
    private @Nullable Registration listening;

    Trail() {
        getContent().setMode(Breadcrumbs.Mode.MANUAL);
        getContent().setAriaLabel(getTranslation("shell.trail"));
        getContent().addClassName("trail");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = ComponentUtil.addListener(
                event.getUI(),
                PageHeader.Shown.class,
                header -> retitle(event.getUI().getPage()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    /** A record that was renamed is called so here and in the browser's title as well. */
    private void retitle(Page page) {
        if (shown != null && !shown.getPageTitle().equals(here.getText())) {
            here.setText(shown.getPageTitle());
            page.setTitle(shown.getPageTitle());
        }
    }

    void show(AfterNavigationEvent event) {
        getContent().removeAll();
        shown = null;
        if (!(event.getActiveChain().getFirst() instanceof Component view)
                || !(view instanceof HasDynamicTitle titled)) {
            return;
        }
        RouteConfiguration.forApplicationScope().getRouteHierarchy(view.getClass(), event.getRouteParameters()).stream()
                .filter(step -> step.navigationTarget() != view.getClass())
                .flatMap(step -> item(step).stream())
                .forEach(getContent()::add);
        if (view instanceof BelongsTo page) {
            page.above().ifPresent(above -> getContent().add(new BreadcrumbsItem(above.title(), above.url())));
        }
        shown = titled;
        here.setText(titled.getPageTitle());
        getContent().add(here);
    }

    /** Views without an entry in the menu have no title without being opened; the trail leaves them out. */
    private Optional<BreadcrumbsItem> item(RouteReference step) {
        return Optional.ofNullable(step.navigationTarget().getAnnotation(Menu.class))
                .map(menu -> new BreadcrumbsItem(
                        getTranslation(menu.title()), step.navigationTarget(), RouteParameters.empty()));
    }
}
