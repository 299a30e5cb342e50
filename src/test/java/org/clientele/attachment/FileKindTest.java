package org.clientele.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private FileKind kind(String content) throws IOException {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
        try (var file = Stores.intake(folder).receive(bytes, 10_000).orElseThrow()) {
            return FileKind.of(MediaTypes.detect(file));
        }
    }
}
