package org.clientele.record;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The titles under which records are shown and linked, for those who only have their ids. */
@Service
@MayRead
public class RecordTitles {

    private final RecordEntryRepository entries;

    RecordTitles(RecordEntryRepository entries) {
        this.entries = entries;
    }

    /** The titles by id, read in one statement; ids that are not in the registry are absent. */
    @Transactional(readOnly = true)
    public Map<UUID, RecordTitle> of(Collection<UUID> ids) {
        return entries.findByIdIn(ids).stream()
                .map(RecordEntry::toTitle)
                .collect(Collectors.toMap(title -> title.ref().id(), Function.identity()));
    }
}
