package org.clientele.client;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.hibernate.query.Query;
import org.springframework.stereotype.Repository;

/** Finds the ids of a page of clients, by the index that it is told. */
@Repository
class ClientQueries {

    private final EntityManager entities;

    ClientQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<UUID> ids(ClientFilter filter, ClientSort sort, PageRef page, Access access) {
        return query("select c.id.value", filter, " order by " + sort.orderBy(page.fromEnd()), access, UUID.class)
                .setFirstResult(page.offset())
                .setMaxResults(PageRef.SIZE + 1)
                .getResultList();
    }

    /** How many there are, at most {@code max}. HQL would have a limited subquery sort, so ones are sent and counted. */
    int count(ClientFilter filter, int max, Access access) {
        return query("select 1", filter, "", access, Integer.class)
                .setMaxResults(max)
                .getResultList()
                .size();
    }

    private <T> Query<T> query(String select, ClientFilter filter, String order, Access access, Class<T> type) {
        ClientConditions conditions = ClientConditions.of(filter, access);
        Query<T> query = entities.createQuery(select + " from Client c where " + conditions.hql() + order, type)
                .unwrap(Query.class);
        conditions.parameters().forEach(query::setParameter);
        if (access.index() != null) {
            query.addQueryHint(access.index());
        }
        return query;
    }
}
