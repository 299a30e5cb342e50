package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasEnabled;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.portal.PortalFiles;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * The portal's own pages, for somebody of the staff who looks as a contact (docs/adr/0044): the same components with the same
 * readings, but links lead to the next page of the mirror, and what acts is switched off. Were it not, the services would
 * refuse it.
 */
@org.springframework.stereotype.Component
public class PortalMirror {

    private final PortalParts parts;
    private final PortalInbox inbox;
    private final PortalFiles files;
    private final AutowireCapableBeanFactory beans;

    PortalMirror(PortalParts parts, PortalInbox inbox, PortalFiles files, AutowireCapableBeanFactory beans) {
        this.parts = parts;
        this.inbox = inbox;
        this.files = files;
        this.beans = beans;
    }

    /**
     * What stands above the contact's pages: the ways to them, and how much it has not read.
     *
     * @param root as with {@link #show}
     */
    public Component head(MirrorPage page, String root) {
        PortalMenu menu = parts.menu();
        menu.show(page.address());
        PortalBell bell = parts.bell();
        bell.show(inbox.unread());
        Header head = new Header(menu, bell);
        head.addClassName("portal-bar");
        still(head, root);
        return head;
    }

    /**
     * The page, read by whoever acts, who has to look as the contact. Empty where the contact finds nothing.
     *
     * @param root address of the mirror's first page; further ones are told by its parameters
     */
    public Optional<Component> show(MirrorPage page, String root) {
        try {
            Component shown = parts(read(page));
            still(shown, root);
            return Optional.of(shown);
        } catch (PortalNotFound nothing) {
            return Optional.empty();
        }
    }

    /** Without the page itself, which the router would call again as the staff with each navigation. */
    private static Component parts(Composite<Div> page) {
        Div parts = new Div();
        page.getContent().getClassNames().forEach(parts::addClassName);
        page.getContent().getChildren().toList().forEach(parts::add);
        return parts;
    }

    private Composite<Div> read(MirrorPage page) {
        return switch (page) {
            case MirrorPage.Home home -> opened(PortalHomeView.class, PortalHomeView::show);
            case MirrorPage.Interviews interviews -> opened(PortalInterviewsView.class, view -> view.show(false));
            case MirrorPage.Requests requests -> opened(PortalRequestsView.class, PortalRequestsView::open);
            case MirrorPage.Inbox notices -> opened(PortalInboxView.class, PortalInboxView::open);
            case MirrorPage.Account account -> opened(PortalAccountPage.class, PortalAccountPage::open);
            case MirrorPage.Vacancy(VacancyId id) -> opened(PortalVacancyPage.class, view -> view.show(id, false));
            case MirrorPage.Candidate(SubmissionId id) -> opened(PortalCandidateView.class, view -> view.show(id));
        };
    }

    private <T extends Component> T opened(Class<T> type, Consumer<T> open) {
        T page = beans.createBean(type);
        open.accept(page);
        return page;
    }

    private void still(Component part, String root) {
        if (part instanceof Anchor link) {
            lead(link, root);
        } else if (part instanceof Image image) {
            show(image);
        } else if (part instanceof HasEnabled act
                && (part instanceof Button
                        || part instanceof MenuBar
                        || part instanceof Upload
                        || part instanceof HasValue)) {
            act.setEnabled(false);
        }
        part.getChildren().forEach(child -> still(child, root));
    }

    private static void lead(Anchor link, String root) {
        MirrorPage.parameters(link.getHref()).ifPresentOrElse(parameters -> link.setHref(root + parameters), () -> {
            if (link.getHref().startsWith(PortalNavigation.HOME + "/")) {
                link.removeHref();
                link.getElement().setAttribute("aria-disabled", "true");
            }
        });
    }

    /** Photos come with the session of a contact, which there is none of. */
    private void show(Image image) {
        MirrorPage.id(image.getSrc(), PortalNavigation.PHOTOS)
                .map(SubmissionId::new)
                .flatMap(files::photo)
                .ifPresent(photo -> image.setSrc(DownloadHandler.fromInputStream(request -> new DownloadResponse(
                        new ByteArrayInputStream(photo), "photo.jpg", "image/jpeg", photo.length))));
    }
}
