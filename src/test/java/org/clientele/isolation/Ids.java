package org.clientele.isolation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.clientele.attachment.AttachmentId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.interview.InterviewId;
import org.clientele.location.LocationId;
import org.clientele.note.NoteId;
import org.clientele.offlimits.RuleId;
import org.clientele.security.AccountId;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Uuid7;
import org.clientele.submission.SubmissionId;
import org.clientele.task.TaskId;
import org.clientele.vacancy.VacancyId;

/** Ids to call services with: those of the hidden client and what belongs to it, or ids that nothing has. */
final class Ids {

    private final Map<Kind, UUID> ids = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> versions = new EnumMap<>(Kind.class);

    /** Ids of nothing, with the same versions. */
    Ids unknown() {
        Ids unknown = new Ids();
        ids.keySet().forEach(kind -> unknown.put(kind, Uuid7.next(), version(kind)));
        return unknown;
    }

    UUID put(Kind kind, UUID id) {
        return put(kind, id, 0);
    }

    UUID put(Kind kind, UUID id, long version) {
        ids.put(kind, id);
        versions.put(kind, version);
        return id;
    }

    UUID id(Kind kind) {
        return ids.get(kind);
    }

    long version(Kind kind) {
        return versions.get(kind);
    }

    Collection<UUID> all() {
        return ids.values();
    }

    ClientId client() {
        return new ClientId(id(Kind.CLIENT));
    }

    LocationId location() {
        return new LocationId(id(Kind.LOCATION));
    }

    ContactId contact() {
        return new ContactId(id(Kind.CONTACT));
    }

    ContactId colleague() {
        return new ContactId(id(Kind.COLLEAGUE));
    }

    NoteId note() {
        return new NoteId(id(Kind.NOTE));
    }

    TaskId task() {
        return new TaskId(id(Kind.TASK));
    }

    AttachmentId file() {
        return new AttachmentId(id(Kind.FILE));
    }

    RuleId rule() {
        return new RuleId(id(Kind.RULE));
    }

    VacancyId vacancy() {
        return new VacancyId(id(Kind.VACANCY));
    }

    SubmissionId submission() {
        return new SubmissionId(id(Kind.SUBMISSION));
    }

    InterviewId interview() {
        return new InterviewId(id(Kind.INTERVIEW));
    }

    AccountId account() {
        return new AccountId(id(Kind.ACCOUNT));
    }

    RecordRef ref(RecordType type, Kind kind) {
        return new RecordRef(type, id(kind));
    }

    /** The text with the name of its kind in place of each id, so that two answers can be compared. */
    String anonymous(String text) {
        String anonymous = text;
        for (Map.Entry<Kind, UUID> entry : ids.entrySet()) {
            anonymous = anonymous.replace(entry.getValue().toString(), "<" + entry.getKey() + ">");
        }
        return anonymous;
    }
}
