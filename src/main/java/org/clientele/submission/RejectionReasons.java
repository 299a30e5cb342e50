package org.clientele.submission;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's list of why somebody is rejected: by a client, or by the agency. */
@Service
@MayRead
public class RejectionReasons {

    private final RejectionReasonRepository reasons;

    RejectionReasons(RejectionReasonRepository reasons) {
        this.reasons = reasons;
    }

    /** What can be chosen. */
    @Transactional(readOnly = true)
    public List<RejectionReasonRow> offered(RejectionSide side) {
        return all().stream()
                .filter(reason -> reason.side() == side && !reason.archived())
                .toList();
    }

    /** All of them in their order, also those that are not offered any more. */
    @Transactional(readOnly = true)
    public List<RejectionReasonRow> all() {
        return reasons.findAllInOrder().stream().map(RejectionReason::toRow).toList();
    }

    /** Adds one at the end of its list. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(RejectionSide side, String typed) {
        FieldCheck check = new FieldCheck();
        String name = name(check, side, typed);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        RejectionReason reason = reasons.save(new RejectionReason(side, name, reasons.findLastPosition(side) + 1));
        reasons.flush();
        return new SaveOutcome.Saved(reason.id(), reason.version());
    }

    /** Calls it something else, wherever it was given. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome rename(UUID id, long version, String typed) {
        Optional<RejectionReason> found = reasons.findById(id);
        if (found.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        if (found.get().name().equals(typed.strip())) {
            return new SaveOutcome.Saved(id, found.get().version());
        }
        FieldCheck check = new FieldCheck();
        String name = name(check, found.get().side(), typed);
        return check.errors().isEmpty()
                ? change(id, version, reason -> reason.rename(name))
                : new SaveOutcome.Invalid(check.errors());
    }

    /** Offers it no longer; where it was given it stays. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(UUID id, long version) {
        return change(id, version, RejectionReason::archive);
    }

    /** Offers it again. */
    @MayAdminister
    @Transactional
    @RetriedOnCollision
    public SaveOutcome restore(UUID id, long version) {
        return change(id, version, RejectionReason::restore);
    }

    private SaveOutcome change(UUID id, long version, Consumer<RejectionReason> verb) {
        RejectionReason reason = reasons.findById(id).orElse(null);
        if (reason == null || reason.version() != version) {
            return new SaveOutcome.Gone();
        }
        verb.accept(reason);
        reasons.flush();
        return new SaveOutcome.Saved(id, reason.version());
    }

    private String name(FieldCheck check, RejectionSide side, String typed) {
        String name = check.requiredLine("name", typed, RejectionReason.NAME_MAX);
        if (reasons.existsBySideAndNameIgnoreCase(side, name)) {
            check.refuse("name", "submission.reason.exists");
        }
        return name;
    }
}
