package org.clientele.portal.pages;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.portal.PortalRequest;
import org.clientele.portal.PortalRequestFile;
import org.clientele.portal.acts.PortalRequestFiles;
import org.clientele.portal.acts.PortalRequests;
import org.clientele.security.Permission;
import org.clientele.shared.ui.EmptyState;
import org.clientele.vacancy.VacancyId;

/**
 * The vacancies that a contact has asked for, with what the agency said, and the form to ask for another one
 * (docs/features.md S1.1). For contacts who neither may ask nor ever did there is no such page.
 */
@Route(PortalNavigation.REQUESTS)
@RolesAllowed(Permission.PORTAL)
public class PortalRequestsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final PortalRequests requests;
    private final PortalRequestFiles files;
    private final OwnHand hand;
    private final Section asked = new Section();

    PortalRequestsView(PortalRequests requests, PortalRequestFiles files, OwnHand hand) {
        this.requests = requests;
        this.files = files;
        this.hand = hand;
        asked.addClassName("portal-stage");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open();
    }

    void open() {
        boolean may = hand.rights().rights().mayRequestVacancy();
        if (!may && requests.mine().isEmpty()) {
            throw new PortalNotFound();
        }
        Header header = new Header(new H1(getPageTitle()));
        header.addClassName("portal-title");
        getContent().removeAll();
        getContent().add(header);
        if (may) {
            getContent().add(new RequestForm(new RequestFiles(files), requests::request, this::show));
        }
        getContent().add(asked);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        InboxHeard.whileShown(event, this::show);
    }

    private void show() {
        List<PortalRequest> mine = requests.mine();
        Map<VacancyId, List<PortalRequestFile>> sent =
                requests.files().stream().collect(Collectors.groupingBy(PortalRequestFile::vacancy));
        RequestActs acts = new RequestActs(requests, files, this::show);
        boolean may = hand.rights().rights().mayRequestVacancy();
        Div cards = new Div();
        cards.addClassName("portal-cards");
        mine.forEach(request -> cards.add(new RequestCard(
                request, sent.getOrDefault(request.vacancyId(), List.of()), may && request.isOpen() ? acts : null)));
        asked.removeAll();
        asked.add(new H2(getTranslation("portalpages.requests.mine")));
        asked.add(
                mine.isEmpty() ? new EmptyState("portalpages.requests.none", "portalpages.requests.none.hint") : cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalpages.requests");
    }
}
