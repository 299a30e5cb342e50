package org.clientele.portal.acts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clientele.contact.ContactId;
import org.clientele.interview.ContactAnswers;
import org.clientele.interview.InterviewId;
import org.clientele.interview.InterviewState;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.BaseUrl;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor.PortalActor;
import org.clientele.shared.ui.Translations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts the answers into the letter about an interview, for contacts who use the portal and see the interview there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewAnswerButtons implements ContactAnswers {

    private final AnswerLinks links;
    private final AudienceQueries audience;
    private final NoticeRepository notices;
    private final PortalSeen seen;
    private final PortalSwitch portal;
    private final BaseUrl baseUrl;
    private final Translations texts;
    private final CurrentActor actor;

    InterviewAnswerButtons(
            AnswerLinks links,
            AudienceQueries audience,
            NoticeRepository notices,
            PortalSeen seen,
            PortalSwitch portal,
            BaseUrl baseUrl,
            Translations texts,
            CurrentActor actor) {
        this.links = links;
        this.audience = audience;
        this.notices = notices;
        this.seen = seen;
        this.portal = portal;
        this.baseUrl = baseUrl;
        this.texts = texts;
        this.actor = actor;
    }

    @Override
    public List<Button> buttons(InterviewId interview, ContactId contact, Locale language) {
        if (!portal.isOn()) {
            return List.of();
        }
        // The rules read the tables themselves, so everything has to stand there.
        notices.flush();
        boolean sees = audience.among(Set.of(contact.value())).stream()
                .anyMatch(reader -> actor.asContact(
                        new PortalActor(reader.contact(), reader.name()),
                        () -> seen.interview(interview)
                                .filter(one -> one.state().equals(InterviewState.SCHEDULED.name()))
                                .isPresent()));
        if (!sees) {
            return List.of();
        }
        String secret = links.make(interview, contact.value());
        String address = portal.addressOr(baseUrl.forMails()) + "/portal/answer/" + secret;
        return AnswerChoice.of(AnswerSubject.INTERVIEW).stream()
                .map(choice -> new Button(
                        texts.getTranslation("portalacts.answer." + choice, language),
                        address + "?" + AnswerChoice.PARAMETER + "=" + choice))
                .toList();
    }
}
