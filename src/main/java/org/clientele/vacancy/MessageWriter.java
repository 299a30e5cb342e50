package org.clientele.vacancy;

import java.util.List;
import java.util.stream.Collectors;
import org.clientele.contact.ContactId;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.Change;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes into the conversation about a vacancy, whichever side does; the other one is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MessageWriter {

    private final VacancyMessageRepository messages;
    private final VacancyWriter writer;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    MessageWriter(
            VacancyMessageRepository messages,
            VacancyWriter writer,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.messages = messages;
        this.writer = writer;
        this.actor = actor;
        this.events = events;
    }

    /** @param contact who writes; null for the one who is signed in to the desk */
    SaveOutcome write(VacancyId id, String typed, @Nullable ContactId contact) {
        FieldCheck check = new FieldCheck();
        String body = check.paragraphs("body", typed, VacancyConversations.BODY_MAX);
        if (body.isEmpty()) {
            check.refuse("body", "error.required");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.lock(id).map(vacancy -> write(vacancy, body, contact)).orElseGet(SaveOutcome.Gone::new);
    }

    private SaveOutcome write(Vacancy vacancy, String body, @Nullable ContactId contact) {
        AccountId account = actor.staff().map(StaffPrincipal::id).orElse(null);
        VacancyMessage message = messages.save(
                new VacancyMessage(vacancy, body, new VacancyMessage.Author(contact, account, writer.stamp())));
        messages.flush();
        if (contact != null) {
            writer.publish(vacancy, Act.CHANGED, List.of(new Change("conversation", null, message.author())));
            events.publishEvent(new NotificationRaised(
                    NotificationKind.VACANCY_MESSAGE,
                    vacancy.recruiters().keySet().stream().map(AccountId::value).collect(Collectors.toSet()),
                    vacancy.id().toRecordRef(),
                    message.id().toString()));
        }
        events.publishEvent(new VacancyDiscussed(vacancy.id(), contact));
        return new SaveOutcome.Saved(message.id(), message.version());
    }
}
