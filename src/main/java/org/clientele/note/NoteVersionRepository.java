package org.clientele.note;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteVersionRepository extends Repository<NoteVersion, UUID> {

    NoteVersion save(NoteVersion version);

    @Query("""
            select new org.clientele.note.FormerText(v.text, v.writtenBy, v.writtenAt) from NoteVersion v
            where v.noteId = :note order by v.id desc""")
    List<FormerText> findOfNote(NoteId note);
}
