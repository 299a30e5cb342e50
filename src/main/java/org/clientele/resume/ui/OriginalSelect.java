package org.clientele.resume.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.clientele.attachment.AttachmentRow;

/** Which of the candidate's résumé files; the first one is proposed. */
final class OriginalSelect extends Select<AttachmentRow> {

    /** @param files at least one */
    OriginalSelect(List<AttachmentRow> files) {
        setItems(files);
        setItemLabelGenerator(AttachmentRow::fileName);
        setAriaLabel(getTranslation("resumetab.source"));
        setValue(files.getFirst());
        addClassName("resume-source");
    }
}
