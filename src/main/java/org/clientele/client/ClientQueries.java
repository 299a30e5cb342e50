package org.clientele.client;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.PageRef;
import org.springframework.stereotype.Repository;

/** Finds the ids of a page of clients, on an index that holds all it needs. */
@Repository
class ClientQueries {

    private final EntityManager entities;

    ClientQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<UUID> ids(ClientFilter filter, ClientSort sort, PageRef page) {
        ClientConditions conditions = ClientConditions.of(filter);
        TypedQuery<UUID> query = entities.createQuery(
                "select c.id.value from Client c where " + conditions.hql() + " order by "
                        + sort.orderBy(page.fromEnd()),
                UUID.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setFirstResult(page.offset())
                .setMaxResults(PageRef.SIZE + 1)
                .getResultList();
    }

    /** How many there are, at most {@code max}. HQL would have a limited subquery sort, so ones are sent and counted. */
    int count(ClientFilter filter, int max) {
        ClientConditions conditions = ClientConditions.of(filter);
        TypedQuery<Integer> query =
                entities.createQuery("select 1 from Client c where " + conditions.hql(), Integer.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(max).getResultList().size();
    }
}
