package org.clientele.submission;

import java.util.List;
import java.util.Optional;
import org.clientele.vacancy.StageDetails;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;

/** The stages of one vacancy in their order. */
record Pipeline(List<Stage> stages) {

    /** A stage of it. */
    record Stage(StageId id, StageDetails details) {

        /** Its name as the history keeps it: the kind, in no one's language, where it has none of its own. */
        String name() {
            return details.name().isEmpty() ? details.kind().name() : details.name();
        }
    }

    Pipeline {
        stages = List.copyOf(stages);
    }

    Optional<Stage> find(StageId id) {
        return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** Where candidates come in. */
    Stage first() {
        return stages.getFirst();
    }

    /** Where somebody stands, once put forward, who stands in that stage now. */
    Stage whenShared(StageId now) {
        return find(now)
                .filter(stage -> Stages.isWithClient(stage.details().kind()))
                .orElseGet(this::submitted);
    }

    /** The stage for those who were put forward; the first one where the vacancy has none. */
    Stage submitted() {
        return stages.stream()
                .filter(stage -> stage.details().kind() == StageKind.SUBMITTED)
                .findFirst()
                .orElseGet(this::first);
    }
}
