package org.clientele.portal.acts;

import java.util.EnumSet;
import java.util.Set;
import org.clientele.portal.ProfileRights;
import org.clientele.submission.Reason;
import org.clientele.submission.Verdict;
import org.clientele.vacancy.StageKind;

/**
 * What a contact may do, by its profile as it is now.
 *
 * @param seesInterviews whether its role shows it any
 * @param moves the kinds of stages into which it may move candidates
 */
public record ContactRights(ProfileRights rights, boolean seesInterviews, Set<StageKind> moves) {

    /** Of whoever has no account that is active. */
    public static final ContactRights NONE = new ContactRights(
            new ProfileRights(false, false, false, false, false, false, false, false, false), false, Set.of());

    public ContactRights {
        moves = moves.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(moves));
    }

    /** A rejection has to say why, which is for those who may give reasons. */
    public boolean mayMoveTo(StageKind kind) {
        return moves.contains(kind) && (kind != StageKind.REJECTED_BY_CLIENT || rights.mayGiveReasons());
    }

    /** Whether it may say so, and for that reason. */
    boolean mayDecide(Verdict verdict, Reason reason) {
        boolean may = verdict == Verdict.INTERVIEW ? rights.mayAskInterviews() : rights.mayRate();
        return may && (!reason.isGiven() || rights.mayGiveReasons());
    }
}
