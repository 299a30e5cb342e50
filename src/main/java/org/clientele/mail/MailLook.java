package org.clientele.mail;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * Whose mail one sees it is, before one reads it.
 *
 * @param name for whoever sees no images, and where there is no logo; may be empty
 * @param color as {@code #rrggbb}, dark enough to be read on white; anything else counts as none
 * @param logo a PNG; empty for none
 */
public record MailLook(String name, String color, byte[] logo) {

    /** As mails look that are nobody's in particular. */
    public static final MailLook USUAL = new MailLook("", "", new byte[0]);

    /** What the logo is called in the mail's HTML (RFC 2392). */
    static final String CONTENT_ID = "logo";

    /** In pixels, of a screen with one to a point. */
    private static final int WIDTH_MAX = 240;

    /** Where the width stands in a PNG (ISO/IEC 15948, 11.2.2). */
    private static final int WIDTH_AT = 16;

    public MailLook {
        color = color.matches("#[0-9a-fA-F]{6}") ? color : "";
    }

    boolean hasLogo() {
        return logo.length > WIDTH_AT + Integer.BYTES;
    }

    /** How wide the logo is shown: some mail programs know no style that says so. */
    int width() {
        return Math.clamp(ByteBuffer.wrap(logo).getInt(WIDTH_AT) / 2, 1, WIDTH_MAX);
    }

    /** Where the logo is to be found on a page that has no parts, as in a preview. */
    String asData() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(logo);
    }
}
