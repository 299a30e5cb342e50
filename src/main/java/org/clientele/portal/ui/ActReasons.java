package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.clientele.portal.InterviewScope;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.ProfileDetails;
import org.clientele.portal.ProfileRights;
import org.clientele.portal.RoleSight;
import org.clientele.vacancy.StageKind;

/**
 * Which buttons a contact has in its portal, and why: by its profile, as far as its role shows what they are about. The
 * services ask the same rights again.
 */
final class ActReasons {

    private final Component reader;
    private final Map<String, Why> acts = new LinkedHashMap<>();

    /** Whether it may, and because of what. */
    record Why(boolean may, String because) {}

    ActReasons(Component reader, PortalAccountView account) {
        this.reader = reader;
        ProfileDetails profile = account.profile().details();
        ProfileRights rights = profile.rights();
        RoleSight sight = account.role().details().sight();
        add("comment", rights.mayComment());
        add("rate", rights.mayRate());
        add("giveReasons", rights.mayGiveReasons());
        add("correctSkills", rights.mayCorrectSkills(), sight.seesSkills());
        add("askInterviews", rights.mayAskInterviews());
        boolean interviews = sight.interviews() != InterviewScope.NONE;
        acts.put(
                reader.getTranslation("portal.may.answerInterviews"),
                rights.mayAnswerInterviews() && interviews
                        ? new Why(true, reader.getTranslation("portal.reason.TAKES_PART"))
                        : why(rights.mayAnswerInterviews(), interviews));
        addMoves(profile, rights);
        add("requestVacancy", rights.mayRequestVacancy());
        add("invite", rights.mayInvite());
        add("seeSeats", rights.maySeeSeats());
    }

    void forEach(BiConsumer<String, Why> act) {
        acts.forEach(act);
    }

    /** A rejection has to say why, so that it takes both rights. */
    private void addMoves(ProfileDetails profile, ProfileRights rights) {
        String stages = profile.moves().stream()
                .sorted()
                .filter(kind -> kind != StageKind.REJECTED_BY_CLIENT || rights.mayGiveReasons())
                .map(kind -> reader.getTranslation("vacancy.stage." + kind))
                .collect(Collectors.joining(", "));
        if (stages.isEmpty()) {
            add("move", false);
        } else {
            acts.put(reader.getTranslation("portal.may.moveTo", stages), why(true, true));
        }
    }

    private void add(String act, boolean byProfile) {
        add(act, byProfile, true);
    }

    private void add(String act, boolean byProfile, boolean byRole) {
        acts.put(reader.getTranslation("portal.may." + act), why(byProfile, byRole));
    }

    private Why why(boolean byProfile, boolean byRole) {
        return new Why(
                byProfile && byRole,
                reader.getTranslation(byProfile && !byRole ? "portal.reason.ROLE" : "portal.reason.PROFILE"));
    }
}
