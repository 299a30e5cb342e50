package org.clientele.shared.search;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.clientele.shared.PageRef;
import org.hibernate.query.Query;
import org.springframework.stereotype.Repository;

/** Finds the ids of a page of a long list, by the index that it is told. */
@Repository
public class PageQueries {

    private final EntityManager entities;

    PageQueries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The ids of the page in the direction that it is counted in, and one more if there are more.
     *
     * @param select what to select from where, in HQL: {@code select c.id from Client c}
     * @param orderBy keys in HQL, in the direction that the page is counted in
     */
    public <T> List<T> ids(
            String select, Conditions conditions, String orderBy, PageRef page, Access access, Class<T> type) {
        return query(select, conditions, " order by " + orderBy, access, type)
                .setFirstResult(page.offset())
                .setMaxResults(PageRef.SIZE + 1)
                .getResultList();
    }

    /**
     * How many rows there are, at most {@code max}. HQL would have a limited subquery sort, so ones are sent and counted.
     *
     * @param from where to count, in HQL: {@code from Client c}
     */
    public int count(String from, Conditions conditions, int max, Access access) {
        return query("select 1 " + from, conditions, "", access, Integer.class)
                .setMaxResults(max)
                .getResultList()
                .size();
    }

    private <T> Query<T> query(String select, Conditions conditions, String order, Access access, Class<T> type) {
        Query<T> query = entities.createQuery(select + " where " + conditions.hql() + order, type)
                .unwrap(Query.class);
        conditions.parameters().forEach(query::setParameter);
        if (access.index() != null) {
            query.addQueryHint(access.index());
        }
        return query;
    }
}
