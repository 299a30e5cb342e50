package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.portal.PortalRequest;
import org.clientele.portal.PortalRequestFile;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FileSizes;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** One of the vacancies that a contact has asked for, with its files and what the agency said. */
final class RequestCard extends Composite<Article> {

    /** @param acts null for whoever may not change it, or not any more */
    RequestCard(PortalRequest request, List<PortalRequestFile> files, @Nullable RequestActs acts) {
        Div facts = new Div(
                PortalWords.vacancyState(this, request.state()),
                new Span(getTranslation("portalpages.requests.asked", Times.dateTime(this, request.requestedAt()))));
        facts.addClassName("portal-facts");
        getContent().addClassName("portal-card");
        getContent()
                .add(new H3(PortalNavigation.link(PortalNavigation.url(request.vacancyId()), request.title())), facts);
        if (!request.description().isEmpty()) {
            Div description = new Div(request.description());
            description.addClassNames("paragraphs", "secondary");
            getContent().add(description);
        }
        if (request.decidedAt() != null) {
            getContent().add(new Span(getTranslation(decision(request), Times.dateTime(this, request.decidedAt()))));
        }
        if (!request.answer().isEmpty()) {
            Div answer = new Div(request.answer());
            answer.addClassNames("paragraphs", "portal-quote");
            getContent().add(answer);
        }
        if (!files.isEmpty()) {
            getContent().add(list(request, files, acts));
        }
        if (acts != null) {
            getContent().add(buttons(request, acts));
        }
    }

    private UnorderedList list(PortalRequest request, List<PortalRequestFile> files, @Nullable RequestActs acts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("portal-request-files");
        list.getElement().setAttribute("aria-label", getTranslation("portalpages.requests.files", request.title()));
        files.forEach(file -> list.add(line(file, acts)));
        return list;
    }

    private ListItem line(PortalRequestFile file, @Nullable RequestActs acts) {
        Anchor open = new Anchor(PortalNavigation.url(file.id()), file.name());
        open.getElement().setAttribute("download", true);
        open.setRouterIgnore(true);
        Span size = new Span(FileSizes.of(file.size(), getLocale()));
        size.addClassName("secondary");
        ListItem line = new ListItem(open, size);
        if (acts != null) {
            Button remove =
                    Buttons.icon("vaadin:trash", "portalpages.requests.file.remove", click -> acts.remove(this, file));
            remove.setAriaLabel(getTranslation("portalpages.requests.file.removeNamed", file.name()));
            remove.setDisableOnClick(true);
            line.add(remove);
        }
        return line;
    }

    private Div buttons(PortalRequest request, RequestActs acts) {
        Button change = Buttons.of("action.edit", click -> acts.change(this, request));
        change.setAriaLabel(change.getText() + ": " + request.title());
        Button withdraw = Buttons.of("portalpages.requests.withdraw", click -> acts.withdraw(this, request));
        withdraw.setAriaLabel(getTranslation("portalpages.requests.withdraw.title", request.title()));
        Div buttons = new Div(change, withdraw);
        buttons.addClassName("portal-verdicts");
        return buttons;
    }

    private static String decision(PortalRequest request) {
        if (request.withdrawn()) {
            return "portalpages.requests.withdrawn";
        }
        return request.approved() ? "portalpages.requests.approved" : "portalpages.requests.refused";
    }
}
