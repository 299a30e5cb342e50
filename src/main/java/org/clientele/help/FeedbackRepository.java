package org.clientele.help;

import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FeedbackRepository extends Repository<Feedback, UUID> {

    Feedback save(Feedback feedback);

    @Query("select f.id, f.page, f.language, f.helpful, f.comment, f.givenBy, f.givenAt from Feedback f")
    Slice<FeedbackRow> findRows(Pageable page);
}
