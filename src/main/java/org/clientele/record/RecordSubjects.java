package org.clientele.record;

import java.util.Optional;
import java.util.UUID;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.RecordPresence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records that something can be added to: those that one may see, as long as they are not archived. */
@Service
@MayRead
public class RecordSubjects implements RecordPresence {

    private final RecordEntryRepository entries;

    RecordSubjects(RecordEntryRepository entries) {
        this.entries = entries;
    }

    /** The record; empty too if what it belongs to is archived, or if one may not see it. */
    @Transactional(readOnly = true)
    public Optional<RecordSubject> find(UUID id) {
        return entries.findSubject(id);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isThere(UUID record) {
        return entries.existsByIdAndPurgedAtIsNull(record);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isInUse(UUID record) {
        return find(record).isPresent();
    }
}
