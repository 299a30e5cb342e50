package org.clientele.offlimits;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<OffLimitsQuestion, UUID> {

    OffLimitsQuestion save(OffLimitsQuestion question);

    @Query("""
            select new org.clientele.offlimits.QuestionRow(
                q.id, q.askedAt, q.askerName, q.question, q.answer)
            from OffLimitsQuestion q""")
    Slice<QuestionRow> findRows(Pageable page);

    @Query("select 1 from OffLimitsQuestion q")
    List<Integer> findOnes(Limit limit);
}
