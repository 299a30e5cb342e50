package org.clientele.portal.acts;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordType;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the absorbed contact was told in its portal, and what it was asked by mail, is the kept one's from now on: it is the
 * same person (docs/features.md N15).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoticesMerge implements MergeParticipant {

    /** The latest; older ones are read by nobody. */
    private static final Limit MOST = Limit.of(500);

    private final NoticeRepository notices;
    private final AnswerLinkRepository links;

    NoticesMerge(NoticeRepository notices, AnswerLinkRepository links) {
        this.notices = notices;
        this.links = links;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "portalNotices";
    }

    /** Notes the notices, a line, and the answer mails. */
    @Override
    public String move(UUID absorbed, UUID kept) {
        List<UUID> told = notices.findIds(absorbed, MOST);
        List<String> asked = links.findOpen(absorbed);
        pass(told, asked, absorbed, kept);
        return MergeParticipant.textOf(told) + "|" + String.join(" ", asked);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        String[] notes = moved.split("\\|", -1);
        if (notes.length == 2) {
            List<String> asked = Arrays.stream(notes[1].split(" "))
                    .filter(hash -> !hash.isEmpty())
                    .toList();
            pass(MergeParticipant.idsIn(notes[0]), asked, kept, absorbed);
        }
    }

    private void pass(List<UUID> told, List<String> asked, UUID from, UUID to) {
        if (!told.isEmpty()) {
            notices.pass(told, from, to);
        }
        if (!asked.isEmpty()) {
            links.pass(asked, from, to);
        }
    }
}
