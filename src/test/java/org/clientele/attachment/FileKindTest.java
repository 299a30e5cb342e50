package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.clientele.attachment.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKindTest {

    @TempDir
    private Path folder;

    @Test
    void whatAFileIsItsContentSays() throws IOException {
        assertThat(kind("%PDF-1.7\n%âãÏÓ\n1 0 obj")).isEqualTo(FileKind.PDF);
        assertThat(kind("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000")).isEqualTo(FileKind.PROGRAM);
        assertThat(
                        kind(
                                "\u007fELF\u0002\u0001\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0003\u0000>\u0000"))
                .isEqualTo(FileKind.PROGRAM);
        assertThat(kind("#!/bin/sh\nrm -rf /\n")).isEqualTo(FileKind.PROGRAM);
        assertThat(kind("<!DOCTYPE html><html><script>alert(1)</script></html>"))
                .isEqualTo(FileKind.MARKUP);
        assertThat(kind("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"))
                .isEqualTo(FileKind.MARKUP);
        assertThat(kind("\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR")).isEqualTo(FileKind.IMAGE);
        assertThat(kind("PK\u0003\u0004\u0014\u0000\u0000\u0000\u0000\u0000")).isEqualTo(FileKind.ARCHIVE);
        assertThat(kind("Dear client,\nwe agree.\n")).isEqualTo(FileKind.TEXT);
        assertThat(kind("\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008"))
                .isEqualTo(FileKind.OTHER);
    }

    @Test
    void whichOfficeProgramAFileIsOfIsSaidByWhatIsInIt() throws IOException {
        assertThat(kind(zip("[Content_Types].xml", "_rels/.rels", "word/document.xml")))
                .isEqualTo(FileKind.DOCUMENT);
        assertThat(kind(zip("_rels/.rels", "docProps/core.xml", "xl/workbook.xml")))
                .isEqualTo(FileKind.SPREADSHEET);
        assertThat(kind(zip("[Content_Types].xml", "ppt/presentation.xml"))).isEqualTo(FileKind.PRESENTATION);
        assertThat(kind("PK\u0003\u0004" + "\u0000".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.text"))
                .isEqualTo(FileKind.DOCUMENT);
        assertThat(kind(ole("Root Entry", "Workbook"))).isEqualTo(FileKind.SPREADSHEET);
        assertThat(kind(ole("Root Entry", "WordDocument"))).isEqualTo(FileKind.DOCUMENT);
        assertThat(kind(ole("Root Entry", "PowerPoint Document"))).isEqualTo(FileKind.PRESENTATION);
        assertThat(kind(ole("Root Entry", "Contents"))).isEqualTo(FileKind.OFFICE);
        assertThat(kind(zip("word/document.xml", "holiday.jpg"))).isEqualTo(FileKind.ARCHIVE);
    }

    @Test
    void aFileThatUnpacksToGigabytesIsNotUnpackedToTellItsKind() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] nothing = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 100; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }

        assertThat(kind(bomb.toByteArray())).isEqualTo(FileKind.OFFICE);
    }

    @Test
    void aDamagedFileIsOfAnOfficeProgramThatNobodyKnows() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");

        assertThat(kind(Arrays.copyOf(whole, 60))).isEqualTo(FileKind.OFFICE);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The head of such a file system, 4 KB of something, and its directory. */
    private static byte[] ole(String... names) {
        ByteBuffer file = ByteBuffer.allocate(512 + 4096 + 128 * names.length).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0xe11ab1a1e011cfd0L);
        for (int i = 0; i < names.length; i++) {
            int at = 512 + 4096 + 128 * i;
            file.put(at, names[i].getBytes(StandardCharsets.UTF_16LE));
            file.putShort(at + 64, (short) (2 * names[i].length() + 2));
            file.put(at + 66, (byte) (i == 0 ? 5 : 2));
        }
        return file.array();
    }

    private FileKind kind(String content) throws IOException {
        return kind(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    private FileKind kind(byte[] content) throws IOException {
        var bytes = new ByteArrayInputStream(content);
        try (var file = Stores.intake(folder).receive(bytes, 1_000_000).orElseThrow()) {
            return FileKind.of(MediaTypes.detect(file));
        }
    }
}
