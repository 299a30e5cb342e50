package org.clientele.attachment.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import java.util.function.Consumer;
import org.clientele.attachment.AttachmentCategory;
import org.clientele.attachment.AttachmentDetails;
import org.clientele.attachment.Uploads;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.RecordUpload;

/** Takes in the contract that something rests on, in the form of that. */
@org.springframework.stereotype.Component
class ContractUpload implements RecordUpload {

    private final Uploads uploads;

    ContractUpload(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public Component create(RecordRef record, Consumer<UUID> whenKept) {
        AttachmentDetails contract = AttachmentDetails.fresh(AttachmentCategory.CONTRACT);
        return new FileUpload(
                        uploads.maxSize(),
                        (name, size, content) -> uploads.add(record.id(), contract, name, size, content),
                        kept -> whenKept.accept(kept.id().value()))
                .single();
    }
}
