package org.clientele.attachment.store;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Intakes and stores for tests of other packages. */
public final class Stores {

    private Stores() {}

    /** What an administrator has chosen. */
    public static FileSettings settings(Path folder) {
        return new FileSettings(folder, DataSize.ofMegabytes(50), "", null);
    }

    /** A store in the folder. */
    public static FileStore inFolder(Path folder) {
        return new FolderStore(folder);
    }

    /** One that takes files in below the folder. */
    public static Intake intake(Path folder) {
        return new Intake(settings(folder));
    }

    /** One that has no space left for anything. */
    public static StoreException full() {
        return StoreException.of(new java.io.IOException("No space left on device"));
    }
}
