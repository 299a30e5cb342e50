package org.clientele.notification.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.clientele.notification.RecordMails;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab "E-mails" of records that mails are written about or to: what was sent to whom, and whether it got there. */
@org.springframework.stereotype.Component
class RecordMailsSection implements RecordSection {

    static final Set<RecordType> WITH_MAILS = Set.of(
            RecordType.VACANCY, RecordType.SUBMISSION, RecordType.INTERVIEW, RecordType.CANDIDATE, RecordType.CONTACT);

    private final RecordMails mails;

    RecordMailsSection(RecordMails mails) {
        this.mails = mails;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return WITH_MAILS.contains(type);
    }

    @Override
    public String id() {
        return "mails";
    }

    @Override
    public String titleKey() {
        return "recordMails.title";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create(RecordRef record) {
        return new RecordMailList(mails.about(record));
    }
}
