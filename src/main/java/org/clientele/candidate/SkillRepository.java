package org.clientele.candidate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<Skill, SkillId> {

    Skill save(Skill skill);

    void flush();

    void delete(Skill skill);

    Optional<Skill> findById(SkillId id);

    @Query("""
            select new org.clientele.candidate.SkillItem(s.id, s.version, s.name, s.categoryId, coalesce(g.name, ''))
            from Skill s left join SkillCategory g on g.id = s.categoryId
            where s.name like :pattern escape '!' order by s.name, s.id""")
    List<SkillItem> findItems(String pattern, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("update versioned Skill s set s.categoryId.value = null where s.categoryId = :category")
    void leaveCategory(SkillCategoryId category);

    /** As the database compares names: without regard to case and accents. */
    Optional<Skill> findByName(String name);

    @Query("""
            select new org.clientele.candidate.SkillRow(s.id, s.name, coalesce(g.name, ''))
            from Skill s left join SkillCategory g on g.id = s.categoryId
            where s.id in :ids order by g.position, g.name, s.name, s.id""")
    List<SkillRow> findRows(Collection<SkillId> ids);

    @Query("""
            select new org.clientele.candidate.SkillRow(s.id, s.name, coalesce(g.name, ''))
            from Skill s left join SkillCategory g on g.id = s.categoryId
            where s.name in :names order by s.name, s.id""")
    List<SkillRow> findNamed(Collection<String> names);

    @Query("""
            select new org.clientele.candidate.SkillRow(s.id, s.name, coalesce(g.name, ''))
            from Skill s left join SkillCategory g on g.id = s.categoryId
            where s.name like :pattern escape '!' order by s.name, s.id""")
    List<SkillRow> find(String pattern, Limit limit);
}
