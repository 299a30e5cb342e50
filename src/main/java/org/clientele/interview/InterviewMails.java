package org.clientele.interview;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.mail.MailAttachment;
import org.clientele.mail.MailKind;
import org.clientele.mail.MailOrder;
import org.clientele.mail.Mails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to everybody who is concerned: the candidate, the colleagues, and, unless that is not wanted, the contacts of the
 * client (docs/features.md S2.33 to S2.36). Whoever is not asked any more is told so.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewMails {

    private final Mails mails;
    private final InterviewLetters letters;
    private final Addressees addressees;
    private final LetterWords words;
    private final Locale usualLanguage;

    InterviewMails(
            Mails mails,
            InterviewLetters letters,
            Addressees addressees,
            LetterWords words,
            @Value("${clientele.language}") Locale usualLanguage) {
        this.mails = mails;
        this.letters = letters;
        this.addressees = addressees;
        this.words = words;
        this.usualLanguage = usualLanguage;
    }

    void invite(Interview interview) {
        toCandidate(interview, InterviewMailKinds.INVITATION);
        toTeam(interview, "interview.mail.arranged");
        toClient(interview, interview.participants(), InterviewMailKinds.CLIENT_INVITATION);
    }

    /** @param were those who took part before */
    void change(Interview interview, List<Participant> were) {
        List<Participant> now = interview.participants();
        toCandidate(interview, InterviewMailKinds.CHANGE);
        toTeam(interview, "interview.mail.changed");
        toClient(interview, those(now, were, true), InterviewMailKinds.CLIENT_CHANGE);
        toClient(interview, those(now, were, false), InterviewMailKinds.CLIENT_INVITATION);
    }

    void cancel(Interview interview) {
        toCandidate(interview, InterviewMailKinds.CANCELLATION);
        toTeam(interview, "interview.mail.cancelled");
        toClient(interview, interview.participants(), InterviewMailKinds.CLIENT_CANCELLATION);
    }

    private static List<Participant> those(List<Participant> people, List<Participant> others, boolean among) {
        return people.stream()
                .filter(one -> others.stream().anyMatch(one::isSamePerson) == among)
                .toList();
    }

    private void toCandidate(Interview interview, MailKind kind) {
        Addressee candidate =
                addressees.candidate(interview.parts().candidate()).orElse(null);
        if (candidate != null) {
            OwnLetter letter = letters.own(interview, List.of(candidate));
            Locale language = language(candidate);
            send(
                    kind,
                    candidate,
                    letter.data(words, language),
                    letter.calendar(words, letter.client(), language),
                    interview);
        }
    }

    private void toTeam(Interview interview, String actKey) {
        List<Addressee> colleagues = addressees.accounts(interview.participants());
        List<Addressee> everybody = Stream.of(
                        addressees.candidate(interview.parts().candidate()).stream(),
                        addressees.contacts(interview.participants(), day(interview)).stream(),
                        colleagues.stream())
                .flatMap(part -> part)
                .toList();
        OwnLetter letter = letters.own(interview, everybody);
        for (Addressee colleague : colleagues) {
            Locale language = language(colleague);
            Map<String, Object> data = letter.data(words, language);
            data.put("act", words.text(actKey, language));
            send(
                    InterviewMailKinds.TEAM,
                    colleague,
                    data,
                    letter.calendar(words, letter.candidate(), language),
                    interview);
        }
    }

    private void toClient(Interview interview, List<Participant> people, MailKind kind) {
        if (!interview.arrangement().clientCopy() || people.isEmpty()) {
            return;
        }
        List<Addressee> everybody = addressees.contacts(interview.participants(), day(interview));
        for (Addressee contact : addressees.contacts(people, day(interview))) {
            ClientLetter letter = letters.client(interview, contact, everybody);
            Locale language = language(contact);
            send(kind, contact, letter.data(words, language), letter.calendar(words, language), interview);
        }
    }

    private static LocalDate day(Interview interview) {
        return interview.time().starts().atZone(interview.arrangement().zone()).toLocalDate();
    }

    private void send(
            MailKind kind,
            Addressee to,
            Map<String, Object> data,
            Optional<MailAttachment> calendar,
            Interview interview) {
        MailOrder order = new MailOrder(
                        kind, to.toRecipient(), data, interview.id().toRecordRef())
                .from(interview.parts().organizer())
                .onceFor(occasion(interview, to));
        mails.send(calendar.map(order::with).orElse(order));
    }

    /** Each revision once to each. */
    private static String occasion(Interview interview, Addressee to) {
        String whole = interview.id().value() + "/" + interview.sequence() + "/" + to.id();
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Locale language(Addressee person) {
        return person.language() == null ? usualLanguage : person.language();
    }
}
