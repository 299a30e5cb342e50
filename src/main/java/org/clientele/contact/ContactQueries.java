package org.clientele.contact;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.clientele.shared.PageRef;
import org.springframework.stereotype.Repository;

/** Finds the ids of a page of contacts, on an index that holds all it needs. */
@Repository
class ContactQueries {

    private final EntityManager entities;

    ContactQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<ContactId> ids(ContactFilter filter, ContactSort sort, PageRef page) {
        ContactConditions conditions = ContactConditions.of(filter);
        TypedQuery<ContactId> query = entities.createQuery(
                "select c.id from Contact c where " + conditions.hql() + " order by " + sort.orderBy(page.fromEnd()),
                ContactId.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setFirstResult(page.offset())
                .setMaxResults(PageRef.SIZE + 1)
                .getResultList();
    }

    /** How many there are, at most {@code max}. HQL would have a limited subquery sort, so ones are sent and counted. */
    int count(ContactFilter filter, int max) {
        ContactConditions conditions = ContactConditions.of(filter);
        TypedQuery<Integer> query =
                entities.createQuery("select 1 from Contact c where " + conditions.hql(), Integer.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(max).getResultList().size();
    }
}
