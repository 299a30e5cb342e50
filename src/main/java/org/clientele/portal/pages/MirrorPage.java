package org.clientele.portal.pages;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.ui.Ids;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;

/** Which page of the portal the mirror shows. Each is told by a parameter of the mirror's address; the first has none. */
public sealed interface MirrorPage {

    record Home() implements MirrorPage {}

    record Interviews() implements MirrorPage {}

    record Requests() implements MirrorPage {}

    record Inbox() implements MirrorPage {}

    record Account() implements MirrorPage {}

    record Vacancy(VacancyId id) implements MirrorPage {}

    record Candidate(SubmissionId id) implements MirrorPage {}

    /** What the parameters ask for. */
    static MirrorPage of(QueryParameters asked) {
        return asked.getParameters().entrySet().stream()
                .flatMap(
                        parameter -> of(parameter.getKey(), parameter.getValue().getFirst()).stream())
                .findFirst()
                .orElseGet(Home::new);
    }

    private static Optional<MirrorPage> of(String name, String value) {
        return switch (name) {
            case "interviews" -> Optional.of(new Interviews());
            case "requests" -> Optional.of(new Requests());
            case "inbox" -> Optional.of(new Inbox());
            case "account" -> Optional.of(new Account());
            case "vacancy" -> Ids.parse(value).map(VacancyId::new).map(Vacancy::new);
            case "candidate" -> Ids.parse(value).map(SubmissionId::new).map(Candidate::new);
            default -> Optional.empty();
        };
    }

    /** Where in the portal it is. */
    default String address() {
        return switch (this) {
            case Home home -> PortalNavigation.HOME;
            case Interviews interviews -> PortalNavigation.INTERVIEWS;
            case Requests requests -> PortalNavigation.REQUESTS;
            case Inbox inbox -> PortalNavigation.INBOX;
            case Account account -> PortalNavigation.ACCOUNT;
            case Vacancy(VacancyId id) -> PortalNavigation.url(id);
            case Candidate(SubmissionId id) -> PortalNavigation.url(id);
        };
    }

    /** The parameters for a page of the portal; empty for an address that the mirror has no page for. */
    static Optional<String> parameters(String address) {
        Map<String, String> pages = Map.of(
                PortalNavigation.HOME, "",
                PortalNavigation.INTERVIEWS, "?interviews",
                PortalNavigation.REQUESTS, "?requests",
                PortalNavigation.INBOX, "?inbox",
                PortalNavigation.ACCOUNT, "?account");
        return Optional.ofNullable(pages.get(address))
                .or(() -> id(address, PortalNavigation.VACANCIES).map(id -> "?vacancy=" + id))
                .or(() -> id(address, PortalNavigation.CANDIDATES).map(id -> "?candidate=" + id));
    }

    /** The id that follows in an address. */
    static Optional<UUID> id(String address, String before) {
        return address.startsWith(before + "/") ? Ids.parse(address.substring(before.length() + 1)) : Optional.empty();
    }
}
