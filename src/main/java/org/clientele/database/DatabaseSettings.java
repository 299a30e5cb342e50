package org.clientele.database;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an administrator may choose about the database.
 *
 * @param bufferPool memory in which the embedded MariaDB keeps what it has read; the larger part of the data should fit
 * @param options further options for the embedded MariaDB, such as {@code --innodb-io-capacity=2000}
 * @param allowOlder whether an external MariaDB may be as old as 10.11, at the administrator's own risk
 */
@ConfigurationProperties("clientele.database")
record DatabaseSettings(
        @DefaultValue("256MB") DataSize bufferPool,
        @DefaultValue List<String> options,
        @DefaultValue("false") boolean allowOlder) {}
