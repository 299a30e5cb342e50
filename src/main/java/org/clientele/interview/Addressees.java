package org.clientele.interview;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.contact.Deputies;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.BaseUrl;
import org.clientele.security.Recipient;
import org.clientele.security.Recipients;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How those who are invited are written to. Who has no address is not; for a contact who is away the deputy stands in. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Addressees {

    private static final Reply ORGANIZES = new Reply(Answer.ACCEPTED, "", null, "");

    private final Contacts contacts;
    private final Deputies deputies;
    private final Candidates candidates;
    private final Accounts accounts;
    private final Recipients recipients;
    private final BaseUrl baseUrl;

    Addressees(
            Contacts contacts,
            Deputies deputies,
            Candidates candidates,
            Accounts accounts,
            Recipients recipients,
            BaseUrl baseUrl) {
        this.contacts = contacts;
        this.deputies = deputies;
        this.candidates = candidates;
        this.accounts = accounts;
        this.recipients = recipients;
        this.baseUrl = baseUrl;
    }

    /** @param language as ISO 639-1; empty for the installation's */
    Optional<Addressee> candidate(CandidateId id, Answer answer, String language) {
        return candidates
                .find(id)
                .map(candidate -> candidate.details())
                .filter(details -> !details.emails().isEmpty())
                .map(details -> new Addressee(
                        id.value(), details.fullName(), details.emails().getFirst(), locale(language), answer));
    }

    /** Who arranged it, by the installation's own address where the person has none. */
    Addressee organizer(AccountId id) {
        String host = URI.create(baseUrl.forMails()).getHost();
        return accounts(List.of(Participant.colleague(id).saying(ORGANIZES))).stream()
                .findFirst()
                .orElseGet(() -> new Addressee(id.value(), name(id), "clientele@" + host, null, Answer.ACCEPTED));
    }

    /** The colleagues among them. */
    List<Addressee> accounts(List<Participant> people) {
        List<UUID> ids = people.stream()
                .flatMap(one -> Stream.ofNullable(one.accountId()))
                .toList();
        Map<UUID, Recipient> known = recipients.among(ids).stream()
                .filter(recipient -> !recipient.email().isEmpty())
                .collect(Collectors.toMap(recipient -> recipient.id().value(), Function.identity()));
        return people.stream()
                .filter(one -> known.containsKey(one.accountId()))
                .map(one -> account(known.get(one.accountId()), one.reply().answer()))
                .toList();
    }

    private Addressee account(@Nullable Recipient recipient, Answer answer) {
        Recipient known = java.util.Objects.requireNonNull(recipient);
        return new Addressee(known.id().value(), name(known.id()), known.email(), known.language(), answer);
    }

    private String name(AccountId id) {
        return accounts.find(id).map(AccountRef::name).orElse("");
    }

    /** The contacts among them, or who stands in for them on that day (docs/features.md N9). */
    List<Addressee> contacts(List<Participant> people, LocalDate day) {
        return people.stream()
                .flatMap(one -> contact(one, day).stream())
                .collect(Collectors.toMap(
                        Addressee::id, Function.identity(), (one, other) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Optional<Addressee> contact(Participant one, LocalDate day) {
        UUID contact = one.contactId();
        return contact == null
                ? Optional.empty()
                : contact(new ContactId(contact), one.reply().answer(), day);
    }

    private Optional<Addressee> contact(ContactId id, Answer answer, LocalDate day) {
        ContactId reached = deputies.standsInFor(id, day).map(ContactRef::id).orElse(id);
        return contacts.find(reached)
                .filter(contact -> !contact.archived())
                .map(contact -> contact.details())
                .filter(details -> !details.emails().isEmpty())
                .map(details -> new Addressee(
                        reached.value(),
                        details.fullName(),
                        details.emails().getFirst().value(),
                        language(details),
                        reached.equals(id) ? answer : Answer.NONE));
    }

    private static @Nullable Locale language(ContactDetails details) {
        return locale(details.language());
    }

    private static @Nullable Locale locale(String language) {
        return language.isEmpty() ? null : Locale.of(language);
    }
}
