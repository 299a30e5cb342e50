package org.clientele.vacancy;

import java.util.List;
import org.clientele.shared.FieldCheck;

/** Whether stages can be kept, in a template as in a vacancy. */
final class StageCheck {

    static final int STAGES_MAX = 30;

    private StageCheck() {}

    /** The stages in canonical form; flaws are noted at the field {@code stages}. */
    static List<StageDetails> clean(FieldCheck check, List<StageDetails> typed) {
        if (typed.isEmpty() || typed.size() > STAGES_MAX) {
            check.refuse("stages", typed.isEmpty() ? "error.required" : "pipeline.error.tooMany");
        }
        if (typed.stream().noneMatch(stage -> stage.kind() == StageKind.SUBMITTED)) {
            check.refuse("stages", "pipeline.error.noSubmitted");
        }
        return typed.stream().map(stage -> clean(check, stage)).toList();
    }

    private static StageDetails clean(FieldCheck check, StageDetails stage) {
        return new StageDetails(
                stage.kind(),
                check.line("stages", stage.name(), StageDetails.NAME_MAX),
                stage.clientSees(),
                stage.clientSees() && stage.clientMayMove(),
                stage.clientSees() ? check.line("stages", stage.clientName(), StageDetails.NAME_MAX) : "");
    }
}
