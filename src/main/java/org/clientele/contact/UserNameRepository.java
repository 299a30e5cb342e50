package org.clientele.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserNameRepository extends Repository<UserName, String> {

    @Query("select max(n.number) from UserName n where n.stem = :stem")
    Optional<Integer> findLastNumber(String stem);

    /** Native, since only {@code insert ignore} leaves the transaction usable when somebody else was quicker. */
    @Modifying
    @Query(
            value = "insert ignore into contact_user_name (user_name, stem, number, contact_id)"
                    + " values (:name, :stem, :number, :contact)",
            nativeQuery = true)
    int insertIfFree(String name, String stem, int number, UUID contact);

    /** The names that lead to the contact: its own, and those of the contacts that it has absorbed. */
    @Query("select n.name from UserName n where n.contactId = :contact order by n.stem, n.number")
    List<String> findNamesOf(ContactId contact);

    @Modifying
    @Query("update UserName n set n.contactId = :to where n.name in :names")
    void handOver(List<String> names, ContactId to);
}
