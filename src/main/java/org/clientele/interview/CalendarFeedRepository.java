package org.clientele.interview;

import java.util.Optional;
import org.clientele.security.AccountId;
import org.springframework.data.repository.Repository;

interface CalendarFeedRepository extends Repository<CalendarFeed, AccountId> {

    CalendarFeed save(CalendarFeed feed);

    void delete(CalendarFeed feed);

    Optional<CalendarFeed> findById(AccountId id);

    Optional<CalendarFeed> findByTokenHash(String hash);
}
