package org.clientele.document;

import java.util.List;
import java.util.Optional;
import org.clientele.document.render.TemplateContent;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates that documents are made from (docs/features.md S4.20). */
@Service
@MayRead
public class DocumentTemplates {

    private final TemplateRepository templates;
    private final TemplateVersionRepository versions;

    DocumentTemplates(TemplateRepository templates, TemplateVersionRepository versions) {
        this.templates = templates;
        this.versions = versions;
    }

    /** Those that are offered, by name. */
    @Transactional(readOnly = true)
    public List<TemplateRef> active() {
        return templates.findActive().stream().map(TemplateRow::toRef).toList();
    }

    /** A template that is offered. */
    @Transactional(readOnly = true)
    public Optional<TemplateRef> find(TemplateId id) {
        return templates.findRow(id).filter(TemplateRow::active).map(TemplateRow::toRef);
    }

    /** What stands in this version of it; empty if it is not there. */
    @Transactional(readOnly = true)
    public Optional<TemplateContent> content(TemplateRef template) {
        return versions.findById(new TemplateVersion.Key(template.id().value(), template.version()))
                .map(version -> version.toContent(template.format()));
    }
}
