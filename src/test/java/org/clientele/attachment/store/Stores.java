package org.clientele.attachment.store;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Intakes and stores for tests of other packages. */
public final class Stores {

    private Stores() {}

    /** One that takes files in below the folder. */
    public static Intake intake(Path folder) {
        return new Intake(new FileSettings(folder, DataSize.ofMegabytes(50), "", null));
    }

    /** One that has no space left for anything. */
    public static StoreException full() {
        return StoreException.of(new java.io.IOException("No space left on device"));
    }
}
