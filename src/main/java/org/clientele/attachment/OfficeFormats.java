package org.clientele.attachment;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Tells which office program a file is of, where its first bytes only name the container: a ZIP file, or a file system of
 * its own (OLE) from before 2007. It looks at the names in there and unpacks next to nothing, so that whatever a file
 * claims to hold costs milliseconds.
 */
final class OfficeFormats {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** By the folder in which ECMA-376 programs keep the main part. */
    private static final Map<String, String> FOLDERS = Map.of(
            "word", OPEN_XML + "wordprocessingml.document",
            "xl", OPEN_XML + "spreadsheetml.sheet",
            "ppt", OPEN_XML + "presentationml.presentation");

    private static final Map<String, String> STREAMS = Map.of(
            "WordDocument", "application/msword",
            "Workbook", "application/vnd.ms-excel",
            "Book", "application/vnd.ms-excel",
            "PowerPoint Document", "application/vnd.ms-powerpoint");

    private static final int MOST_ENTRIES = 100;

    /** In bytes. */
    private static final long MOST_UNPACKED = 4_000_000;

    /** Of a directory of OLE: length, where the length of the name stands, and the kind of entry that holds data (MS-CFB 2.6). */
    private static final int ENTRY = 128;

    private static final int NAME_LENGTH = 64;
    private static final int ENTRY_TYPE = 66;
    private static final int STREAM = 2;

    private OfficeFormats() {}

    /** The media type of what is packed as ZIP; empty if the first entries do not say. */
    static Optional<String> inZip(InputStream content) throws IOException {
        ZipInputStream zip = new ZipInputStream(content, StandardCharsets.ISO_8859_1);
        long left = MOST_UNPACKED;
        try {
            for (int number = 0; number < MOST_ENTRIES && left > 0; number++) {
                ZipEntry entry = zip.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                String type = FOLDERS.get(entry.getName().split("/", 2)[0]);
                if (type != null) {
                    return Optional.of(type);
                }
                left -= zip.skip(left);
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // Damaged, or made to look so: it stays what its first bytes say.
            return Optional.empty();
        }
    }

    /** The media type of what is kept in an OLE file system: the first entry that gives its program away. */
    static Optional<String> inOle(InputStream content) throws IOException {
        byte[] entry = new byte[ENTRY];
        while (content.readNBytes(entry, 0, ENTRY) == ENTRY) {
            int length = (entry[NAME_LENGTH] & 0xff) - 2;
            if (entry[ENTRY_TYPE] == STREAM && length > 0 && length < NAME_LENGTH) {
                String type = STREAMS.get(new String(entry, 0, length, StandardCharsets.UTF_16LE));
                if (type != null) {
                    return Optional.of(type);
                }
            }
        }
        return Optional.empty();
    }
}
