package org.clientele.database;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Version of a MariaDB server, of which the first two numbers tell what it can do. */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

    /** What the application is made for and tested with. */
    static final ServerVersion REQUIRED = new ServerVersion(11, 4);

    /** What has all the application needs as far as is known: native {@code uuid} in order, and {@code uca1400}. */
    static final ServerVersion TOLERATED = new ServerVersion(10, 11);

    // Some proxies still put 5.5.5- before the version, for the sake of old MySQL clients.
    private static final Pattern OF_MARIADB = Pattern.compile("(?:5\\.5\\.5-)?(\\d+)\\.(\\d+)\\..*MariaDB.*");

    /** Reads what {@code select version()} gives, such as 11.4.5-MariaDB-log; empty if it is not a MariaDB's. */
    static Optional<ServerVersion> of(String version) {
        Matcher matcher = OF_MARIADB.matcher(version);
        return matcher.matches()
                ? Optional.of(new ServerVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    boolean isOlderThan(ServerVersion other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(ServerVersion other) {
        return Comparator.comparingInt(ServerVersion::major)
                .thenComparingInt(ServerVersion::minor)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
