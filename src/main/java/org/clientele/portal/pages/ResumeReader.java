package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.shared.ui.FormattedText;
import org.clientele.shared.ui.Icons;

/** The version of the résumé that was put before the contact, to read, and to download where that is open to it. */
final class ResumeReader extends Composite<Section> {

    ResumeReader(PortalCandidatePage page) {
        Header head = new Header(new H2(getTranslation("portalpages.resume")));
        head.addClassName("portal-panel-head");
        if (page.submission().applicant().download()) {
            Anchor download = new Anchor(
                    PortalNavigation.resumeUrl(page.submission().id()), getTranslation("portalpages.resume.download"));
            download.addComponentAsFirst(Icons.of("vaadin:download"));
            download.getElement().setAttribute("download", true);
            download.setRouterIgnore(true);
            head.add(download);
        }
        getContent().addClassName("portal-panel");
        getContent().add(head);
        if (page.resume().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("portalpages.resume.none"));
            none.addClassName("secondary");
            getContent().add(none);
        } else {
            Div text = new Div(FormattedText.document(page.resume()));
            text.addClassName("portal-resume");
            getContent().add(text);
        }
    }
}
