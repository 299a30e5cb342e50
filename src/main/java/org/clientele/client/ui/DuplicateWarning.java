package org.clientele.client.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.client.ClientDuplicates;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.DuplicateHit;
import org.jspecify.annotations.Nullable;

/**
 * Says while one types which clients may be the same. It only warns: two companies may well share a name. The links
 * open beside the form, so that nothing typed is lost.
 */
final class DuplicateWarning extends Composite<Div> {

    private List<DuplicateHit> shown = List.of();

    /** @param self the client that is edited; null for a new one */
    DuplicateWarning(ClientForm form, ClientDuplicates duplicates, @Nullable ClientId self) {
        getContent().addClassName("duplicates");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
        form.onIdentityChange(typed -> show(duplicates.find(typed.toDetails(), self)));
    }

    private void show(List<DuplicateHit> hits) {
        if (hits.equals(shown)) {
            return;
        }
        shown = hits;
        UnorderedList list = new UnorderedList();
        hits.forEach(hit -> list.add(item(hit)));
        getContent().removeAll();
        getContent().add(new Span(getTranslation("client.duplicates", hits.size())), list);
        getContent().setVisible(!hits.isEmpty());
    }

    private ListItem item(DuplicateHit hit) {
        String reason = getTranslation("client.duplicates." + hit.reason().name());
        return switch (hit) {
            case DuplicateHit.Seen(ClientRef client, var why) -> seen(client, reason);
            case DuplicateHit.Hidden(var why, String ask) ->
                new ListItem(
                        ask.isEmpty()
                                ? getTranslation("client.duplicates.hidden", reason)
                                : getTranslation("client.duplicates.hidden.ask", reason, ask));
        };
    }

    private ListItem seen(ClientRef client, String reason) {
        Anchor link = new Anchor(ClientNavigation.url(client.id()), client.name(), AnchorTarget.BLANK);
        String archived = client.archived() ? ", " + getTranslation("client.archived.short") : "";
        return new ListItem(link, new Span(" (" + reason + archived + ")"));
    }
}
