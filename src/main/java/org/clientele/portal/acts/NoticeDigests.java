package org.clientele.portal.acts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.portal.PortalSeen;
import org.clientele.portal.acts.AudienceQueries.Reader;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail of the day to one contact, of what waits and may still be told. */
@Component
class NoticeDigests {

    private final NoticeRepository notices;
    private final AnswerLinkRepository links;
    private final AudienceQueries audience;
    private final NoticeMails mails;
    private final PortalSeen seen;
    private final CurrentActor actor;

    NoticeDigests(
            NoticeRepository notices,
            AnswerLinkRepository links,
            AudienceQueries audience,
            NoticeMails mails,
            PortalSeen seen,
            CurrentActor actor) {
        this.notices = notices;
        this.links = links;
        this.audience = audience;
        this.mails = mails;
        this.seen = seen;
        this.actor = actor;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return notices.findContactsWithDigest();
    }

    @Transactional
    public void write(UUID contact) {
        List<ContactNotice> waiting = notices.findForDigest(contact);
        audience.among(Set.of(contact)).forEach(reader -> write(waiting, reader));
        if (!waiting.isEmpty()) {
            notices.markDigested(waiting.stream()
                    .map(one -> Objects.requireNonNull(one.getId()))
                    .toList());
        }
    }

    private void write(List<ContactNotice> waiting, Reader reader) {
        Set<UUID> records = waiting.stream().map(ContactNotice::recordId).collect(Collectors.toSet());
        Set<UUID> there =
                actor.asContact(new Actor.PortalActor(reader.contact(), reader.name()), () -> seen.among(records));
        List<ContactNotice> told =
                waiting.stream().filter(one -> there.contains(one.recordId())).toList();
        if (!told.isEmpty()) {
            mails.writeDigest(told, reader);
        }
    }

    /** Forgets what was read before then, and links that were over before then. */
    @Transactional
    public int forget(Instant before) {
        return notices.deleteRead(before) + links.deleteOver(before);
    }
}
