package org.clientele.interview;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewFeedbackRepository extends Repository<InterviewFeedback, UUID> {

    InterviewFeedback save(InterviewFeedback feedback);

    void flush();

    @Query("select f from InterviewFeedback f where f.interviewId = :interview order by f.id")
    List<InterviewFeedback> findOf(InterviewId interview);

    @Query("""
            select f from InterviewFeedback f
            where f.interviewId = :interview and (f.contactId = :person or f.accountId = :person)""")
    Optional<InterviewFeedback> find(InterviewId interview, UUID person);

    @Query("select f.id from InterviewFeedback f where f.contactId = :contact order by f.id")
    List<UUID> findBy(UUID contact);

    @Modifying
    @Query("update InterviewFeedback f set f.contactId = :to where f.id in :ids and f.contactId = :from")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
