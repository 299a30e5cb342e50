package org.clientele.interview;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part beside the candidate: a colleague or a contact of the client.
 *
 * @param accountId null for a contact
 * @param contactId null for a colleague
 */
@Embeddable
record Participant(
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @Embedded Reply reply) implements Comparable<Participant> {

    private static final Comparator<Participant> ORDER = Comparator.comparing(
                    (Participant one) -> one.accountId, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.contactId, Comparator.nullsLast(Comparator.naturalOrder()));

    static Participant colleague(AccountId id) {
        return new Participant(id.value(), null, Reply.NONE);
    }

    static Participant contact(ContactId id) {
        return new Participant(null, id.value(), Reply.NONE);
    }

    /** Those who are to take part, in an order of their own; whoever did before keeps the answer. */
    static List<Participant> of(InterviewDetails details, List<Participant> before) {
        Stream<Participant> colleagues = details.colleagues().stream().map(Participant::colleague);
        Stream<Participant> contacts = details.contacts().stream().map(Participant::contact);
        return Stream.concat(colleagues, contacts)
                .map(one ->
                        before.stream().filter(one::isSamePerson).findFirst().orElse(one))
                .toList();
    }

    boolean isSamePerson(Participant other) {
        return accountId != null
                ? accountId.equals(other.accountId)
                : contactId != null && contactId.equals(other.contactId);
    }

    boolean is(UUID person) {
        return person.equals(accountId) || person.equals(contactId);
    }

    Participant saying(Reply newReply) {
        return new Participant(accountId, contactId, newReply);
    }

    /** As somebody else, with whom two became one. */
    Participant becoming(UUID contact) {
        return new Participant(null, contact, reply);
    }

    /** Colleagues first; who is who does not matter, as long as the order stays. */
    @Override
    public int compareTo(Participant other) {
        return ORDER.compare(this, other);
    }
}
