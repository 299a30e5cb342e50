package org.clientele.submission;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactView;
import org.clientele.contact.Contacts;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.MailRecipient;
import org.clientele.mail.Mails;
import org.clientele.security.AccountId;
import org.clientele.submission.OwedAnswerRepository.Overdue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that ask for an answer: one per contact and vacancy, signed by a recruiter of the vacancy. A candidate is
 * called what the contact is shown in the portal, and nothing where the contact is shown nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FeedbackLetters {

    private final Mails mails;
    private final Contacts contacts;
    private final SubmissionSharing sharing;
    private final Clock clock;

    FeedbackLetters(Mails mails, Contacts contacts, SubmissionSharing sharing, Clock clock) {
        this.mails = mails;
        this.contacts = contacts;
        this.sharing = sharing;
        this.clock = clock;
    }

    /** To each who was shown some of them; the names of who is written to. */
    List<String> remind(
            List<Overdue> overdue, Map<UUID, List<ContactId>> readers, Set<UUID> recruiters, LocalDate today) {
        return overdue.stream()
                .flatMap(one -> readers.getOrDefault(one.submission().value(), List.of()).stream())
                .distinct()
                .flatMap(contact -> {
                    List<Overdue> shown = overdue.stream()
                            .filter(one -> readers.getOrDefault(one.submission().value(), List.of())
                                    .contains(contact))
                            .toList();
                    return write(FeedbackMails.REMINDER, contact, shown, Map.of(), recruiters, today).stream();
                })
                .toList();
    }

    /** To somebody else, who is told whom we asked before. */
    void escalate(
            ContactId second,
            List<Overdue> overdue,
            Map<UUID, List<ContactId>> readers,
            Set<UUID> recruiters,
            LocalDate today) {
        String asked = overdue.stream()
                .flatMap(one -> readers.getOrDefault(one.submission().value(), List.of()).stream())
                .distinct()
                .flatMap(contact -> contacts.find(contact).stream())
                .map(contact -> name(contact.details()))
                .collect(Collectors.joining(", "));
        write(FeedbackMails.ESCALATION, second, overdue, Map.of("contact", asked), recruiters, today);
    }

    /** @return the name; empty if the contact cannot be asked, or was today already */
    private Optional<String> write(
            MailKind kind,
            ContactId contact,
            List<Overdue> overdue,
            Map<String, Object> more,
            Set<UUID> recruiters,
            LocalDate today) {
        Optional<ContactView> to = contacts.find(contact).filter(FeedbackLetters::mayBeAsked);
        if (to.isEmpty()) {
            return Optional.empty();
        }
        ContactDetails details = to.get().details();
        Locale language = mails.language(details.language().isEmpty() ? null : Locale.of(details.language()));
        Map<String, Object> data = new HashMap<>(more);
        data.put(
                "candidates",
                overdue.stream().map(one -> candidate(contact, one, language)).toList());
        MailOrder order = new MailOrder(
                        kind,
                        new MailRecipient(
                                name(details), details.emails().getFirst().value(), language),
                        data,
                        overdue.getFirst().vacancy().toRecordRef())
                .onceFor(occasion(contact, overdue, today));
        boolean written = mails.send(new TreeSet<>(recruiters)
                .stream()
                        .findFirst()
                        .map(recruiter -> order.from(new AccountId(recruiter)))
                        .orElse(order));
        return written ? Optional.of(name(details)) : Optional.empty();
    }

    Map<String, String> candidate(ContactId contact, Overdue one, Locale language) {
        ContactSight sight = sharing.preview(one.submission(), contact);
        String shownAs = sight instanceof ContactSight.Sees(ShownApplicant applicant) ? applicant.name() : "";
        LocalDate sent = LocalDate.ofInstant(one.sharedAt(), clock.getZone());
        return Map.of(
                "candidate", shownAs,
                "position", one.position(),
                "date",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language)
                                .format(sent));
    }

    static boolean mayBeAsked(ContactView contact) {
        return !contact.archived()
                && contact.activity().active()
                && !contact.details().doNotContact().marked()
                && !contact.details().emails().isEmpty();
    }

    static String name(ContactDetails details) {
        return (details.firstName() + " " + details.lastName()).strip();
    }

    private static String occasion(ContactId contact, List<Overdue> overdue, LocalDate today) {
        String all = contact.value() + "/"
                + overdue.stream().map(Overdue::submission).toList() + "/" + today;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
