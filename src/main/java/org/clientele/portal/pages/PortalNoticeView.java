package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.clientele.portal.setup.NoticeKind;
import org.clientele.portal.setup.PortalNotices;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.FormattedText;

/** A notice of the portal, for everybody to read, in the reader's language. */
@Route(value = PortalNavigation.NOTICES + "/privacy", autoLayout = false)
@RouteAlias(value = PortalNavigation.NOTICES + "/legal", autoLayout = false)
@AnonymousAllowed
@StyleSheet("portal.css")
public class PortalNoticeView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final PortalNotices notices;
    private NoticeKind kind = NoticeKind.PRIVACY;

    PortalNoticeView(PortalNotices notices, PortalEntranceLook look) {
        this.notices = notices;
        look.dress(getContent());
        getContent().addClassName("portal-notice");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = event.getLocation().getPath().equals(url(NoticeKind.LEGAL)) ? NoticeKind.LEGAL : NoticeKind.PRIVACY;
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        String text = notices.read(kind, getLocale()).orElseGet(() -> getTranslation("portalpages.notice.none"));
        getContent()
                .show(
                        new H1(getPageTitle()),
                        FormattedText.of(text),
                        PortalNavigation.link(PortalNavigation.HOME, getTranslation("portalpages.toPortal")));
    }

    static String url(NoticeKind kind) {
        return PortalNavigation.NOTICES + "/" + kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.notice." + kind);
    }
}
