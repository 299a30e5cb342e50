package org.clientele.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.Uploads;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** The résumés that a candidate sent, the main one first, and where to add one. */
final class ResumesPanel extends Composite<Div> {

    private final RecordRef record;
    private final Attachments attachments;
    private final AttachmentActions actions;
    private final Div shown = new Div();

    /** @param uploads null where one may only look */
    ResumesPanel(RecordRef record, Attachments attachments, AttachmentActions actions, @Nullable Uploads uploads) {
        this.record = record;
        this.attachments = attachments;
        this.actions = actions;
        getContent().addClassName("attachments-panel");
        if (uploads != null) {
            AttachmentDetails resume = AttachmentDetails.fresh(AttachmentCategory.RESUME);
            getContent()
                    .add(new FileUpload(
                            uploads.maxSize(),
                            (name, size, content) -> uploads.add(record.id(), resume, name, size, content),
                            kept -> refresh()));
        }
        getContent().add(shown);
        refresh();
    }

    private void refresh() {
        List<AttachmentRow> resumes = attachments.resumes(record.id());
        shown.removeAll();
        if (resumes.isEmpty()) {
            shown.add(new EmptyState("attachment.resumes.empty", "attachment.resumes.empty.hint"));
            return;
        }
        add("attachment.resumes.main", resumes.subList(0, 1), false);
        if (resumes.size() > 1) {
            add("attachment.resumes.others", resumes.subList(1, resumes.size()), true);
        }
    }

    private void add(String titleKey, List<AttachmentRow> rows, boolean mayBecomeMain) {
        UnorderedList list = new UnorderedList();
        list.addClassName("attachments");
        rows.forEach(row -> list.add(new AttachmentItem(row, actions, this::refresh, mayBecomeMain)));
        shown.add(new H3(getTranslation(titleKey)), list);
    }
}
