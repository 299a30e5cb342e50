package org.clientele.candidate;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SkillCategoryRepository extends Repository<SkillCategory, SkillCategoryId> {

    SkillCategory save(SkillCategory category);

    void flush();

    void delete(SkillCategory category);

    Optional<SkillCategory> findById(SkillCategoryId id);

    boolean existsByNameAndIdNot(String name, SkillCategoryId id);

    long count();

    @Query("""
            select new org.clientele.candidate.SkillCategoryItem(g.id, g.version, g.name)
            from SkillCategory g order by g.name, g.id""")
    List<SkillCategoryItem> list();
}
