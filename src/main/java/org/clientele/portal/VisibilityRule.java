package org.clientele.portal;

/**
 * One rule by which something is seen in the portal.
 *
 * @param key what it is explained under: {@code portal.rule.<key>.not}
 * @param sql a condition on the tables of its {@link RowPolicy}
 */
record VisibilityRule(String key, String sql) {}
