package org.clientele.portal.acts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.clientele.attachment.AttachedFile;
import org.clientele.attachment.ContactFiles;
import org.clientele.portal.PortalRequest;
import org.clientele.portal.PortalRequestFile;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.RequestFileId;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.ContactRequestChanges;
import org.clientele.vacancy.ContactRequests;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vacancies that contacts ask for (docs/features.md S1.1). Files go along by {@link PortalRequestFiles}. */
@Service
@ContactsOnly
public class PortalRequests {

    private final Acting acting;
    private final PortalSeen seen;
    private final ContactRequests requests;
    private final ContactRequestChanges changes;
    private final ContactFiles files;

    PortalRequests(
            Acting acting,
            PortalSeen seen,
            ContactRequests requests,
            ContactRequestChanges changes,
            ContactFiles files) {
        this.acting = acting;
        this.seen = seen;
        this.requests = requests;
        this.changes = changes;
        this.files = files;
    }

    /** What the contact has asked for, with the agency's answers, the latest first. */
    @Transactional(readOnly = true)
    public List<PortalRequest> mine() {
        return seen.requests();
    }

    /** The files that came along with all of these. */
    @Transactional(readOnly = true)
    public List<PortalRequestFile> files() {
        return seen.requestFiles();
    }

    /** One of one's own, to be read. */
    @Transactional(readOnly = true)
    public Optional<AttachedFile> file(RequestFileId id) {
        return seen.requestFile(id).flatMap(file -> files.open(acting.contact(), file.file()));
    }

    /** Takes a file away, as long as the agency has not decided. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome removeFile(RequestFileId id) {
        return seen.requestFile(id)
                .map(file -> onOpen(file.vacancy(), contact -> Outcomes.of(files.remove(contact, file.file()))))
                .orElseGet(ActOutcome.Gone::new);
    }

    /** Takes the request back, as long as the agency has not decided. */
    @Transactional
    @RetriedOnCollision
    public ActOutcome withdraw(VacancyId id, String reason) {
        return onOpen(id, contact -> Outcomes.of(changes.withdraw(contact, id, reason)));
    }

    /**
     * Says something else of what was asked for, as long as the agency has not decided.
     *
     * @param read what it said when the contact began to change it
     */
    @Transactional
    @RetriedOnCollision
    public RequestOutcome change(VacancyId id, RequestDetails read, RequestDetails typed) {
        ActOutcome outcome = onOpen(id, contact -> Outcomes.of(changes.change(contact, id, read, typed)));
        return switch (outcome) {
            case ActOutcome.Done done -> new RequestOutcome.Requested(id);
            case ActOutcome.Gone gone -> new RequestOutcome.Gone();
            case ActOutcome.NotAllowed closed -> new RequestOutcome.NotAllowed();
            case ActOutcome.VacancyOver over -> new RequestOutcome.Stale();
            case ActOutcome.Stale stale -> new RequestOutcome.Stale();
            case ActOutcome.Invalid(Map<String, String> fields) -> new RequestOutcome.Invalid(fields);
        };
    }

    private ActOutcome onOpen(VacancyId id, Function<Actor.PortalActor, ActOutcome> act) {
        Optional<PortalRequest> request = seen.request(id);
        return request.isEmpty()
                ? new ActOutcome.Gone()
                : acting.on(
                        id,
                        rights -> rights.rights().mayRequestVacancy(),
                        contact -> request.get().isOpen() ? act.apply(contact) : new ActOutcome.Stale());
    }

    @Transactional
    @RetriedOnCollision
    public RequestOutcome request(RequestDetails details) {
        if (!acting.rights().rights().mayRequestVacancy()) {
            return new RequestOutcome.NotAllowed();
        }
        return switch (requests.request(acting.contact(), details)) {
            case SaveOutcome.Saved saved -> new RequestOutcome.Requested(new VacancyId(saved.id()));
            case SaveOutcome.Invalid(var fields) -> new RequestOutcome.Invalid(fields);
            case SaveOutcome.Gone gone -> new RequestOutcome.NotAllowed();
            case SaveOutcome.Conflict conflict -> throw new IllegalStateException("Nothing was there to collide with");
        };
    }
}
