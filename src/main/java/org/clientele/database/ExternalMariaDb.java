package org.clientele.database;

import org.clientele.start.StartRefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A MariaDB that somebody else runs, by the three settings that name it. */
final class ExternalMariaDb implements JdbcConnectionDetails {

    private final String url;
    private final @Nullable String username;
    private final @Nullable String password;

    ExternalMariaDb(String url, @Nullable String username, @Nullable String password) {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartRefusedException("SPRING_DATASOURCE_URL has to name a MariaDB as in "
                    + "jdbc:mariadb://host/database, but begins otherwise.");
        }
        this.url = url;
        this.username = username;
        this.password = password;
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public @Nullable String getUsername() {
        return username;
    }

    @Override
    public @Nullable String getPassword() {
        return password;
    }
}
