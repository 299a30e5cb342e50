package org.clientele.interview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.contact.ContactId;
import org.clientele.mail.MailAttachment;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.Mails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails to everybody who is concerned, before they are written: the candidate, the colleagues, and, unless that is not
 * wanted, the contacts of the client (docs/features.md S2.33 to S2.36).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewOrders {

    private final InterviewLetters letters;
    private final Addressees addressees;
    private final LetterWords words;
    private final Mails mails;
    private final List<ContactAnswers> answers;

    InterviewOrders(
            InterviewLetters letters,
            Addressees addressees,
            LetterWords words,
            Mails mails,
            List<ContactAnswers> answers) {
        this.letters = letters;
        this.addressees = addressees;
        this.words = words;
        this.mails = mails;
        this.answers = answers;
    }

    List<MailOrder> invitation(Interview interview) {
        return all(
                candidate(interview, InterviewMailKinds.INVITATION),
                team(interview, "interview.mail.arranged"),
                client(interview, interview.participants(), InterviewMailKinds.CLIENT_INVITATION));
    }

    /** @param were those who took part before */
    List<MailOrder> change(Interview interview, List<Participant> were) {
        List<Participant> now = interview.participants();
        return all(
                candidate(interview, InterviewMailKinds.CHANGE),
                team(interview, "interview.mail.changed"),
                client(interview, those(now, were, true), InterviewMailKinds.CLIENT_CHANGE),
                client(interview, those(now, were, false), InterviewMailKinds.CLIENT_INVITATION));
    }

    /** @param candidateToo whether the candidate is written to */
    List<MailOrder> cancellation(Interview interview, boolean candidateToo) {
        return all(
                candidateToo ? candidate(interview, InterviewMailKinds.CANCELLATION) : List.of(),
                team(interview, "interview.mail.cancelled"),
                client(interview, interview.participants(), InterviewMailKinds.CLIENT_CANCELLATION));
    }

    @SafeVarargs
    private static List<MailOrder> all(List<MailOrder>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static List<Participant> those(List<Participant> people, List<Participant> others, boolean among) {
        return people.stream()
                .filter(one -> others.stream().anyMatch(one::isSamePerson) == among)
                .toList();
    }

    /** One of that kind, whatever the interview has come to; empty if nobody could be written to. */
    Optional<MailOrder> sample(Interview interview, MailKind kind, Locale language) {
        if (InterviewMailKinds.isForClient(kind)) {
            List<Addressee> everybody = addressees.contacts(interview.participants(), day(interview));
            return everybody.stream()
                    .findFirst()
                    .map(contact -> toContact(interview, contact, everybody, kind, language, List.of()));
        }
        return InterviewMailKinds.isForColleagues(kind)
                ? addressees.accounts(interview.participants()).stream()
                        .findFirst()
                        .map(colleague -> toColleague(interview, colleague, kind, "interview.mail.arranged", language))
                : invitedCandidate(interview).map(candidate -> toCandidate(interview, candidate, kind, language));
    }

    /** Nobody without an address. */
    private List<MailOrder> candidate(Interview interview, MailKind kind) {
        return invitedCandidate(interview).stream()
                .map(candidate -> toCandidate(interview, candidate, kind, mails.language(candidate.language())))
                .toList();
    }

    private MailOrder toCandidate(Interview interview, Addressee candidate, MailKind kind, Locale language) {
        OwnLetter letter = letters.own(interview, Audience.CANDIDATE, List.of(candidate));
        return order(
                kind,
                candidate,
                letter.data(words, language),
                letter.calendar(words, letter.client(), language),
                interview);
    }

    /** Whoever arranged it needs to be told nothing, and gets an entry for the calendar where there is one. */
    private List<MailOrder> team(Interview interview, String actKey) {
        return addressees.accounts(interview.participants()).stream()
                .map(colleague -> {
                    boolean organizes = interview.parts().organizer().value().equals(colleague.id());
                    MailKind kind = organizes ? InterviewMailKinds.ORGANIZER : InterviewMailKinds.TEAM;
                    return toColleague(interview, colleague, kind, actKey, mails.language(colleague.language()));
                })
                .filter(order -> order.kind() == InterviewMailKinds.TEAM
                        || !order.attachments().isEmpty())
                .toList();
    }

    /** Calendars name only colleagues: an entry may be passed on, and must not tell one side how to reach the other. */
    private MailOrder toColleague(
            Interview interview, Addressee colleague, MailKind kind, String actKey, Locale language) {
        OwnLetter letter = letters.own(interview, Audience.COLLEAGUE, addressees.accounts(interview.participants()));
        Map<String, Object> data = letter.data(words, language);
        data.put("act", words.text(actKey, language));
        return order(kind, colleague, data, letter.calendar(words, letter.candidate(), language), interview);
    }

    private List<MailOrder> client(Interview interview, List<Participant> people, MailKind kind) {
        if (!interview.arrangement().clientCopy() || people.isEmpty()) {
            return List.of();
        }
        List<Addressee> everybody = addressees.contacts(interview.participants(), day(interview));
        return addressees.contacts(people, day(interview)).stream()
                .map(contact -> {
                    Locale language = mails.language(contact.language());
                    return toContact(
                            interview, contact, everybody, kind, language, buttons(interview, contact, language));
                })
                .toList();
    }

    private List<Map<String, String>> buttons(Interview interview, Addressee contact, Locale language) {
        return answers.stream()
                .flatMap(each -> each.buttons(interview.id(), new ContactId(contact.id()), language).stream())
                .map(button -> Map.of("answer", button.words(), "address", button.address()))
                .toList();
    }

    private MailOrder toContact(
            Interview interview,
            Addressee contact,
            List<Addressee> everybody,
            MailKind kind,
            Locale language,
            List<Map<String, String>> buttons) {
        ClientLetter letter = letters.client(interview, contact, everybody);
        Map<String, Object> data = letter.data(words, language);
        data.put("answers", kind == InterviewMailKinds.CLIENT_CANCELLATION ? List.of() : buttons);
        return order(kind, contact, data, letter.calendar(words, language), interview);
    }

    private Optional<Addressee> invitedCandidate(Interview interview) {
        return addressees.candidate(
                interview.parts().candidate(),
                interview.invited().candidateReply().answer(),
                interview.arrangement().candidateLanguage());
    }

    private static LocalDate day(Interview interview) {
        return interview.time().starts().atZone(interview.arrangement().zone()).toLocalDate();
    }

    private static MailOrder order(
            MailKind kind,
            Addressee to,
            Map<String, Object> data,
            Optional<MailAttachment> calendar,
            Interview interview) {
        MailOrder order = new MailOrder(
                        kind, to.toRecipient(), data, interview.id().toRecordRef())
                .from(interview.parts().organizer())
                .onceFor(occasion(interview, to));
        return calendar.map(order::with).orElse(order);
    }

    /** Each revision once to each. */
    private static String occasion(Interview interview, Addressee to) {
        String whole = interview.id().value() + "/" + interview.sequence() + "/" + to.id();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
