package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.Attachments;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.FactList;
import org.clientele.shared.ui.RecordSection;

/** The tab with all files of an attachment, the newest first. */
@org.springframework.stereotype.Component
class VersionsSection implements RecordSection {

    private final Attachments attachments;
    private final AttachmentActions actions;

    VersionsSection(Attachments attachments, AttachmentActions actions) {
        this.attachments = attachments;
        this.actions = actions;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.ATTACHMENT;
    }

    @Override
    public String id() {
        return "versions";
    }

    @Override
    public String titleKey() {
        return "attachment.versions";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        AttachmentId id = new AttachmentId(record.id());
        Div content = new Div();
        attachments
                .find(id)
                .ifPresent(row -> content.add(new FactList("attachment.fileName")
                        .fact("attachment.description", row.description())
                        .fact("attachment.kind", content.getTranslation("attachment.kind." + row.kind()))));
        UnorderedList list = new UnorderedList();
        list.addClassName("attachments");
        attachments.versions(id).forEach(version -> list.add(new VersionItem(id, version, actions)));
        content.add(list);
        return content;
    }
}
