package org.clientele.resume.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.clientele.attachment.preview.Drawable;

/** A PDF that is kept nowhere, to be shown. */
final class MadePdf implements Drawable {

    private final byte[] content;

    MadePdf(byte[] content) {
        this.content = content;
    }

    @Override
    public String key() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }
}
