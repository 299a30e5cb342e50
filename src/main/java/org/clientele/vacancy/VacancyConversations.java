package org.clientele.vacancy;

import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What client and recruiters say to each other about a vacancy, and about no candidate. */
@Service
@MayRead
public class VacancyConversations {

    public static final int BODY_MAX = 10_000;

    private static final Limit SHOWN = Limit.of(200);

    /** No account has this id. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final VacancyMessageRepository messages;
    private final MessageWriter writer;
    private final VacancyWriter vacancies;
    private final CurrentActor actor;

    VacancyConversations(
            VacancyMessageRepository messages, MessageWriter writer, VacancyWriter vacancies, CurrentActor actor) {
        this.messages = messages;
        this.writer = writer;
        this.vacancies = vacancies;
        this.actor = actor;
    }

    /** What was said, in the order in which it was; of long conversations the latest. */
    @Transactional(readOnly = true)
    public List<MessageRow> of(VacancyId vacancy) {
        UUID reader = actor.staff().map(staff -> staff.id().value()).orElse(NOBODY);
        return messages.findLatest(vacancy, reader, SHOWN).reversed();
    }

    /** Says something that every contact reads who sees the vacancy. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome write(VacancyId vacancy, String body) {
        return writer.write(vacancy, body, null);
    }

    /** Takes back what one wrote oneself; that something was there stays visible to the staff. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome delete(UUID id) {
        VacancyMessage message = messages.findById(id)
                .filter(found ->
                        !found.isDeleted() && found.isOf(actor.requireStaff().id()))
                .orElse(null);
        if (message == null) {
            return new SaveOutcome.Gone();
        }
        message.delete(vacancies.stamp().at());
        messages.flush();
        return new SaveOutcome.Saved(message.id(), message.version());
    }
}
