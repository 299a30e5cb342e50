package org.clientele.database;

import java.nio.file.Path;

/**
 * The programs of a MariaDB server as they lie on the disk.
 *
 * @param base their folder
 * @param server the server itself
 * @param installer what makes an empty data directory
 */
record MariaDbPrograms(Path base, Path server, Path installer) {}
