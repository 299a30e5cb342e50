package org.clientele.companydata;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BatchLineRepository extends Repository<BatchLine, UUID> {

    BatchLine save(BatchLine line);

    @Query("""
            select new org.clientele.companydata.BatchLineRow(c.id, c.name, l.result, l.fields, l.failure)
            from BatchLine l join Client c on c.id = l.clientId where l.batchId = :batch order by l.id""")
    List<BatchLineRow> findRows(BatchId batch, Limit limit);
}
