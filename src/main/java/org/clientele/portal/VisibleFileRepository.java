package org.clientele.portal;

import java.util.Optional;
import java.util.UUID;
import org.clientele.resume.ResumeFile;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleFileRepository extends Repository<VisibleFile, UUID> {

    /** The name tells nothing of the candidate. */
    @Query("""
            select new org.clientele.resume.ResumeFile('resume-' || c.number || '-' || f.number || '.pdf', f.content)
            from VisibleFile f join VisibleCandidate c on c.id = f.candidateId where f.id = :id""")
    Optional<ResumeFile> findFile(UUID id);

    @Query("""
            select p.content from VisiblePhoto p join VisibleSubmission s on s.candidateId = p.candidateId
            where s.id = :submission""")
    Optional<byte[]> findPhoto(UUID submission);
}
