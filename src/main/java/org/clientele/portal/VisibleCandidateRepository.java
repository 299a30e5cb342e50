package org.clientele.portal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.clientele.candidate.LanguageSkill;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleCandidateRepository extends Repository<VisibleCandidate, UUID> {

    /** Something of a candidate in words. */
    record Part(UUID candidate, String kind, String value) {}

    /** A language that a candidate knows. */
    record Spoken(UUID candidate, LanguageSkill skill) {}

    @Query("select c from VisibleCandidate c where c.id in :ids")
    List<VisibleCandidate> findAll(Collection<UUID> ids);

    @Query("""
            select new org.clientele.portal.VisibleCandidateRepository$Part(s.candidateId, 'SKILL', s.name)
            from VisibleSkill s where s.candidateId in :candidates order by s.name""")
    List<Part> findSkills(Collection<UUID> candidates);

    @Query("""
            select new org.clientele.portal.VisibleCandidateRepository$Spoken(
                l.candidateId, new org.clientele.candidate.LanguageSkill(l.language, l.level))
            from VisibleLanguage l where l.candidateId in :candidates order by l.language""")
    List<Spoken> findLanguages(Collection<UUID> candidates);

    @Query("""
            select new org.clientele.portal.VisibleCandidateRepository$Part(a.candidateId, a.medium, a.address)
            from VisibleAddress a where a.candidateId in :candidates order by a.position""")
    List<Part> findAddresses(Collection<UUID> candidates);

    @Query("""
            select new org.clientele.portal.VisibleCandidateRepository$Part(l.candidateId, 'LINK', l.url)
            from VisibleLink l where l.candidateId in :candidates order by l.position""")
    List<Part> findLinks(Collection<UUID> candidates);

    @Query("select r.id from VisibleResume r where r.id in :ids")
    List<UUID> findReadable(Collection<UUID> ids);

    @Query("select f.id from VisibleFile f where f.id in :ids")
    List<UUID> findDownloadable(Collection<UUID> ids);
}
