package org.clientele.database;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.boot.model.source.spi.AttributePath;
import org.springframework.boot.hibernate.SpringImplicitNamingStrategy;

/**
 * Names columns after properties as the tables have them. Two entities may then be mapped to one table, as the portal's
 * are, whether they name a column or leave that to its property: Hibernate takes both for the same.
 */
public class ColumnNames extends SpringImplicitNamingStrategy {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    @Override
    protected String transformAttributePath(AttributePath path) {
        return WORD.matcher(super.transformAttributePath(path)).replaceAll("_").toLowerCase(Locale.ROOT);
    }
}
