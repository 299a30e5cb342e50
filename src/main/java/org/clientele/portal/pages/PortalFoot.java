package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.clientele.portal.setup.NoticeKind;
import org.clientele.portal.setup.PortalNotices;

/** Below every page of the portal, before and after signing in: the notices that the agency has written. */
final class PortalFoot extends Composite<Div> implements LocaleChangeObserver {

    private final PortalNotices notices;

    PortalFoot(PortalNotices notices) {
        this.notices = notices;
        getContent().addClassName("portal-foot");
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    /** In the language of now. Who wrote no notice has no link. */
    private void show() {
        getContent().removeAll();
        for (NoticeKind kind : NoticeKind.values()) {
            if (notices.read(kind, getLocale()).isPresent()) {
                getContent()
                        .add(PortalNavigation.link(
                                PortalNoticeView.url(kind), getTranslation("portal.notice." + kind)));
            }
        }
        getContent().setVisible(getContent().getChildren().findAny().isPresent());
    }
}
