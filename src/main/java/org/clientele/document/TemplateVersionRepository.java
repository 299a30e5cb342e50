package org.clientele.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TemplateVersionRepository extends Repository<TemplateVersion, TemplateVersion.Key> {

    TemplateVersion save(TemplateVersion version);

    Optional<TemplateVersion> findById(TemplateVersion.Key key);

    @Query("""
            select v.number, v.uploadedAt, v.uploadedBy from TemplateVersion v
            where v.templateId = :template order by v.number desc
            """)
    List<TemplateVersionRow> findRows(UUID template);
}
