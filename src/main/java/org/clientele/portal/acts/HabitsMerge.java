package org.clientele.portal.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.portal.StayingAccount;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.MergeSide;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a contact wants to be told, and the private address of its calendar, go with the account that stays; what only the absorbed
 * contact has the kept one gets in any case (docs/features.md N15).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HabitsMerge implements MergeParticipant {

    private static final String MAILS = "mails";
    private static final String CALENDAR = "calendar";

    private final MailChoiceQueries choices;
    private final ContactCalendarQueries calendars;

    HabitsMerge(MailChoiceQueries choices, ContactCalendarQueries calendars) {
        this.choices = choices;
        this.calendars = calendars;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return "portalHabits";
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        return move(absorbed, kept, Map.of());
    }

    /** @return what changed places */
    @Override
    public String move(UUID absorbed, UUID kept, Map<String, MergeSide> answers) {
        boolean all = StayingAccount.isTheAbsorbedOnes(answers);
        List<String> changed = new ArrayList<>();
        if (all || choices.of(Set.of(kept)).isEmpty()) {
            choices.exchange(absorbed, kept);
            changed.add(MAILS);
        }
        if (all || calendars.madeAt(kept).isEmpty()) {
            calendars.exchange(absorbed, kept);
            changed.add(CALENDAR);
        }
        return String.join(" ", changed);
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        List<String> changed = List.of(moved.split(" "));
        if (changed.contains(MAILS)) {
            choices.exchange(absorbed, kept);
        }
        if (changed.contains(CALENDAR)) {
            calendars.exchange(absorbed, kept);
        }
    }
}
