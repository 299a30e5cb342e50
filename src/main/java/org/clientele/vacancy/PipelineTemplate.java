package org.clientele.vacancy;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** The stages that a new vacancy may begin with. */
@Entity
@Table(name = "pipeline_template")
@SuppressWarnings("NullAway.Init")
class PipelineTemplate implements Versioned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PipelineId id;

    @Version
    private @Nullable Long version;

    private String name;
    private boolean standard;

    @ElementCollection
    @CollectionTable(name = "pipeline_template_stage", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position")
    private List<StageDetails> stages = new ArrayList<>();

    private Instant changedAt;
    private String changedBy;

    PipelineTemplate() {}

    PipelineTemplate(PipelineId id, PipelineDetails details, Stamp stamp) {
        this.id = id;
        change(details, stamp);
    }

    final void change(PipelineDetails details, Stamp stamp) {
        name = details.name();
        if (!stages.equals(details.stages())) {
            stages.clear();
            stages.addAll(details.stages());
        }
        touch(stamp);
    }

    void beStandard(boolean isStandard, Stamp stamp) {
        standard = isStandard;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    boolean isStandard() {
        return standard;
    }

    PipelineView toView() {
        return new PipelineView(id, version == null ? 0 : version, standard, new PipelineDetails(name, stages));
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), changed());
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
