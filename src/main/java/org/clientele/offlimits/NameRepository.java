package org.clientele.offlimits;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NameRepository extends Repository<OffLimitsName, UUID> {

    OffLimitsName save(OffLimitsName name);

    void flush();

    List<OffLimitsName> findByRuleId(UUID ruleId);

    @Modifying
    @Query("delete from OffLimitsName n where n.id in :ids")
    void delete(Collection<UUID> ids);

    @Modifying
    @Query("delete from OffLimitsName n where n.clientId = :client")
    void deleteOfClient(UUID client);

    @Modifying
    @Query("delete from OffLimitsName n where n.ruleId = :rule")
    void deleteOfRule(UUID rule);

    /** The standing rules that cover a client: its own, and those of its group. */
    @Query("select n.ruleId from OffLimitsName n where n.clientId = :client and n.kind = NAME")
    List<UUID> findRulesCovering(UUID client);

    @Query("select count(n) from OffLimitsName n where n.kind in (NAME, LEGAL_NAME, FURTHER_NAME)")
    long countNames();

    @Query("select n.text from OffLimitsName n where n.kind in (NAME, LEGAL_NAME, FURTHER_NAME)")
    List<String> findTexts(Limit limit);
}
