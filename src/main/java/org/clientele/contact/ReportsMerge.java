package org.clientele.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.shared.MergeParticipant;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whoever reports to the absorbed contact reports to the kept one, which itself has been given another superior. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReportsMerge implements MergeParticipant {

    static final String NAME = "reports";

    private final ContactRepository contacts;
    private final ContactWriter writer;

    ReportsMerge(ContactRepository contacts, ContactWriter writer) {
        this.contacts = contacts;
        this.writer = writer;
    }

    @Override
    public RecordType type() {
        return RecordType.CONTACT;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String move(UUID absorbed, UUID kept) {
        Contact superior = require(kept);
        List<Contact> reports = contacts.findByReportsToId(new ContactId(absorbed));
        reports.forEach(report -> reportTo(superior, report));
        return reports.stream().map(report -> report.id().value().toString()).collect(Collectors.joining(" "));
    }

    @Override
    public void moveBack(UUID absorbed, UUID kept, String moved) {
        Contact superior = require(absorbed);
        ids(moved).stream()
                .flatMap(id -> contacts.findById(id).stream())
                .filter(report -> report.reportsTo()
                        .filter(now -> now.id().value().equals(kept))
                        .isPresent())
                .forEach(report -> reportTo(superior, report));
    }

    /** Those who were moved, as {@link #move} noted them. */
    static Set<ContactId> ids(String moved) {
        return Arrays.stream(moved.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> new ContactId(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }

    private void reportTo(Contact superior, Contact report) {
        ContactSnapshot before = ContactReader.snapshot(report);
        report.reportTo(superior, writer.stamp());
        writer.record(report, Act.CHANGED, before);
    }

    private Contact require(UUID id) {
        return contacts.findById(new ContactId(id)).orElseThrow();
    }
}
