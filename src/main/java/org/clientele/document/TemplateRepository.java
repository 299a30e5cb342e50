package org.clientele.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TemplateRepository extends Repository<DocumentTemplate, TemplateId> {

    String ROW = """
            select t.id.value as id, t.version, t.name, t.kind, t.language, t.format, t.note, t.active, t.latest,
                t.changedAt, t.changedBy
            from DocumentTemplate t
            """;

    DocumentTemplate save(DocumentTemplate template);

    void flush();

    Optional<DocumentTemplate> findById(TemplateId id);

    @Query(ROW)
    Slice<TemplateRow> findRows(Pageable page);

    @Query(ROW + "where t.active = true order by t.name, t.id.value")
    List<TemplateRow> findActive();

    @Query(ROW + "where t.id = :id")
    Optional<TemplateRow> findRow(TemplateId id);
}
