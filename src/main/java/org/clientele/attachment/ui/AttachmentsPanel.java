package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.AttachmentId;
import org.clientele.attachment.AttachmentRow;
import org.clientele.attachment.Attachments;
import org.clientele.attachment.Uploads;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** The attachments of a record, and where to add some. */
final class AttachmentsPanel extends Composite<Div> {

    private final RecordRef record;
    private final Attachments attachments;
    private final AttachmentActions actions;
    private final Div shown = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Button more = Buttons.of("attachment.showMore", click -> showMore());
    private volatile AttachmentCategory category = AttachmentCategory.OTHER;
    private @Nullable AttachmentId oldest;

    /** @param uploads null where one may only look */
    AttachmentsPanel(RecordRef record, Attachments attachments, AttachmentActions actions, @Nullable Uploads uploads) {
        this.record = record;
        this.attachments = attachments;
        this.actions = actions;
        list.addClassName("attachments");
        getContent().addClassName("attachments-panel");
        if (uploads != null) {
            getContent().add(upload(uploads));
        }
        getContent().add(shown);
        refresh();
    }

    private Component upload(Uploads uploads) {
        Select<AttachmentCategory> choice = AttachmentForm.category();
        choice.setValue(category);
        choice.setHelperText(getTranslation("attachment.category.hint"));
        choice.addValueChangeListener(event -> category = event.getValue());
        FileUpload upload = new FileUpload(
                uploads.maxSize(),
                (name, size, content) ->
                        uploads.add(record.id(), AttachmentDetails.fresh(category), name, size, content),
                kept -> refresh());
        Div area = new Div(upload, choice);
        area.addClassName("attachments-upload");
        return area;
    }

    private void refresh() {
        Slice<AttachmentRow> newest = attachments.of(record.id());
        list.removeAll();
        shown.removeAll();
        if (newest.rows().isEmpty()) {
            shown.add(new EmptyState("attachment.empty", "attachment.empty.hint"));
        } else {
            shown.add(list, more);
        }
        add(newest);
    }

    private void showMore() {
        AttachmentId last = oldest;
        if (last != null) {
            add(attachments.of(record.id(), last));
        }
    }

    private void add(Slice<AttachmentRow> page) {
        page.rows().forEach(row -> {
            list.add(new AttachmentItem(row, actions, this::refresh));
            oldest = row.id();
        });
        more.setVisible(page.hasNext());
    }
}
